import { expect, it } from 'vitest';
import { ownReason, rowsOf } from '../../../web/import/rows-of.ts';
import type { Line } from '../../../web/import/use-import.ts';

const line = (fact: Line['fact'], reason: string | null): Line => ({
  ...{
    row: 2,
    sheet: null,
    districtId: 'ohnd',
    fact,
    name: 'Lake Police Department and Hill Police Department',
    reason,
  },
  ...{ fate: 'question', column: null, value: null, choices: [] },
});

it('gives the reason of a row once, however many facts wait for the same answer', () => {
  const two = 'may be two organizations';
  const [row] = rowsOf([
    line('organizations', two),
    line('fills', two),
    line('people', 'has no name'),
    line('employment', two),
  ]);
  expect(row?.lines.map((one) => ownReason(row, one))).toEqual([two, '', 'has no name', '']);
});
