import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { modelSector } from '../../../server/store/sector.ts';

const organizations: { id: string; sector: string }[] = parse(
  readFileSync(new URL('../../../data/organizations.csv', import.meta.url)),
  { columns: true },
);

it('puts every sector of the reference data on a side of the gap model, but for those that serve all sides', () => {
  const without = organizations.filter(({ sector }) => modelSector(sector) === null);
  expect(new Set(without.map(({ sector }) => sector))).toEqual(new Set(['other']));
  expect(modelSector(null)).toBeNull();
});
