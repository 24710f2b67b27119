import { type InventedFile, lines } from './invented-files.ts';

const graphml = (nodes: readonly [string, string?][], edges: readonly [string, string][]): string =>
  lines(
    '<?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    '<key id="l" for="node" attr.name="label" attr.type="string"/>',
    '<key id="k" for="node" attr.name="type" attr.type="string"/>',
    '<graph edgedefault="undirected">',
    ...nodes.map(
      ([label, type], at) =>
        `<node id="n${at}"><data key="l">${label}</data>${type ? `<data key="k">${type}</data>` : ''}</node>`,
    ),
    ...edges.map(([from, to]) => `<edge source="n${from}" target="n${to}"/>`),
    '</graph></graphml>',
  );

const kumu = (
  elements: readonly [string, string?][],
  connections: readonly (readonly [number, number, string?])[],
): string =>
  JSON.stringify({
    elements: elements.map(([label, type], at) => ({
      _id: `e${at}`,
      attributes: { label, ...(type && { 'element type': type }) },
    })),
    connections: connections.map(([from, to, type], at) => ({
      ...{ _id: `c${at}`, from: `e${from}`, to: `e${to}`, direction: 'undirected' },
      attributes: type ? { 'connection type': type } : {},
    })),
  });

const point = (longitude: number, latitude: number, properties: object) => ({
  ...{ type: 'Feature', properties },
  geometry: { type: 'Point', coordinates: [longitude, latitude] },
});

/** Networks, points and feeds. */
export const INVENTED_NETWORKS: readonly InventedFile[] = [
  {
    difficulty: 'ties on a foreign scale, both ways, and one with itself',
    text: lines(
      'Source,Target,Relationship,Strength',
      'Invented Legal Aid,Invented Coalition,MOU,3',
      'Invented Coalition,Invented Legal Aid,MOU,4',
      'Invented Coalition,Invented Coalition,meeting,5',
      'Invented Police Department,Invented Coalition,meeting,2',
    ),
    district: 'ohnd',
    holds: { rows: 4, organizations: 3, ties: 2, selfLoops: 1, questions: 3 },
  },
  {
    difficulty: 'a weight that is the same in each row says nothing',
    text: lines(
      'Source,Target,Weight',
      'Invented Legal Aid,Invented Coalition,1',
      'Invented Coalition,Invented Police Department,1',
    ),
    district: 'ohnd',
    holds: { rows: 2, organizations: 3, ties: 2 },
  },
  {
    difficulty: 'a survey: who was asked, and with whom it works on a scale of its own',
    text: lines(
      'Respondent Organization,Partner Organization,Level of collaboration (1-5)',
      'Invented Police Department,Invented Advocacy Center,4',
      'Invented Police Department,Invented University,5',
      'Invented Advocacy Center,Invented Police Department,3',
    ),
    district: 'ohnd',
    holds: { rows: 3, organizations: 3, ties: 2, questions: 3 },
  },
  {
    difficulty: 'being part of another is no tie',
    text: lines(
      'From,To,Type',
      'Invented North Office,Invented Department of Labor,part of',
      'Invented North Office,Invented Coalition,partner',
    ),
    district: 'ohnd',
    holds: { rows: 2, organizations: 3, ties: 1, parents: 1, isolated: 1 },
  },
  {
    difficulty: 'a matrix with a diagonal',
    text: lines(
      ',Invented Coalition,Invented Police Department,Invented University',
      'Invented Coalition,1,1,0',
      'Invented Police Department,1,0,0',
      'Invented University,0,0,0',
    ),
    district: 'ohnd',
    holds: { format: 'matrix', rows: 3, organizations: 3, ties: 1, selfLoops: 1, isolated: 1 },
  },
  {
    difficulty: 'GraphML of organizations and a person',
    text: graphml(
      [
        ['Invented Coalition', 'Organization'],
        ['Invented Light', 'Nonprofit'],
        ['Joy Abara', 'Person'],
      ],
      [
        ['0', '1'],
        ['0', '2'],
      ],
    ),
    district: 'ohnd',
    holds: { format: 'graphml', rows: 5, organizations: 2, people: 1, ties: 1 },
  },
  {
    difficulty: 'GraphML of the characters of a novel',
    text: graphml(
      [['Count Invented'], ['Anna Inventova'], ['The Stable Boy']],
      [
        ['0', '1'],
        ['1', '2'],
      ],
    ),
    district: 'ohnd',
    holds: { format: 'graphml', rows: 5, declined: 'no organizations' },
  },
  {
    difficulty: 'a Kumu map of organizations, people and issues',
    text: kumu(
      [
        ['Invented Coalition', 'Organization'],
        ['Ana Kowal', 'Person'],
        ['Invented Quiet Place', 'Organization'],
        ['Housing', 'Issue'],
      ],
      [
        [1, 0, 'works for'],
        [2, 0, 'partner'],
        [0, 3],
      ],
    ),
    district: 'ohnd',
    holds: { format: 'kumu-json', rows: 7, organizations: 2, people: 1, ties: 1 },
  },
  {
    difficulty: 'a Kumu map of causes and loops',
    text: kumu(
      [['Demand for cheap labor', 'variable'], ['Police training', 'variable'], ['Trust']],
      [
        [0, 1],
        [1, 2],
      ],
    ),
    district: 'ohnd',
    holds: { format: 'kumu-json', rows: 5, declined: 'no organizations' },
  },
  {
    difficulty: 'a Kumu map without types, whose names say that they are organizations',
    text: kumu([['Invented Police Department'], ['Invented Coalition'], ['Invented Light']], [[0, 1]]),
    district: 'ohnd',
    holds: { format: 'kumu-json', rows: 4, organizations: 3, ties: 1, isolated: 1 },
  },
  {
    difficulty: 'points of agencies in two districts',
    text: JSON.stringify({
      type: 'FeatureCollection',
      features: [
        point(-83.54, 41.65, { NAME: 'INVENTED POLICE DEPARTMENT', TYPE: 'LOCAL POLICE' }),
        point(-84.19, 39.76, { NAME: 'INVENTED TOWN POLICE DEPARTMENT', TYPE: 'LOCAL POLICE' }),
      ],
    }),
    holds: { format: 'geojson', rows: 2, organizations: 2, isolated: 2 },
  },
  {
    difficulty: 'points of providers abroad',
    text: JSON.stringify({
      type: 'FeatureCollection',
      features: [
        point(-1.54, 53.8, { provider: 'Invented Haven' }),
        point(-1.08, 53.96, { provider: 'Invented Start' }),
      ],
    }),
    district: 'ohnd',
    holds: { format: 'geojson', rows: 2, organizations: 2, isolated: 2, declined: 'countries' },
  },
  {
    difficulty: 'a feed of services abroad',
    text: JSON.stringify([
      {
        id: '1',
        name: 'Invented Advice',
        organization_id: 'o1',
        organization: { id: 'o1', name: 'Invented Trust' },
        service_at_locations: [
          {
            id: 's1',
            location: {
              id: 'l1',
              latitude: 53.8,
              longitude: -1.54,
              physical_addresses: [{ city: 'Leeds', country: 'GB' }],
            },
          },
        ],
      },
    ]),
    holds: { format: 'hsds-json', rows: 1, organizations: 1, isolated: 1, declined: 'countries' },
  },
  {
    difficulty: 'GML of organizations',
    text: lines(
      'graph [ directed 0',
      'node [ id 1 label "Invented Coalition" kind "agency" ]',
      'node [ id 2 label "Invented Light" kind "agency" ]',
      'node [ id 3 label "Invented Start" kind "agency" ]',
      'edge [ source 1 target 2 ]',
      'edge [ source 2 target 1 ]',
      ']',
    ),
    district: 'ohnd',
    holds: { format: 'gml', rows: 5, organizations: 3, ties: 1, isolated: 1, repeated: 1 },
  },
];
