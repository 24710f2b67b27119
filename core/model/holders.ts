import { hasEnded, holds, newest, overlap, type Period } from '../days.ts';
import { distinct } from '../order.ts';
import type { Employment } from './employment.ts';
import type { Holder, Statement } from './snapshot.ts';

/**
 * A holder of a role with the periods in which it counts: the row's own, limited to employment if any is on
 * record.
 */
export interface CountingHolder extends Holder {
  counts: Period[];
}

/**
 * A holder counts while the row is in effect, and while employed if any employment is on record (MODEL.md,
 * Roles).
 */
export function countingHolders(holders: readonly Holder[], employment: Employment): CountingHolder[] {
  return holders.map((holder) => {
    const employed = employment.onRecord(holder.person, holder.org);
    const times = employed.length === 0 ? [holder] : employed;
    return { ...holder, counts: times.flatMap((time) => overlap(holder, time) ?? []) };
  });
}

export const countsOn = (holder: CountingHolder, day: string): boolean =>
  holder.counts.some((time) => holds(time, day));

/** When a position was vacated, and who held it last. */
export interface Vacancy {
  since: string;
  lastHolders: string[];
}

/**
 * Returns how a position was vacated (MODEL.md, Roles): no holder counts on the day, the last one ceased to
 * count or an unfilled statement was made, and no statement from that day or later confirms it. Expects the
 * position's own holders and statements.
 */
export function vacancyOn(
  holders: readonly CountingHolder[],
  statements: readonly Statement[],
  day: string,
): Vacancy | null {
  if (holders.some((holder) => countsOn(holder, day))) return null;
  const endings = holders.flatMap(({ person, counts }) =>
    counts.filter((time) => hasEnded(time, day)).map((time) => ({ person, day: time.until })),
  );
  const lastCeased = newest(endings.map((ending) => ending.day));
  const lastUnfilled = newest(statements.filter(({ kind }) => kind === 'unfilled').map(({ at }) => at));
  const since = newest([lastCeased, lastUnfilled]);
  if (since === null || statements.some(({ kind, at }) => kind === 'confirmed' && at >= since)) return null;
  const lastHolders = endings.filter((ending) => ending.day === lastCeased).map((ending) => ending.person);
  return { since, lastHolders: distinct(lastHolders) };
}
