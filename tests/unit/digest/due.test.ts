import { describe, expect, it } from 'vitest';
import { clockIn, type Digest, isDue } from '../../../server/digest/due.ts';

const due = (digest: Digest, through: string, now: string, timeZone = 'UTC') =>
  isDue(digest, `${through}:00.000Z`, new Date(`${now}:00.000Z`), timeZone);

describe('a digest is due', () => {
  it('each day from 6:00 on, once', () => {
    expect(due('daily', '2026-11-24T08:00', '2026-11-24T23:00')).toBe(false);
    expect(due('daily', '2026-11-24T08:00', '2026-11-25T05:59')).toBe(false);
    expect(due('daily', '2026-11-24T08:00', '2026-11-25T06:00')).toBe(true);
    expect(due('daily', '2026-11-25T06:00', '2026-11-25T06:10')).toBe(false);
  });

  it('by the clocks of the time zone, also on the day on which they change', () => {
    expect(due('daily', '2026-11-24T12:00', '2026-11-25T10:59', 'America/New_York')).toBe(false);
    expect(due('daily', '2026-11-24T12:00', '2026-11-25T11:00', 'America/New_York')).toBe(true);
    expect(due('daily', '2026-03-07T12:00', '2026-03-08T10:00', 'America/New_York')).toBe(true);
    expect(clockIn('Pacific/Guam', new Date('2026-11-24T20:00:00Z'))).toEqual({ day: '2026-11-25', hour: 6 });
    expect(clockIn('UTC', new Date('2026-11-24T00:30:00Z'))).toEqual({ day: '2026-11-24', hour: 0 });
  });

  it('weekly on Monday, or later where Monday was missed', () => {
    expect(due('weekly', '2026-11-24T08:00', '2026-11-29T23:00')).toBe(false); // a Tuesday to a Sunday
    expect(due('weekly', '2026-11-24T08:00', '2026-11-30T06:00')).toBe(true);
    expect(due('weekly', '2026-11-24T08:00', '2026-12-03T15:00')).toBe(true);
    expect(due('weekly', '2026-11-30T06:00', '2026-12-06T23:00')).toBe(false);
  });
});
