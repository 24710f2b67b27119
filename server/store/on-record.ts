import { earliest, holds } from '../../core/days.ts';
import type { RecordedFacts } from '../../core/facts/public-record.ts';
import { groupBy } from '../../core/group-by.ts';

type Fill = RecordedFacts['fills'][number];

/** Returns true if an organization fills a role on a date. Without a start date, the date of the public record counts. */
export const isFilledOn = (
  { since, onRecordFrom, until }: Pick<Fill, 'since' | 'onRecordFrom' | 'until'>,
  day: string,
): boolean => holds({ since: since ?? onRecordFrom, until }, day);

/** What public records showed about a district on a date. */
export interface OnRecord {
  readonly facts: RecordedFacts;
  /** Roles for which public records name an organization only from a later date, and that date. */
  readonly recordedLater: ReadonlyMap<string, string>;
}

/**
 * Leaves out fillings from the reference data without a start date whose source is later than the date: nothing shows that
 * they were true then. Fillings confirmed here by that date are kept.
 */
export function onRecord(facts: RecordedFacts, asOf: string): OnRecord {
  const isConfirmed = ({ role, organizationId }: Fill): boolean =>
    facts.statements.some(
      (row) => row.role === role && row.organizationId === organizationId && row.at <= asOf,
    );
  const isLater = (fill: Fill): boolean =>
    fill.since === null && fill.onRecordFrom !== null && fill.onRecordFrom > asOf && !isConfirmed(fill);
  const later = facts.fills.filter(isLater);
  if (later.length === 0) return { facts, recordedLater: new Map() };
  const ofRole = groupBy(later, ({ role }) => role);
  const days = later.map(
    ({ role }) => [role, earliest(ofRole(role).map(({ onRecordFrom }) => onRecordFrom)) ?? ''] as const,
  );
  return {
    facts: { ...facts, fills: facts.fills.filter((fill) => !later.includes(fill)) },
    recordedLater: new Map(days),
  };
}
