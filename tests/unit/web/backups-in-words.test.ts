import { expect, it } from 'vitest';
import { failureOf, lastOf } from '../../../web/accounts/backups-in-words.ts';

const LAST = '2026-11-24T03:00:00.000Z';
const FULL = { at: '2026-11-25T03:00:00.000Z', sentence: 'The disk of BACKUP_DIR is full.' };

it.each([
  [null, /makes no backups by itself.*BACKUP_DIR/],
  [{ lastSuccessAt: null, failure: null }, /^No backup has been made yet\.$/],
  [{ lastSuccessAt: LAST, failure: FULL }, /^The last backup was made on Nov 24, 2026, 03:00 UTC\.$/],
])('administrators read when the last backup was made: %j', (backups, sentence) => {
  expect(lastOf(backups)).toMatch(sentence);
});

it('and what failed since, with what comes next', () => {
  expect(failureOf({ lastSuccessAt: LAST, failure: FULL })).toBe(
    'The backup of Nov 25, 2026, 03:00 UTC failed. The disk of BACKUP_DIR is full. It is tried again every hour.',
  );
  expect(failureOf({ lastSuccessAt: LAST, failure: null })).toBe('');
  expect(failureOf(null)).toBe('');
});
