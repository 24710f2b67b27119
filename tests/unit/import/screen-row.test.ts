import { expect, it } from 'vitest';
import { screenerOf } from '../../../server/import/screen-row.ts';

const screened = screenerOf({ Name: 'organization' }, '2026-11-24');
const rowWith = (Notes: string) => ({ Name: 'Invented Center', Hours: 'by appointment', Notes });
const PROSE = 'The center helps families with housing and legal services in the county. ';

it('a row with more text than anyone reads is refused at once, and the reason names the column to shorten', () => {
  const before = process.cpuUsage();
  expect(screened(rowWith(PROSE.repeat(12_000)))).toEqual({
    column: 'Notes',
    reason: 'The row has more than 50,000 characters; delete or shorten column “Notes”, and import it again',
  });
  expect(process.cpuUsage(before).user / 1_000).toBeLessThan(300); // to screen it takes seconds
});

it('a row with a long description is read', () => {
  expect(screened(rowWith(PROSE.repeat(40)))).toBeNull();
});
