import { addDays, RECENT_DAYS } from './days.ts';
import type { Assessment } from './model/assessment.ts';
import { evidenceStatus } from './model/evidence-status.ts';
import type { Model } from './model/model.ts';
import type { Evidence, Snapshot } from './model/snapshot.ts';
import { byCodePoint, distinct, sorted, thenBy } from './order.ts';

/** Something confirmed now that stops being confirmed on `on`, unless it is reported again. */
export interface Aging {
  readonly on: string;
  /** A role, or evidence by which a tie is met. */
  readonly kind: 'role' | 'evidence';
  readonly id: string;
}

/** No evidence without an end date stays current longer than this, in days. */
const HORIZON = 4096;

/**
 * Returns the first date after `day` on which evidence that is current on `day` no longer is. Null if it is not
 * current on `day`, or stays current for the whole horizon.
 */
export function agesOn(piece: Evidence, model: Model, day: string): string | null {
  const isCurrentIn = (days: number) => evidenceStatus(piece, model, addDays(day, days)).status === 'current';
  if (!isCurrentIn(0) || isCurrentIn(HORIZON)) return null;
  let [current, not] = [0, HORIZON];
  while (not - current > 1) {
    const middle = Math.floor((current + not) / 2);
    if (isCurrentIn(middle)) current = middle;
    else not = middle;
  }
  return addDays(day, not);
}

/** Returns what is confirmed and when it ages, earliest first. */
export function agingsIn(
  { roles, ties }: Assessment,
  { evidence }: Snapshot,
  model: Model,
  day: string,
): Aging[] {
  const counting = distinct(
    ties.flatMap(({ state, shown }) =>
      state === 'met' && shown
        ? shown.pieces.flatMap(({ id, status }) => (status === 'current' ? [id] : []))
        : [],
    ),
  );
  const pieces = evidence.flatMap((piece): Aging[] => {
    const on = counting.includes(piece.id) ? agesOn(piece, model, day) : null;
    return on ? [{ on, kind: 'evidence', id: piece.id }] : [];
  });
  const confirmed = roles.flatMap(({ role, state, lastSeen }): Aging[] =>
    state === 'confirmed' && lastSeen
      ? [{ on: addDays(lastSeen, RECENT_DAYS + 1), kind: 'role', id: role }]
      : [],
  );
  return sorted(
    [...pieces, ...confirmed],
    thenBy(
      (x, y) => byCodePoint(x.on, y.on),
      (x, y) => byCodePoint(x.id, y.id),
    ),
  );
}
