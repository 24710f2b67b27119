import { type InventedFile, lines } from './invented-files.ts';

const gephiNode = (id: string, label: string, kind: string, x: number, y: number): string =>
  [
    `<node id="${id}">`,
    `<data key="label">${label}</data><data key="d0">${kind}</data>`,
    '<data key="size">10.0</data><data key="r">200</data><data key="g">20</data><data key="b">20</data>',
    `<data key="x">${x}</data><data key="y">${y}</data></node>`,
  ].join('\n');

const gexfNode = (id: number, label: string, kind: string): string =>
  [
    `<node id="${id}" label="${label}"><attvalues><attvalue for="0" value="${kind}"/></attvalues>`,
    '<viz:size value="12.0"/><viz:position x="-41.5" y="12.25" z="0.0"/><viz:color hex="#aa00ff"/></node>',
  ].join('\n');

/** Networks and feeds as programs of this field write them. */
export const INVENTED_EXPORTS: readonly InventedFile[] = [
  {
    difficulty: 'a Kumu export with descriptions, a goal, a person, a loop and a case number',
    text: JSON.stringify({
      ...{ name: 'Invented map', pulses: [], loops: [], maps: [{ name: 'All', positions: [] }] },
      elements: [
        {
          _id: 'elem-1',
          attributes: {
            ...{ label: 'Invented Light Center', 'element type': 'Organization', tags: ['core', 'north'] },
            description: 'Serves survivors of labor trafficking.\n\nFounded in 1999.',
          },
        },
        {
          _id: 'elem-2',
          attributes: { label: "Invented County Sheriff's Office", 'element type': 'Agency', image: null },
        },
        {
          _id: 'elem-3',
          attributes: {
            ...{ label: 'Invented Farmers Aid', 'element type': 'Nonprofit' },
            description: 'They brought case no. 3:21-cr-00417 to us.',
          },
        },
        { _id: 'elem-4', attributes: { label: 'Safe housing', 'element type': 'Goal' } },
        { _id: 'elem-5', attributes: { label: 'Joy Abara', 'element type': 'Person' } },
      ],
      connections: [
        ['1', '2', 'Refers to'],
        ['2', '1', 'Refers to'],
        ['1', '4', 'Works toward'],
        ['5', '1', 'Works at'],
        ['1', '1', 'Meets'],
        ['3', '1', 'MOU'],
      ].map(([from, to, type], at) => ({
        ...{ _id: `conn-${at}`, from: `elem-${from}`, to: `elem-${to}`, direction: 'directed' },
        attributes: { 'connection type': type },
      })),
    }),
    district: 'ohnd',
    holds: {
      ...{ format: 'kumu-json', rows: 11, organizations: 3, people: 1, ties: 2, selfLoops: 1, refused: 1 },
    },
  },
  {
    difficulty: 'an HSDS feed of organizations with services and locations nested in each other',
    text: JSON.stringify({
      ...{ total_items: 3, total_pages: 1, page_number: 1, size: 50, first_page: true, last_page: true },
      contents: [
        {
          ...{
            id: 'o1',
            name: 'Invented Light Center',
            description: 'Helps workers',
            url: 'https://light.example',
          },
          services: [
            {
              ...{ id: 's1', name: 'Case management', status: 'active' },
              service_at_locations: [
                {
                  id: 'sl1',
                  location: {
                    ...{ id: 'l1', location_type: 'physical', latitude: 41.65, longitude: -83.54 },
                    addresses: [
                      {
                        ...{ id: 'a1', address_1: '1 Invented Street', city: 'Toledo', state_province: 'OH' },
                        ...{ postal_code: '43604', country: 'US', address_type: 'physical' },
                      },
                    ],
                    phones: [{ id: 'p1', number: '(419) 555-0100' }],
                  },
                },
              ],
            },
          ],
        },
        {
          ...{ id: 'o2', name: 'Invented Light Center Akron', parent_organization_id: 'o1' },
          locations: [
            {
              id: 'l2',
              addresses: [
                {
                  id: 'a2',
                  address_1: '2 Invented Street',
                  city: 'Akron',
                  state_province: 'OH',
                  country: 'US',
                },
              ],
            },
          ],
        },
        {
          ...{ id: 'o3', name: "Invented Women's Shelter", description: 'Open at night' },
          locations: [
            {
              id: 'l3',
              addresses: [
                {
                  id: 'a3',
                  address_1: '12 Maple Street',
                  city: 'Akron',
                  state_province: 'OH',
                  country: 'US',
                },
              ],
            },
          ],
        },
      ],
    }),
    holds: { format: 'hsds-json', rows: 3, organizations: 3, isolated: 3, parents: 1, refused: 1 },
  },
  {
    difficulty:
      'GraphML of Gephi: attributes d0 …, and the places and colors of the picture, which are none on a map',
    text: lines(
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
      '<key attr.name="label" attr.type="string" for="node" id="label"/>',
      '<key attr.name="Edge Label" attr.type="string" for="edge" id="edgelabel"/>',
      '<key attr.name="weight" attr.type="double" for="edge" id="weight"/>',
      ...['r', 'g', 'b'].map((key) => `<key attr.name="${key}" attr.type="int" for="node" id="${key}"/>`),
      ...['x', 'y', 'size'].map(
        (key) => `<key attr.name="${key}" attr.type="float" for="node" id="${key}"/>`,
      ),
      '<key attr.name="Agency Type" attr.type="string" for="node" id="d0"><default>agency</default></key>',
      '<graph edgedefault="undirected">',
      gephiNode('n0', 'Invented Legal Aid', 'Legal services', -41.5, 12.25),
      gephiNode('n1', 'Invented Police Department', 'Law enforcement', 55.1, -8),
      gephiNode('n2', 'Invented Night Clinic', 'Health care', 3.5, 77.75),
      gephiNode('n3', 'Invented Workers Union', 'Union', -12, -60.5),
      '<edge id="0" source="n0" target="n1"><data key="weight">1.0</data></edge>',
      '<edge id="1" source="n1" target="n2"><data key="weight">1.0</data></edge>',
      '</graph></graphml>',
    ),
    district: 'ohnd',
    holds: { format: 'graphml', rows: 6, organizations: 4, ties: 2, isolated: 1, roles: 3 },
  },
  {
    difficulty: 'GEXF 1.3 with viz, spells and weights on a scale of its own',
    text: lines(
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
      '<meta lastmodifieddate="2026-05-01"><creator>Gephi 0.10.1</creator></meta>',
      '<graph defaultedgetype="undirected" mode="dynamic" timeformat="date" timerepresentation="interval">',
      '<attributes class="node" mode="static"><attribute id="0" title="type" type="string"/></attributes>',
      '<nodes>',
      gexfNode(1, 'Invented Coalition', 'agency'),
      gexfNode(2, 'Invented Harbor Union', 'agency'),
      gexfNode(3, 'Invented River Court', 'agency'),
      '</nodes><edges>',
      '<edge id="0" source="1" target="2" weight="2.0"><spells><spell start="2024-01-01" end="2025-12-31"/></spells></edge>',
      '<edge id="1" source="2" target="3" weight="5.0"><viz:thickness value="2"/></edge>',
      '<edge id="2" source="3" target="2" weight="5.0"/>',
      '</edges></graph></gexf>',
    ),
    district: 'ohnd',
    holds: { format: 'gexf', rows: 6, organizations: 3, ties: 2, repeated: 1, questions: 2 },
  },
  {
    difficulty: 'GEXF of the characters of a novel, with a district that is named for the file',
    text: lines(
      '<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2"><graph defaultedgetype="undirected">',
      '<attributes class="node"><attribute id="0" title="Modularity Class" type="integer"/></attributes><nodes>',
      ...['Valjeanne', 'Inventine', 'Old Myrielle', 'The Innkeeper'].map(
        (name, at) =>
          `<node id="${at}" label="${name}"><attvalues><attvalue for="0" value="${at % 2}"/></attvalues></node>`,
      ),
      '</nodes><edges>',
      '<edge id="0" source="0" target="1" weight="3"/><edge id="1" source="0" target="2" weight="7"/>',
      '</edges></graph></gexf>',
    ),
    district: 'ohnd',
    holds: { format: 'gexf', rows: 6, declined: 'no organizations' },
  },
  {
    difficulty: 'GML as igraph writes it, with names in quotes, entities and a creator',
    text: lines(
      'Creator "igraph version 0.10.12 Sat Nov 28 10:00:00 2026"',
      'Version 1',
      'graph\n[\n  directed 0',
      ...['Invented Hope &amp; Light', 'Invented &quot;Open&quot; House', 'Invented Metro Police'].map(
        (name, at) => `  node\n  [\n    id ${at}\n    name "${name}"\n    orgtype "agency"\n  ]`,
      ),
      '  edge\n  [\n    source 1\n    target 0\n    weight 1\n  ]',
      ']',
    ),
    district: 'ohnd',
    holds: { format: 'gml', rows: 4, organizations: 3, ties: 1, isolated: 1 },
  },
];
