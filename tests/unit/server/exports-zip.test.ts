import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { csvOf, csvStream, whole } from '../../../server/documents/csv.ts';
import type { ExportedNetwork } from '../../../server/features/exports/network/exported-network.ts';
import { FORMATS } from '../../../server/features/exports/network/formats.ts';
import { networkRows } from '../../../server/features/exports/network/network-tables.ts';
import { readFile } from '../../../server/import/read/read-file.ts';
import { HOSTILE, INVENTED } from '../../exported-network.ts';

const AT = new Date('2026-11-04T12:00:00Z');

/** So many organizations, all with a name that a spreadsheet or a reader of CSV could stumble over. */
const networkOf = (organizations: number): ExportedNetwork => {
  const [first] = INVENTED.organizations;
  if (!first) throw new Error('There is an organization in it');
  return {
    ...INVENTED,
    organizations: Array.from({ length: organizations }, (_, at) => ({
      ...{ ...first, id: `org-${at}`, name: at % 7 === 0 ? `=${HOSTILE}\r\n${at}` : `Invented ${at}` },
    })),
  };
};

async function zipped(network: ExportedNetwork): Promise<Buffer> {
  const written = await FORMATS.csv.write(network, AT);
  if (Buffer.isBuffer(written)) return written;
  const parts: Buffer[] = [];
  for await (const part of written) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

describe.each([
  ['small', 3],
  ['large', 5_100],
])('a %s network as CSV', (_size, organizations) => {
  const network = networkOf(organizations);

  it('is the same bytes each time, and its files are those of the tables', async () => {
    const bytes = await zipped(network);
    expect(bytes.equals(await zipped(network))).toBe(true);
    const files = unzipSync(bytes);
    const tables = networkRows(network);
    expect(Object.keys(files)).toEqual([
      ...['organizations.csv', 'roles.csv', 'ties.csv', 'people.csv', 'notes.csv'],
    ]);
    for (const [name, table] of Object.entries(tables))
      expect(strFromU8(files[`${name}.csv`] ?? new Uint8Array(0)) === csvOf(whole(table)), name).toBe(true);
  });

  it('is read by the import', async () => {
    const file = await readFile(new Uint8Array(await zipped(network)));
    let rows = 0;
    for (const table of file.tables)
      for await (const { cells } of table.rows()) if (cells.organization_id ?? cells.id) rows += 1;
    expect(rows).toBeGreaterThanOrEqual(organizations);
  });
});

it('a small ZIP says the sizes of its files before their content, a large one is sent before all of it is made', async () => {
  const SIZES_FOLLOW = 8;
  const flags = async (network: ExportedNetwork) => (await zipped(network)).readUInt16LE(6) & SIZES_FOLLOW;
  expect(await flags(networkOf(3))).toBe(0);
  expect(await flags(networkOf(5_100))).toBe(SIZES_FOLLOW);
});

it('CSV is made row by row: of a table without an end, its beginning is there', async () => {
  function* rows(): Generator<[number, string]> {
    for (let at = 0; ; at += 1) yield [at, '=1+1'];
  }
  const texts: string[] = [];
  for await (const part of csvStream({ columns: ['number', 'text'], rows: rows() })) {
    texts.push(part.toString());
    if (texts.join('').split('\n').length > 100) break;
  }
  expect(texts.join('')).toMatch(/^number,text\r\n0,'=1\+1\r\n1,'=1\+1\r\n/);
});
