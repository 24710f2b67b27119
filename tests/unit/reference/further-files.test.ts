import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { isDay } from '../../../core/days.ts';
import { GRADES } from '../../../core/shapes.ts';

type Row = Readonly<Record<string, string>>;
const read = (file: string): Row[] =>
  parse(readFileSync(new URL(`../../../data/${file}.csv`, import.meta.url)), { columns: true });
const idsOf = (file: string, column: string): ReadonlySet<string> =>
  new Set(read(file).map((row) => row[column] ?? ''));

/** Which file has the ids that a column of another names; several are separated by `;`, an empty cell names none. */
const IDS = {
  district: idsOf('districts', 'district_id'),
  county: idsOf('counties', 'fips'),
  organization: idsOf('organizations', 'id'),
  role: idsOf('model-roles', 'role_id'),
  industry: idsOf('industries', 'industry_id'),
  good: idsOf('goods', 'good_id'),
};
const FURTHER: readonly {
  file: string;
  rows: number;
  key: string[];
  names: Record<string, keyof typeof IDS>;
}[] = [
  {
    ...{ file: 'leads', rows: 1436, key: ['lead_id'] },
    names: { district_id: 'district', role_id: 'role', organization_id: 'organization' },
  },
  { file: 'industries', rows: 10, key: ['industry_id'], names: { role_ids: 'role', goods: 'good' } },
  {
    ...{ file: 'industry-counts', rows: 2136, key: ['district_id', 'industry_id', 'measure'] },
    names: { district_id: 'district', industry_id: 'industry' },
  },
  { file: 'cities', rows: 23_999, key: ['city', 'state'], names: { district_id: 'district' } },
  { file: 'goods', rows: 475, key: ['good_id'], names: { industry_id: 'industry' } },
  { file: 'import-orders', rows: 67, key: ['order_id'], names: { industry_id: 'industry' } },
  { file: 'county-industries', rows: 3095, key: ['fips'], names: { fips: 'county' } },
  { file: 'county-facts', rows: 3231, key: ['fips'], names: { fips: 'county' } },
  { file: 'district-facts', rows: 94, key: ['district_id'], names: { district_id: 'district' } },
  {
    file: 'county-neighbors',
    rows: 9482,
    key: ['fips_a', 'fips_b'],
    names: { fips_a: 'county', fips_b: 'county' },
  },
  {
    ...{ file: 'district-neighbors', rows: 218, key: ['district_a', 'district_b'] },
    names: { district_a: 'district', district_b: 'district' },
  },
];

describe.each(FURTHER)('$file.csv', ({ file, rows: count, key, names }) => {
  const rows = read(file);

  it('has every row once', () => {
    const keys = new Set(rows.map((row) => key.map((column) => row[column]).join(' ')));
    expect([rows.length, keys.size]).toEqual([count, count]);
  });

  it('names nothing that the other files lack', () => {
    const missing = Object.entries(names).flatMap(([column, of]) =>
      rows.flatMap((row) => (row[column] ?? '').split(';').filter((id) => id !== '' && !IDS[of].has(id))),
    );
    expect(missing).toEqual([]);
  });

  it('says how strong each row is and when it was read, if it says so of any', () => {
    const graded = rows.filter(({ grade }) => grade !== undefined);
    expect(graded.filter(({ grade }) => !GRADES.some((one) => one === grade))).toEqual([]);
    expect(graded.filter(({ read_on = '' }) => !isDay(read_on))).toEqual([]);
  });
});
