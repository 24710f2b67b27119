/**
 * What Tieline says about a measure wherever it shows one. The formulas are in `data/NETWORK.md`.
 */
export interface MeasureDefinition {
  /** As in API responses and in `data/NETWORK.md`. */
  readonly key: string;
  readonly name: string;
  readonly definition: string;
  readonly source: string;
  /** How to read it, and how not to. */
  readonly reading: string;
  /** True if ties that no one was asked about could reverse it; such measures are marked. */
  readonly spoiled?: true;
}

export const NODE_MEASURES: readonly MeasureDefinition[] = [
  {
    key: 'degree',
    name: 'Ties',
    definition: 'How many organizations it has a tie with.',
    source: 'Freeman 1978',
    reading: 'Many ties make it easy to reach. They do not say that any of them is strong.',
  },
  {
    key: 'weightedDegree',
    name: 'Ties by level',
    definition: 'The sum of the levels of its ties, 1 for a contact to 4 for the same team.',
    source: 'Barrat and others 2004',
    reading: 'Tells strong work from many acquaintances. It says nothing of how well the work goes.',
  },
  {
    key: 'harmonicCloseness',
    name: 'Closeness',
    definition: 'Sum of 1 / steps over all organizations that it reaches.',
    source: 'Marchiori and Latora 2000',
    reading: 'News from it travels in few steps. Compare within one network only: it grows with the network.',
  },
  {
    key: 'betweenness',
    name: 'Betweenness',
    definition: 'On how many of the shortest paths between two others it lies, each pair of others once.',
    source: 'Freeman 1977; Brandes 2001',
    reading:
      'A high value means that others meet through it. It is a burden as much as a merit, so do not rank anyone by it.',
    spoiled: true,
  },
  {
    key: 'constraint',
    name: 'Constraint',
    definition:
      'How far its partners are tied to each other: near 0 for a star, up to 1.125 in a closed circle.',
    source: 'Burt 1992',
    reading:
      'A low value means that its partners know each other only through it. With one or two ties it says little.',
  },
  {
    key: 'effectiveSize',
    name: 'Effective size',
    definition: 'Its ties less what is redundant among them.',
    source: 'Burt 1992; Borgatti 1997',
    reading:
      'Read it beside the number of ties: the nearer the two are, the fewer of its partners know each other.',
  },
  {
    key: 'clustering',
    name: 'Clustering',
    definition: 'Share of the pairs of its partners that have a tie with each other.',
    source: 'Watts and Strogatz 1998',
    reading: 'Near 1, its partners go on without it. It is not defined below two ties.',
  },
  {
    key: 'core',
    name: 'Core number',
    definition:
      'The largest k for which it is in a part of the network where everyone has k ties in that part.',
    source: 'Seidman 1983',
    reading:
      'The highest numbers are the core that holds together when some leave. It does not say who leads.',
  },
  {
    key: 'brokerage',
    name: 'Brokerage',
    definition:
      'Ordered pairs of its partners without a tie, by sectors: coordinator (all one sector), itinerant (the two of one, it of another), gatekeeper (into its sector), representative (out of it), liaison (all different).',
    source: 'Gould and Fernandez 1989',
    reading:
      'Shows who joins sectors that have no other way. It counts opportunities, not what was done with them.',
    spoiled: true,
  },
];

export const NETWORK_MEASURES: readonly MeasureDefinition[] = [
  {
    key: 'nodes',
    name: 'Organizations',
    definition: 'Organizations that fill a role on the day; an office of several districts is one.',
    source: 'Tieline, MODEL.md, Weak points',
    reading: 'Organizations that fill no role are not counted, however active they are.',
  },
  {
    key: 'ties',
    name: 'Ties',
    definition: 'Pairs of them with current evidence of any level.',
    source: 'Tieline, MODEL.md, Evidence',
    reading: 'Anything that no one has entered is missing: this is a minimum, not a total.',
  },
  {
    key: 'density',
    name: 'Density',
    definition: 'Share of all possible ties.',
    source: 'Wasserman and Faust 1994',
    reading: 'Falls as a network grows: compare only networks of similar size, and do not aim for 1.',
  },
  {
    key: 'degreeCentralization',
    name: 'Centralization',
    definition:
      'How far the ties concentrate on one organization: 1 for a star, 0 if all have the same number.',
    source: 'Freeman 1978',
    reading: 'A high value means that much depends on one office. That can be intended at first.',
  },
  {
    key: 'averageClustering',
    name: 'Average clustering',
    definition: 'Mean of the clustering of all organizations, 0 for those below two ties.',
    source: 'Watts and Strogatz 1998',
    reading: 'High where partners of one partner work together. Small offices weigh as much as large ones.',
  },
  {
    key: 'transitivity',
    name: 'Transitivity',
    definition: 'Share of the paths of two ties that a third closes to a triangle.',
    source: 'Wasserman and Faust 1994',
    reading: 'Like average clustering, but those with many ties weigh more. The two may differ widely.',
  },
  {
    key: 'components',
    name: 'Components',
    definition: 'Parts with no tie between them; an organization without a tie is one.',
    source: 'Wasserman and Faust 1994',
    reading:
      'More than one means that some cannot be reached by known ties. One tie that no one asked about may join them.',
    spoiled: true,
  },
  {
    key: 'largestComponent',
    name: 'Largest component',
    definition: 'Organizations in the largest of these parts.',
    source: 'Wasserman and Faust 1994',
    reading: 'Read it beside the number of organizations. One tie that no one asked about may enlarge it.',
    spoiled: true,
  },
  {
    key: 'fragmentation',
    name: 'Fragmentation',
    definition: 'Share of the pairs of organizations that no path joins.',
    source: 'Borgatti 2006',
    reading: '0 where all reach each other, 1 where no one does. It does not say how long the paths are.',
    spoiled: true,
  },
  {
    key: 'eiIndex',
    name: 'E-I index',
    definition: '(Ties between sectors − ties within) / ties.',
    source: 'Krackhardt and Stern 1988',
    reading: '1 if all ties cross sectors, −1 if none does. Sectors of unequal size raise it by themselves.',
  },
  {
    key: 'reciprocity',
    name: 'Reciprocity of reports',
    definition: 'Share of the reports of work together that the other side reports too.',
    source: 'Wasserman and Faust 1994',
    reading: 'Low mostly because one side has not reported: it is not disagreement.',
    spoiled: true,
  },
  {
    key: 'cutPoints',
    name: 'Cut points',
    definition: 'Organizations without which their part of the network falls apart.',
    source: 'Hopcroft and Tarjan 1973',
    reading: 'Where to name a second person or a second tie first. It is no fault of theirs.',
    spoiled: true,
  },
  {
    key: 'bridges',
    name: 'Bridges',
    definition: 'Ties without which their part of the network falls apart.',
    source: 'Hopcroft and Tarjan 1973',
    reading:
      'Where a second tie helps most. A bridge to a single office is less than one between two halves.',
    spoiled: true,
  },
];
