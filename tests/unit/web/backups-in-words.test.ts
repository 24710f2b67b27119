import { expect, it } from 'vitest';
import { formatMoment } from '../../../core/words/format.ts';
import { failureOf, lastOf } from '../../../web/accounts/backups-in-words.ts';

const LAST = '2026-11-24T03:00:00.000Z';
const FULL = { at: '2026-11-25T03:00:00.000Z', sentence: 'The disk of BACKUP_DIR is full.' };

it.each([
  [null, 'Automatic backups are off. To turn them on, the operator of Tieline sets BACKUP_DIR to a folder.'],
  [{ lastSuccessAt: null, failure: null }, 'No backup has been made yet.'],
  [{ lastSuccessAt: LAST, failure: FULL }, `The last backup was made on ${formatMoment(LAST)}.`],
])('administrators read when the last backup was made: %j', (backups, sentence) => {
  expect(lastOf(backups)).toBe(sentence);
});

it('and what failed since, with what comes next', () => {
  expect(failureOf({ lastSuccessAt: LAST, failure: FULL })).toBe(
    `Backups failed on ${formatMoment(FULL.at)}. The disk of BACKUP_DIR is full. Tieline tries again every hour.`,
  );
  expect(failureOf({ lastSuccessAt: LAST, failure: null })).toBe('');
  expect(failureOf(null)).toBe('');
});
