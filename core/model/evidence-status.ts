import { earliest } from '../days.ts';
import type { Freshness } from './assessment.ts';
import { ownEnd } from './evidence-end.ts';
import { lastSeenOf, referenceDayOf, statusOf } from './evidence-kinds.ts';
import { type Model, ruleOf } from './model.ts';
import type { Evidence } from './snapshot.ts';

export interface EvidenceStatus {
  /**
   * The last date on which it was active, as visible on the day: its newest activity date, its start or the
   * last day of its period.
   */
  seen: string | null;
  status: Freshness;
}

/** Returns the freshness of evidence on a day, ignoring the dates and maintainers of single parties. */
export function evidenceStatus(piece: Evidence, model: Model, day: string): EvidenceStatus {
  const activityDates = piece.activityDates.filter((activityDate) => activityDate <= day);
  const seen = { ...piece, activityDates, begins: piece.since ?? earliest(piece.activityDates) };
  const end = ownEnd(seen);
  const status = end !== null && end.on <= day ? 'ended' : statusOf(seen, ruleOf(model, piece.kind), day);
  return { seen: lastSeenOf(seen, referenceDayOf(seen, day)), status };
}
