import { type InventedFile, lines } from './invented-files.ts';

const graphml = (keys: readonly string[], ...content: string[]): string =>
  lines(
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys.map((key) => `<key id="${key}" for="all" attr.name="${key}"/>`),
    '<graph edgedefault="directed">',
    ...content,
    '</graph></graphml>',
  );
const node = (id: string, data: Readonly<Record<string, string>>): string =>
  `<node id="${id}">${Object.entries(data).map(([key, value]) => `<data key="${key}">${value}</data>`)}</node>`;
const edge = (from: string, to: string): string => `<edge source="${from}" target="${to}"/>`;

/** Networks as further programs write them. */
export const INVENTED_WRITERS: readonly InventedFile[] = [
  {
    difficulty: 'GraphML of Neo4j: labels are the types of nodes',
    district: 'ohnd',
    text: graphml(
      ['labels', 'name'],
      node('n0', { labels: ':Organization:Partner', name: 'Invented Haven' }),
      node('n1', { labels: ':Organization', name: 'Invented Cove' }),
      node('n2', { labels: ':Person:Employee', name: 'Joy Abara' }),
      node('n3', { labels: ':Event', name: 'Invented Summit' }),
      ...[edge('n0', 'n1'), edge('n2', 'n0'), edge('n1', 'n3')],
    ),
    holds: { format: 'graphml', rows: 7, organizations: 2, people: 1, ties: 1 },
  },
  {
    difficulty: 'a network of people with the organization of each: their ties are none of organizations',
    district: 'ohnd',
    text: graphml(
      ['organization'],
      node('Joy Abara', { organization: 'Invented Haven' }),
      node('Ben Ostrow', { organization: 'Invented Cove' }),
      node('Ana Kowal', { organization: 'Invented Cove' }),
      ...[edge('Joy Abara', 'Ben Ostrow'), edge('Ana Kowal', 'Ben Ostrow')],
    ),
    holds: { format: 'graphml', rows: 5, organizations: 2, people: 3, isolated: 2 },
  },
  {
    difficulty: 'a person of a map whom no tie joins to an organization',
    district: 'ohnd',
    text: JSON.stringify({
      elements: [
        { label: 'Invented Haven', type: 'Organization' },
        { label: 'Joy Abara', type: 'Person' },
      ],
      connections: [],
    }),
    holds: { format: 'kumu-json', rows: 2, organizations: 1, people: 1, isolated: 1, questions: 1 },
  },
  {
    difficulty: 'a map of factors whose types contain words for organizations',
    district: 'ohnd',
    text: JSON.stringify({
      elements: ['School factor', 'Law enforcement factor', 'Outcome'].map((type, at) => ({
        ...{ label: `Invented matter ${at}`, type },
      })),
      connections: [{ from: 'Invented matter 0', to: 'Invented matter 2' }],
    }),
    holds: { format: 'kumu-json', rows: 4, declined: 'no organizations' },
  },
  {
    difficulty: 'ties with the types of both ends',
    district: 'ohnd',
    text: lines(
      'From Type,From Name,Edge Type,To Type,To Name,Weight',
      'Organization,Invented Haven,PARTNERS WITH,Organization,Invented Cove,1',
      'Person,Joy Abara,WORKS FOR,Organization,Invented Cove,1',
      'Organization,Invented Haven,WORKS ON,Issue,Labor trafficking,1',
    ),
    holds: { rows: 3, organizations: 2, people: 1, ties: 1 },
  },
  {
    difficulty:
      'a matrix with numbers across and numbered names down, whose weights are its own scale in two rows',
    district: 'ohnd',
    text: lines(
      ',1,2,3,4',
      '1. Invented Legal Services,0,1,2,0',
      '2. Invented Coalition,1,0,0,0',
      '3. Invented Police Department,2,0,0,0',
      '4. Invented Court,0,0,0,0',
    ),
    holds: { format: 'matrix', rows: 4, organizations: 4, ties: 2, isolated: 1, questions: 1 },
  },
  {
    difficulty: 'a matrix of codes with the names and types beside them',
    district: 'ohnd',
    text: lines(
      'ID,Agency,Sector,1,2,3,4',
      '1,Invented Legal Aid,Legal services,0,1,0,0',
      '2,Invented Coalition,Coalition,1,0,0,0',
      '3,Invented Clinic,Health care,0,0,0,0',
      '4,Invented Court,Court,0,0,0,0',
    ),
    holds: { format: 'matrix', rows: 4, organizations: 4, ties: 1, roles: 2, isolated: 2 },
  },
  {
    difficulty: 'ratings from 1 to 5, which are no matrix',
    district: 'ohnd',
    text: lines('Agency,1,2,3,4,5', 'Invented Legal Aid,3,4,5,2,1', 'Invented Coalition,2,2,2,2,2'),
    holds: { rows: 2, organizations: 2, isolated: 2 },
  },
  {
    difficulty: 'nodes and links in JSON as D3 has them, whose ends are positions in the list of nodes',
    district: 'ohnd',
    text: JSON.stringify({
      nodes: [
        { name: 'Invented Coalition', type: 'organization' },
        { name: 'Invented Police Department', type: 'organization' },
        { name: 'Joy Abara', type: 'person' },
      ],
      links: [
        { source: 0, target: 1 },
        { source: 2, target: 0 },
      ],
    }),
    holds: { format: 'node-link-json', rows: 5, organizations: 2, people: 1, ties: 1 },
  },
  {
    difficulty: 'nodes and links of Cytoscape',
    district: 'ohnd',
    text: JSON.stringify({
      elements: {
        nodes: ['Invented Coalition', 'Invented Light', 'Invented Legal Aid'].map((name, at) => ({
          data: { id: `${60 + at}`, name, Type: 'Nonprofit' },
          position: { x: 1, y: at },
        })),
        edges: [{ data: { id: '70', source: '60', target: '61', interaction: 'MOU' } }],
      },
    }),
    holds: { format: 'node-link-json', rows: 4, organizations: 3, ties: 1, isolated: 1 },
  },
  {
    difficulty: 'nodes and links of the characters of a novel, in NetworkX’s JSON',
    district: 'ohnd',
    text: JSON.stringify({
      ...{ directed: false, multigraph: false, graph: {} },
      nodes: [
        { id: 'Invented Count', group: 1 },
        { id: 'Anna', group: 2 },
      ],
      links: [{ source: 'Invented Count', target: 'Anna', value: 1 }],
    }),
    holds: { format: 'node-link-json', rows: 3, declined: 'no organizations' },
  },
  {
    difficulty: 'ties without a header',
    district: 'ohnd',
    text: lines(
      'Invented Light Center,Invented Police Department',
      'Invented Light Center,Invented Legal Aid',
      'Invented Legal Aid,Invented Hospital',
    ),
    holds: { rows: 3, organizations: 4, ties: 3 },
  },
  {
    difficulty: 'ties without a header, with their kind between the ends',
    district: 'ohnd',
    text: lines(
      'Invented Light Center\tMOU\tInvented Police Department',
      'Invented Light Center\trefers to\tInvented Legal Aid',
      'Invented Legal Aid\trefers to\tInvented Hospital',
      'Invented Hospital\tpart of\tInvented Foundation',
    ),
    holds: { rows: 4, organizations: 5, ties: 3, parents: 1, isolated: 1 },
  },
];
