import { addDays } from '../../core/days.ts';
import type { DIGESTS } from './queries.ts';

export type Digest = (typeof DIGESTS)[number];

/** The hour of the day from which digests are sent: before people come to work. */
const MORNING = 6;

/** Returns the day and hour of a time in a time zone. */
export function clockIn(timeZone: string, at: Date): { day: string; hour: number } {
  const format = new Intl.DateTimeFormat('en-US', {
    ...{ timeZone, year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', hourCycle: 'h23' },
  });
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
  return {
    day: `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`,
    hour: Number(parts.get('hour')),
  };
}

/** Returns the morning on or before a moment on which a digest is due: every day, or on Mondays. */
function morningOf(digest: Digest, at: Date, timeZone: string): string {
  const { day, hour } = clockIn(timeZone, at);
  const last = hour < MORNING ? addDays(day, -1) : day;
  return digest === 'daily' ? last : addDays(last, -((new Date(last).getUTCDay() + 6) % 7));
}

/** True if a digest with the news since a time is due. A missed one is due later, once. */
export const isDue = (digest: Digest, through: string, now: Date, timeZone: string): boolean =>
  morningOf(digest, now, timeZone) > morningOf(digest, new Date(through), timeZone);
