import { earliest, holds } from '../../core/days.ts';
import type { RecordedFacts } from '../../core/facts/public-record.ts';
import { groupBy } from '../../core/group-by.ts';

type Fill = RecordedFacts['fills'][number];

/** Does an organization fill a role on a day? Where nothing says since when, public record says it from a day on. */
export const isFilledOn = (
  { since, onRecordFrom, until }: Pick<Fill, 'since' | 'onRecordFrom' | 'until'>,
  day: string,
): boolean => holds({ since: since ?? onRecordFrom, until }, day);

/** What public record knew of a district on a day. */
export interface OnRecord {
  readonly facts: RecordedFacts;
  /** Roles of which public record knows an organization only from a later day on, and that day. */
  readonly recordedLater: ReadonlyMap<string, string>;
}

/**
 * Leaves out the fillings of the reference data whose beginning is not known and whose source is of a later day: on the day
 * asked for, nothing says that they held. One that was confirmed here by that day stays.
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
