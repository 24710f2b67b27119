import type { Standing } from './assessment.ts';
import { earliest } from './days.ts';
import { ownEnd } from './evidence-end.ts';
import { referenceDayOf, standingOf } from './evidence-kinds.ts';
import { type Model, ruleOf } from './model.ts';
import type { Evidence } from './snapshot.ts';

export interface WholePiece {
  /** Reference day: its newest sighting or its beginning, as far as seen on the day. */
  seen: string | null;
  standing: Standing;
}

/** How a piece of evidence stands by itself on a day, apart from what the dates and carriers of single parties say. */
export function wholePiece(piece: Evidence, model: Model, day: string): WholePiece {
  const sightings = piece.sightings.filter((sighting) => sighting <= day);
  const seen = { ...piece, sightings, begins: piece.since ?? earliest(piece.sightings) };
  const end = ownEnd(seen);
  const standing = end !== null && end.on <= day ? 'ended' : standingOf(seen, ruleOf(model, piece.kind), day);
  return { seen: referenceDayOf(seen, day), standing };
}
