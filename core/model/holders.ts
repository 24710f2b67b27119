import { hasEnded, holds, newest, overlap, type Period } from '../days.ts';
import { distinct } from '../order.ts';
import type { Employment } from './employment.ts';
import type { Holder, Statement } from './snapshot.ts';

/** A holder of a role with the times in which it counts: the row's own, where employment on record bears it out. */
export interface CountingHolder extends Holder {
  counts: Period[];
}

/** MODEL.md, Roles: a holder counts while the row holds and some employment does, where any is on record. */
export function countingHolders(holders: readonly Holder[], employment: Employment): CountingHolder[] {
  return holders.map((holder) => {
    const employed = employment.onRecord(holder.person, holder.org);
    const times = employed.length === 0 ? [holder] : employed;
    return { ...holder, counts: times.flatMap((time) => overlap(holder, time) ?? []) };
  });
}

export const countsOn = (holder: CountingHolder, day: string): boolean =>
  holder.counts.some((time) => holds(time, day));

/** How a position came to be vacated: the most recent day that says so, and who held it last. */
export interface Vacancy {
  since: string;
  lastHolders: string[];
}

/**
 * MODEL.md, Roles: a position is vacated when no holder counts on the day, the last ceased to count or an unfilled statement was made,
 * and none of the newest such day or later confirms it. `holders` and `statements` are those of the position.
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
