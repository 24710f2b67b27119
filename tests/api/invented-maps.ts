import { type InventedFile, isolated, lines } from './invented-files.ts';

const gexf = (attributes: string, nodes: readonly string[], edges: readonly string[]): string =>
  lines(
    '<?xml version="1.0"?><gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">',
    `<graph defaultedgetype="undirected"><attributes class="node">${attributes}</attributes>`,
    ...['<nodes>', ...nodes, '</nodes><edges>', ...edges, '</edges></graph></gexf>'],
  );

const flights = (names: readonly string[]): string =>
  gexf(
    '<attribute id="y" title="latitude" type="double"/><attribute id="x" title="longitude" type="double"/>',
    names.map(
      (name, at) =>
        `<node id="${at}" label="${name}"><attvalues><attvalue for="y" value="${40 + at / 10}"/><attvalue for="x" value="-83.1"/></attvalues></node>`,
    ),
    names.slice(1).map((_, at) => `<edge source="${at}" target="${at + 1}"/>`),
  );

const points = (property: string, names: readonly string[]): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: names.map((name, at) => ({
      ...{ type: 'Feature', properties: { [property]: name } },
      geometry: { type: 'Point', coordinates: [-83.5 + at / 100, 41.6] },
    })),
  });

/** Networks, matrices and points that call things otherwise than their readers expect, and those of other things. */
export const INVENTED_MAPS: readonly InventedFile[] = [
  {
    difficulty: 'GML of Gephi, whose labels are numbers beside the names',
    text: lines(
      'graph [ Creator "Gephi"',
      'node [ id 0 label "0" name "Invented Legal Aid" type "Nonprofit" ]',
      'node [ id 1 label "1" name "Invented Police" type "Law enforcement" ]',
      'edge [ source 0 target 1 ]',
      ']',
    ),
    district: 'ohnd',
    holds: { format: 'gml', rows: 3, organizations: 2, ties: 1 },
    names: ['Invented Legal Aid', 'Invented Police'],
  },
  {
    difficulty: 'GEXF whose labels are numbers, each with another organization',
    text: gexf(
      '<attribute id="0" title="organization" type="string"/>',
      ['Invented Legal Aid', 'Invented Police'].map(
        (name, at) =>
          `<node id="${at}" label="${at}"><attvalues><attvalue for="0" value="${name}"/></attvalues></node>`,
      ),
      ['<edge source="0" target="1"/>'],
    ),
    district: 'ohnd',
    holds: { format: 'gexf', rows: 3, organizations: 2, ties: 1 },
    names: ['Invented Legal Aid', 'Invented Police'],
  },
  {
    difficulty: 'GEXF of NetworkX, whose labels are the ids beside the names',
    text: gexf(
      '<attribute id="0" title="name" type="string"/><attribute id="1" title="agency_level" type="string"/>',
      [
        '<node id="ILA" label="ILA"><attvalues><attvalue for="0" value="Aid for Inventia"/><attvalue for="1" value="1"/></attvalues></node>',
        '<node id="IP" label="IP"><attvalues><attvalue for="0" value="Light for Inventia"/></attvalues></node>',
      ],
      ['<edge source="ILA" target="IP"/>'],
    ),
    district: 'ohnd',
    holds: { format: 'gexf', rows: 3, organizations: 2, ties: 1 },
    names: ['Aid for Inventia', 'Light for Inventia'],
  },
  {
    difficulty:
      'JSON whose nodes have lists of labels, other classes beside organizations, and ties by position',
    text: JSON.stringify({
      nodes: [
        { id: 'O1', name: 'Invented Health Bureau', label: ['Organization'] },
        { id: 'T1', name: 'Invented Survey', label: ['Tool'] },
        { id: 'O2', name: 'Invented Center', label: ['Organization'] },
        { id: 'O3', name: 'Invented Division', label: ['Organization'] },
      ],
      links: [
        { source: 0, target: 2, type: 'PARTNER_WITH' },
        { source: 2, target: 1, type: 'USES' },
        { source: 3, target: 0, type: 'IS_A_COMPONENT/PART_OF' },
      ],
    }),
    district: 'ohnd',
    holds: { format: 'node-link-json', rows: 7, organizations: 3, ties: 1, parents: 1, isolated: 1 },
    names: ['Invented Health Bureau', 'Invented Center', 'Invented Division'],
  },
  {
    difficulty: 'JSON of Neo4j: properties, labels and relationships',
    text: JSON.stringify({
      nodes: [
        { id: '1', labels: ['Organization'], properties: { name: 'Invented Legal Aid' } },
        { id: '2', labels: ['Organization'], properties: { name: 'Invented Police' } },
        { id: '3', labels: ['Person'], properties: { name: 'Joy Abara' } },
      ],
      relationships: [
        { type: 'WORKS_WITH', startNode: '1', endNode: '2', properties: {} },
        { type: 'WORKS_AT', startNode: '3', endNode: '1', properties: {} },
      ],
    }),
    district: 'ohnd',
    holds: { format: 'node-link-json', rows: 5, organizations: 2, people: 1, ties: 1 },
    names: ['Invented Legal Aid', 'Invented Police'],
  },
  {
    difficulty: 'a drawing of yEd with a frame that has no label',
    text: lines(
      '<graphml xmlns:y="http://www.yworks.com/xml/graphml"><key for="node" id="d6" yfiles.type="nodegraphics"/><graph>',
      '<node id="n0"><data key="d6"><y:ShapeNode><y:NodeLabel>Invented Police Department</y:NodeLabel></y:ShapeNode></data></node>',
      '<node id="n1"><data key="d6"><y:ShapeNode><y:NodeLabel hasText="false"/></y:ShapeNode></data></node>',
      '</graph></graphml>',
    ),
    district: 'ohnd',
    holds: { format: 'graphml', rows: 2, ...isolated(1) },
  },
  {
    difficulty: 'ties of names that end as organizations do, under headers that do not say so',
    text: lines(
      'source,target',
      'Invented Police,Inventia County Children Services',
      'Inventia Police,Invented Police',
    ),
    district: 'ohnd',
    holds: { rows: 2, organizations: 3, ties: 2 },
  },
  {
    difficulty: 'ties of topics with the same words',
    text: lines('from,to', 'Fear of police,Access to services', 'Access to services,Trust in the court'),
    district: 'ohnd',
    holds: { rows: 2, declined: 'no organizations' },
  },
  ...[
    ['no header', ''],
    ['R’s V1 to V3', ',V1,V2,V3\n'],
    ['abbreviations', ',ILA,IPD,IS\n'],
    ['R’s dots for blanks', ',Invented.Legal.Aid,Invented.Police.Department,Invented.Shelter\n'],
  ].map(([what, header]) => ({
    difficulty: `a matrix with ${what}`,
    text: `${header}Invented Legal Aid,0,1,1\nInvented Police Department,1,0,0\nInvented Shelter,1,0,0\n`,
    district: 'ohnd',
    holds: { format: 'matrix', rows: 3, organizations: 3, ties: 2 } as const,
  })),
  {
    difficulty: 'organizations and events, which are no matrix: names without a header',
    text: lines(',Event 1,Event 2', 'Invented Legal Aid,1,0', 'Invented Police Department,1,1'),
    district: 'ohnd',
    holds: { rows: 2, ...isolated(2) },
  },
  {
    difficulty: 'an organization of the Ohana API alone, without an id',
    text: JSON.stringify({
      name: 'Invented Family Service',
      locations: [
        {
          name: 'Invented Hall',
          contacts_attributes: [{ name: 'Joy Abara', title: 'Director' }],
          address_attributes: { street: '1 Invented St', city: 'Toledo', state: 'OH', zip: '43604' },
          phones_attributes: [{ number: '419-555-0100' }],
          services_attributes: [{ audience: 'all' }],
        },
      ],
    }),
    holds: { format: 'hsds-json', rows: 1, ...isolated(1), people: 1 },
  },
  {
    difficulty: 'airports with points in the United States, whatever district is named',
    text: flights([
      'Inventia County',
      'Invented Field',
      'Invented International',
      'New Inventia',
      'Inventport',
    ]),
    district: 'ohnd',
    holds: { format: 'gexf', rows: 9, declined: 'no organizations' },
  },
  {
    difficulty: 'a network with points of which the names are of organizations',
    text: flights(['Invented Police', 'Invented Court', 'Inventia', 'New Inventia', 'Inventport']),
    holds: { format: 'gexf', rows: 9, organizations: 5, ties: 4 },
  },
  {
    difficulty: 'points of cities',
    text: points('name', ['Toledo', 'Cleveland', 'Akron', 'Dayton', 'Inventia']),
    district: 'ohnd',
    holds: { format: 'geojson', rows: 5, declined: 'no organizations' },
  },
  {
    difficulty: 'points of stops of a bus',
    text: points('Name', [
      'Adams & Inventia',
      'Dorr & Bytown',
      'Main & Starr',
      'Monroe & Elm',
      'Cherry & Oak',
    ]),
    district: 'ohnd',
    holds: { format: 'geojson', rows: 5, declined: 'no organizations' },
  },
];
