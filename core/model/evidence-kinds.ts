import { age, lastDayInEffect, newest } from '../days.ts';
import type { Freshness } from './assessment.ts';
import type { EvidenceRule } from './model.ts';
import type { EvidenceKind, Party } from './snapshot.ts';
import type { VisibleEvidence } from './visible.ts';

/**
 * Returns true for kinds that may name maintainers (MODEL.md, Evidence); on others they are
 * ignored.
 */
export const canHaveMaintainers = (kind: string): boolean =>
  kind === 'contact' || kind === 'meeting' || kind === 'joint-activity' || kind === 'co-location';

/** Kinds whose parties are core members or not, and kinds whose parties host or attend. */
export const hasCore = (kind: string): boolean => kind === 'task-force';
export const hasHost = (kind: string): boolean => kind === 'training';

/**
 * Returns true for training and joint activity, which happen in a period, so `until` doesn't end them
 * (MODEL.md, Evidence).
 */
export const happensInPeriod = (kind: EvidenceKind): boolean =>
  kind === 'training' || kind === 'joint-activity';

/** Returns true for kinds that are in writing (MODEL.md, Ties: resilient). */
export const isWrittenDown = (kind: string): boolean =>
  kind === 'mou' || kind === 'protocol' || kind === 'task-force';

/** Returns true if neither out of date nor ended. */
export const isLive = (status: string): boolean => status === 'current' || status === 'aging';

/** Returns the level for two parties, from the table of MODEL.md, Evidence. */
export function levelBetween(
  { kind, level }: EvidenceRule,
  one: Pick<Party, 'core' | 'host'>,
  other: Pick<Party, 'core' | 'host'>,
): number {
  if (hasHost(kind)) return one.host || other.host ? level : 1;
  if (hasCore(kind)) return one.core && other.core ? level : 2;
  return level;
}

/**
 * Returns the newest of the activity dates, `since`, and for what happens in a period the earlier of `until`
 * and the day (MODEL.md, Evidence).
 */
export function referenceDayOf(piece: VisibleEvidence, day: string): string | null {
  const { kind, since, until, activityDates } = piece;
  const periodEnd = happensInPeriod(kind) && until !== null ? (until < day ? until : day) : null;
  return newest([...activityDates, since, periodEnd]);
}

/**
 * Returns the last day on which evidence was active, as shown to people. For what happens in a period that is
 * the day before `until`, the first day after it was over.
 */
export const lastSeenOf = (
  { kind, until }: Pick<VisibleEvidence, 'kind' | 'until'>,
  referenceDay: string | null,
): string | null =>
  until !== null && referenceDay === until && happensInPeriod(kind) ? lastDayInEffect(until) : referenceDay;

/** Returns the ages in days up to which evidence is current, and aging. */
function limits(
  { kind, currentDays, agingDays }: EvidenceRule,
  everyDays: number | null,
): [current: number, aging: number] {
  if (kind !== 'meeting') return [currentDays ?? 0, agingDays ?? 0];
  const current = Math.max(90, Math.min(everyDays ?? 30, 365) + 60);
  return [current, 2 * current];
}

/** Returns the freshness of evidence that has not ended, from the table of MODEL.md, Evidence. */
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
