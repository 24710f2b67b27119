import type { Encoding, ReadFile, Table } from './file.ts';
import { readHsds } from './hsds.ts';
import type { HsdsRow, HsdsTable } from './hsds-tables.ts';

/** Recognizes a table by the name of its file. */
const BY_NAME: readonly (readonly [RegExp, HsdsTable])[] = [
  [/^organi[sz]ations?$/, 'organization'],
  [/^services?$/, 'service'],
  [/^locations?$/, 'location'],
  [/^services?_at_locations?$/, 'service_at_location'],
  [/^(physical_)?address(es)?$/, 'address'],
  [/^phones?$/, 'phone'],
  [/^contacts?$/, 'contact'],
];

const tableNamed = (file: string): HsdsTable | null =>
  BY_NAME.find(([name]) => name.test(file.toLowerCase().replace(/\.\w+$/, '')))?.[1] ?? null;

const ORGANIZATION = ['tax_status', 'tax_id', 'legal_status', 'year_incorporated', 'parent_organization_id'];
const SERVICE = [
  'program_id',
  'interpretation_services',
  'application_process',
  'fees',
  'eligibility_description',
];

/** Recognizes a single file by columns that are rare in others. */
function tableOfColumns(columns: readonly string[]): HsdsTable | null {
  const has = (names: readonly string[]): number => names.filter((name) => columns.includes(name)).length;
  if (has(['id', 'name']) < 2) return null;
  if (has(ORGANIZATION) >= 1) return 'organization';
  return has(['organization_id']) === 1 && has(SERVICE) >= 1 ? 'service' : null;
}

async function rowsOf(tables: readonly Table[]): Promise<HsdsRow[]> {
  const rows: HsdsRow[] = [];
  for (const table of tables) for await (const row of table.rows()) rows.push(row);
  return rows;
}

/** Reads Open Referral’s CSV: several of its tables, or the table of organizations or services alone; null if it is something else. */
export async function hsdsCsv(tables: readonly Table[], encoding: Encoding): Promise<ReadFile | null> {
  const [only] = tables;
  const kinds = tables.map(
    ({ sheet, columns }) =>
      (sheet === null || tables.length === 1 ? null : tableNamed(sheet)) ?? tableOfColumns(columns),
  );
  const main = tables.find(
    ({ columns }, at) => kinds[at] === 'organization' && columns.includes('id') && columns.includes('name'),
  );
  if (!only || (tables.length === 1 ? kinds[0] === null : !main)) return null;
  const of = (kind: HsdsTable): Promise<HsdsRow[]> => rowsOf(tables.filter((_, at) => kinds[at] === kind));
  const found = {
    organization: await of('organization'),
    service: await of('service'),
    location: await of('location'),
    service_at_location: await of('service_at_location'),
    address: await of('address'),
    phone: await of('phone'),
    contact: await of('contact'),
  };
  return readHsds(found, { format: 'hsds-csv', encoding }, (main ?? only).sheet);
}
