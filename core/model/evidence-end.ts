import { newest } from '../days.ts';
import { byCodePoint, distinct } from '../order.ts';
import type { AssessedEvidence } from './assessment.ts';
import type { Employment } from './employment.ts';
import { canHaveMaintainers, happensInPeriod } from './evidence-kinds.ts';
import type { Party } from './snapshot.ts';
import type { VisibleEvidence } from './visible.ts';

/** The day from which a piece of evidence ends for a pair of its parties, and by what. It may lie after the day asked for. */
export interface End {
  on: string;
  by: NonNullable<AssessedEvidence['endedBy']>;
  /** Where the maintainers of one side left: the last of them to leave, then by id. */
  leaver: string | null;
}

/** Of one day, maintainers come last: a handoff is due when they left before any other end (MODEL.md, Gaps); then by person. */
function comesBefore(x: End, y: End): boolean {
  if (x.on !== y.on) return x.on < y.on;
  if (x.by === 'maintainers' && y.by === 'maintainers')
    return byCodePoint(x.leaver ?? '', y.leaver ?? '') < 0;
  return y.by === 'maintainers';
}

/** MODEL.md, Evidence: a piece has ended from the first of several days on. */
export function firstEnd(x: End | null, y: End | null): End | null {
  if (x === null || y === null) return x ?? y;
  return comesBefore(y, x) ? y : x;
}

/** The piece's own `until`, which of what happens in a period is no end. */
export const ownEnd = ({ kind, until }: VisibleEvidence): End | null =>
  until === null || happensInPeriod(kind) ? null : { on: until, by: 'until', leaver: null };

/** The leaving of all maintainers of a party, if it has no later activity date; those who had left before it began are ignored. */
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

/** The first end that a party makes for every pair it is in: its own `until`, or the leaving of its maintainers. */
export const endOfParty = (piece: VisibleEvidence, party: Party, employment: Employment): End | null =>
  firstEnd(
    party.until === null ? null : { on: party.until, by: 'party', leaver: null },
    maintainersEnd(piece, party, employment),
  );
