import { expect, it } from 'vitest';
import { hashOf, newId, newSecret } from '../../../server/access/secrets.ts';
import { addMilliseconds, DAY, HOUR, isoTimestamp, MINUTE } from '../../../server/access/time.ts';

it('a secret has 256 random bits, as text for a header, a cookie or a fragment', () => {
  expect(newSecret()).toMatch(/^[\w-]{43}$/);
  expect(newSecret()).not.toBe(newSecret());
});

it('what is kept of a secret is its SHA-256', () => {
  expect(hashOf('an invented secret')).toBe('2RQ7oyxf-VcCH-5tcv3bHPdJkSyJ8GRolA7Qf-eViAE');
  expect(newId()).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
});

it('moments are ISO 8601 in UTC and are added in milliseconds', () => {
  const at = new Date('2026-03-03T10:00:00+01:00');
  expect(isoTimestamp(at)).toBe('2026-03-03T09:00:00.000Z');
  expect(addMilliseconds(at, DAY + HOUR + MINUTE + 1)).toBe('2026-03-04T10:01:00.001Z');
  expect(addMilliseconds(at, -HOUR)).toBe('2026-03-03T08:00:00.000Z');
});
