import { type InventedFile, lines } from './invented-files.ts';

/** What Excel writes in the United States and Western Europe; all that these files hold is the same in Latin 1, but for the apostrophe. */
const windows1252 = (text: string): Uint8Array =>
  Buffer.from(text.replaceAll('\n', '\r\n').replaceAll('’', '\u0092'), 'latin1');

const shelter = (id: number, properties: object) => ({
  ...{ type: 'Feature', id, properties: { OBJECTID: id, ...properties } },
  geometry: { type: 'Point', coordinates: [-81.51 - id / 100, 41.08] },
});

/** Tables as people of this field keep and publish them. */
export const INVENTED_TABLES: readonly InventedFile[] = [
  {
    difficulty: 'semicolons from Excel in Windows-1252, with accents, curly apostrophes and a decimal comma',
    text: windows1252(
      lines(
        'Organization;City;State;Hours per week;Contact name',
        'Clínica Inventada del Niño;Toledo;OH;37,5;José Peña',
        'Invented Farmers’ Aid;Akron;OH;40;',
        'Invented “Light”, Inc.;Akron;OH;12,25;Zoë Kowal',
      )
        .replace(/[“”]/g, '""')
        .replace('Invented ""Light"", Inc.', '"Invented ""Light"", Inc."'),
    ),
    holds: { encoding: 'windows-1252', rows: 3, organizations: 3, isolated: 3, people: 2 },
  },
  {
    difficulty: 'a matrix with weights on another scale and a blank diagonal',
    text: lines(
      'Org,Invented Legal Aid,Invented Police Department,Invented Coalition,Invented University',
      'Invented Legal Aid,,3,1,',
      'Invented Police Department,3,,2,',
      'Invented Coalition,1,2,,',
      'Invented University,,,,',
    ),
    district: 'ohnd',
    holds: { format: 'matrix', rows: 4, organizations: 4, ties: 3, isolated: 1, questions: 2 },
  },
  {
    difficulty: 'providers in Canada that say so by postal code, telephone and website alone',
    text: lines(
      'Provider,Address,Postal Code,Website',
      'Invented Maple Services,"12 Rue Inventée, Montréal",H2X 1Y4,https://maple.example.ca',
      'Invented North Haven,14 Lake Road,M5V 2T6,',
      'Invented Prairie Aid,,,http://prairie.example.ca/help',
    ),
    district: 'ohnd',
    holds: { rows: 3, organizations: 3, isolated: 3, declined: 'countries' },
  },
  {
    difficulty: 'an edge list of the characters of a play, of which two share names with trades',
    text: lines(
      'Source,Target,Type,Weight',
      'Duke Inventio,The Shepherd,Undirected,4',
      'The Shepherd,Rosalba,Undirected,2',
      'Duke Inventio,Rosalba,Undirected,9',
    ),
    district: 'ohnd',
    holds: { rows: 3, declined: 'no organizations' },
  },
  {
    difficulty: 'a directory whose addresses and phones have several lines in a cell, and a row of totals',
    text: lines(
      'Agency Name,Address,Phone,County Served',
      '"Invented Light Center","1 Invented Street\nToledo, OH 43604","(419) 555-0100\n(419) 555-0101",Lucas',
      '"Invented Farmers Aid","PO Box 5\nAkron, OH 44308",330.555.0102,"Summit, Portage"',
      'Total: 2,,,',
    ),
    holds: { rows: 2, organizations: 2, isolated: 2 },
  },
  {
    difficulty: 'GeoJSON of shelters with street addresses, one behind a box, one office that is none',
    text: JSON.stringify({
      ...{
        type: 'FeatureCollection',
        name: 'Shelters',
        crs: { type: 'name', properties: { name: 'CRS84' } },
      },
      features: [
        shelter(1, {
          NAME: 'Invented Quiet Place',
          TYPE: 'Domestic violence shelter',
          ADDRESS: '12 Maple Street',
          CITY: 'Akron',
          STATE: 'OH',
        }),
        shelter(2, {
          NAME: 'Invented Youth Shelter',
          TYPE: 'Youth',
          ADDRESS: '14 Maple Street',
          CITY: 'Akron',
          STATE: 'OH',
        }),
        shelter(3, {
          NAME: 'Invented Harbor House',
          TYPE: 'Domestic violence shelter',
          ADDRESS: 'PO Box 12',
          CITY: 'Akron',
          STATE: 'OH',
        }),
        shelter(4, {
          NAME: 'Invented Legal Aid',
          TYPE: 'Legal services',
          ADDRESS: '16 Maple Street',
          CITY: 'Akron',
          STATE: 'OH',
        }),
      ],
    }),
    holds: { format: 'geojson', rows: 4, organizations: 4, isolated: 4, roles: 2, refused: 2 },
  },
];
