import type { JudgedPiece } from './assessment.ts';
import { newest } from './days.ts';
import type { Employment } from './employment.ts';
import { happensInPeriod, mayNameCarriers } from './evidence-kinds.ts';
import { byCodePoint, distinct } from './order.ts';
import type { SeenEvidence } from './seen.ts';
import type { Party } from './snapshot.ts';

/** The day from which a piece of evidence ends for a pair of its parties, and by what. It may lie after the day asked for. */
export interface End {
  on: string;
  by: NonNullable<JudgedPiece['endedBy']>;
  /** Where the carriers of one side left: the last of them to leave, then by id. */
  leaver: string | null;
}

/** Of one day, carriers come last: a hand over is due when they left before any other end (MODEL.md, Gaps); then by person. */
function comesBefore(x: End, y: End): boolean {
  if (x.on !== y.on) return x.on < y.on;
  if (x.by === 'carriers' && y.by === 'carriers') return byCodePoint(x.leaver ?? '', y.leaver ?? '') < 0;
  return y.by === 'carriers';
}

/** MODEL.md, Evidence: a piece has ended from the first of several days on. */
export function firstEnd(x: End | null, y: End | null): End | null {
  if (x === null || y === null) return x ?? y;
  return comesBefore(y, x) ? y : x;
}

/** The piece's own `until`, which of what happens in a period is no end. */
export const ownEnd = ({ kind, until }: SeenEvidence): End | null =>
  until === null || happensInPeriod(kind) ? null : { on: until, by: 'until', leaver: null };

/** The leaving of all carriers of a party, if the piece was not seen since; those who had left before it began are ignored. */
function carriersEnd(piece: SeenEvidence, party: Party, employment: Employment): End | null {
  if (party.carriers.length === 0 || !mayNameCarriers(piece.kind)) return null;
  const carriers = party.carriers
    .map((person) => ({ person, left: employment.leftOn(person, party.org) }))
    .filter(({ left }) => left === null || piece.since === null || left >= piece.since);
  const on = newest(carriers.map(({ left }) => left));
  if (on === null || carriers.some(({ left }) => left === null)) return null;
  if (piece.sightings.some((sighting) => sighting > on)) return null;
  const lastToLeave = carriers.filter(({ left }) => left === on).map(({ person }) => person);
  return { on, by: 'carriers', leaver: distinct(lastToLeave)[0] ?? null };
}

/** The first end that a party makes for every pair it is in: its own `until`, or the leaving of its carriers. */
export const endOfParty = (piece: SeenEvidence, party: Party, employment: Employment): End | null =>
  firstEnd(
    party.until === null ? null : { on: party.until, by: 'party', leaver: null },
    carriersEnd(piece, party, employment),
  );
