import { newest } from '../days.ts';
import { byCodePoint, distinct } from '../order.ts';
import type { AssessedEvidence } from './assessment.ts';
import type { Employment } from './employment.ts';
import { canHaveMaintainers, happensInPeriod } from './evidence-kinds.ts';
import type { Party } from './snapshot.ts';
import type { VisibleEvidence } from './visible.ts';

/**
 * The first day on which evidence is no longer in effect for a pair of its parties, and why. It may be after
 * the as-of day.
 */
export interface End {
  on: string;
  by: NonNullable<AssessedEvidence['endedBy']>;
  /** If one side's maintainers left: the last of them to leave; of several, the first by id. */
  leaver: string | null;
}

/**
 * On the same day, maintainers come last, because a handoff is due only if they left before any other end
 * (MODEL.md, Gaps); then by person.
 */
function comesBefore(x: End, y: End): boolean {
  if (x.on !== y.on) return x.on < y.on;
  if (x.by === 'maintainers' && y.by === 'maintainers')
    return byCodePoint(x.leaver ?? '', y.leaver ?? '') < 0;
  return y.by === 'maintainers';
}

/** Returns the earlier of two ends (MODEL.md, Evidence). */
export function firstEnd(x: End | null, y: End | null): End | null {
  if (x === null || y === null) return x ?? y;
  return comesBefore(y, x) ? y : x;
}

/**
 * Returns the end by the evidence's own `until`. Evidence that happens in a period doesn't end by
 * it.
 */
export const ownEnd = ({ kind, until }: VisibleEvidence): End | null =>
  until === null || happensInPeriod(kind) ? null : { on: until, by: 'until', leaver: null };

/**
 * Returns the end when all maintainers of a party have left, if there is no later activity date. Ignores those
 * who left before the evidence began.
 */
function maintainersEnd(piece: VisibleEvidence, party: Party, employment: Employment): End | null {
  if (party.maintainers.length === 0 || !canHaveMaintainers(piece.kind)) return null;
  const maintainers = party.maintainers
    .map((person) => ({ person, left: employment.leftOn(person, party.org) }))
    .filter(({ left }) => left === null || piece.since === null || left >= piece.since);
  const on = newest(maintainers.map(({ left }) => left));
  if (on === null || maintainers.some(({ left }) => left === null)) return null;
  if (piece.activityDates.some((activityDate) => activityDate > on)) return null;
  const lastToLeave = maintainers.filter(({ left }) => left === on).map(({ person }) => person);
  return { on, by: 'maintainers', leaver: distinct(lastToLeave)[0] ?? null };
}

/** Returns the first end that a party causes for all its pairs: its own `until`, or its maintainers leaving. */
export const endOfParty = (piece: VisibleEvidence, party: Party, employment: Employment): End | null =>
  firstEnd(
    party.until === null ? null : { on: party.until, by: 'party', leaver: null },
    maintainersEnd(piece, party, employment),
  );
