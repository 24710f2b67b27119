import { age, lastDayInEffect, newest } from '../days.ts';
import type { Freshness } from './assessment.ts';
import type { EvidenceRule } from './model.ts';
import type { EvidenceKind, Party } from './snapshot.ts';
import type { VisibleEvidence } from './visible.ts';

/** MODEL.md, Evidence: the kinds that may name maintainers; on others they are ignored. */
export const canHaveMaintainers = (kind: string): boolean =>
  kind === 'contact' || kind === 'meeting' || kind === 'joint-activity' || kind === 'co-location';

/** The kinds whose parties are core members or not, and hold it or attend it. */
export const hasCore = (kind: string): boolean => kind === 'task-force';
export const hasHost = (kind: string): boolean => kind === 'training';

/** MODEL.md, Evidence: training and joint activity happen in a period, their own `until` is no end. */
export const happensInPeriod = (kind: EvidenceKind): boolean =>
  kind === 'training' || kind === 'joint-activity';

/** The kinds that put the work into words (MODEL.md, Ties: resilient). */
export const isWrittenDown = (kind: string): boolean =>
  kind === 'mou' || kind === 'protocol' || kind === 'task-force';

/** Neither out of date nor ended. */
export const isLive = (status: string): boolean => status === 'current' || status === 'aging';

/** The table of MODEL.md, Evidence, column "level", for two parties of a piece. */
export function levelBetween(
  { kind, level }: EvidenceRule,
  one: Pick<Party, 'core' | 'host'>,
  other: Pick<Party, 'core' | 'host'>,
): number {
  if (hasHost(kind)) return one.host || other.host ? level : 1;
  if (hasCore(kind)) return one.core && other.core ? level : 2;
  return level;
}

/** MODEL.md, Evidence: the newest of the activity dates, `since`, and of what happens in a period the earlier of `until` and the day. */
export function referenceDayOf(piece: VisibleEvidence, day: string): string | null {
  const { kind, since, until, activityDates } = piece;
  const periodEnd = happensInPeriod(kind) && until !== null ? (until < day ? until : day) : null;
  return newest([...activityDates, since, periodEnd]);
}

/** The last day on which a piece was seen, for people: of what happens in a period never its `until`, on which it was over. */
export const lastSeenOf = (
  { kind, until }: Pick<VisibleEvidence, 'kind' | 'until'>,
  referenceDay: string | null,
): string | null =>
  until !== null && referenceDay === until && happensInPeriod(kind) ? lastDayInEffect(until) : referenceDay;

/** Up to which age a piece is current, and aging. */
function limits(
  { kind, currentDays, agingDays }: EvidenceRule,
  everyDays: number | null,
): [current: number, aging: number] {
  if (kind !== 'meeting') return [currentDays ?? 0, agingDays ?? 0];
  const current = Math.max(90, Math.min(everyDays ?? 30, 365) + 60);
  return [current, 2 * current];
}

/** The table of MODEL.md, Evidence, columns "current" and "aging", for a piece that has not ended. */
export function statusOf(
  piece: VisibleEvidence,
  rule: EvidenceRule,
  day: string,
): Exclude<Freshness, 'ended'> {
  const livesToItsEnd = piece.kind === 'mou' || piece.kind === 'task-force';
  if (livesToItsEnd && piece.until !== null && piece.until > day) return 'current';
  const reference = referenceDayOf(piece, day);
  if (reference === null) return 'out of date';
  const [current, aging] = limits(rule, piece.everyDays);
  const days = age(reference, day);
  return days <= current ? 'current' : days <= aging ? 'aging' : 'out of date';
}
