import { type Aging, agingsIn } from './aging.ts';
import { addDays, holds } from './days.ts';
import type { Assessment } from './model/assessment.ts';
import { employmentOn } from './model/employment.ts';
import { happensInPeriod } from './model/evidence-kinds.ts';
import { countingHolders } from './model/holders.ts';
import type { Model } from './model/model.ts';
import type { Snapshot } from './model/snapshot.ts';
import { byCodePoint, sorted, thenBy } from './order.ts';

/** The parts of a district's reading that its deadlines depend on. */
export interface Dated {
  readonly model: Model;
  readonly assessment: Assessment;
  readonly reading: { readonly asOf: string; readonly snapshot: Snapshot };
}

export interface Deadlines {
  /** Evidence with an end date of its own; `on` is the first day not in effect. */
  readonly ends: readonly Aging[];
  readonly ages: readonly Aging[];
}

/**
 * Returns what ends and what ages within so many days, earliest first. Evidence with an end date is listed as
 * ending, not as aging.
 */
export function deadlinesIn({ model, assessment, reading }: Dated, within: number): Deadlines {
  const { asOf, snapshot } = reading;
  const last = addDays(asOf, within);
  const ends = snapshot.evidence.flatMap(({ id, kind, until }): Aging[] =>
    until !== null && until > asOf && until <= last && !happensInPeriod(kind)
      ? [{ on: until, kind: 'evidence', id }]
      : [],
  );
  const isEnding = new Set(ends.map(({ id }) => id));
  const ages = agingsIn(assessment, snapshot, model, asOf).filter(
    ({ on, id }) => on <= last && !isEnding.has(id),
  );
  const next = thenBy<Aging>(
    (x, y) => byCodePoint(x.on, y.on),
    (x, y) => byCodePoint(x.id, y.id),
  );
  return { ends: onceEach(sorted(ends, next)), ages: onceEach(ages) };
}

/**
 * Keeps the first row for each id: evidence appears again, with the same id, for each pair that has
 * an activity date of its own.
 */
const onceEach = (rows: readonly Aging[]): Aging[] =>
  [...new Map(rows.toReversed().map((row) => [row.id, row])).values()].toReversed();

/**
 * A position that someone holds as acting. It doesn't say who, because calendars carry no names.
 */
export interface ActingPosition {
  readonly role: string;
  readonly organizationId: string;
  /** The first day on which it is no longer held; null if no end is on record. */
  readonly until: string | null;
}

/** Returns the positions held by someone acting, each once, with the earliest end on record. */
export function actingPositions({ asOf, snapshot }: Dated['reading']): ActingPosition[] {
  const acting = snapshot.holders.filter((holder) => holder.acting);
  const found = countingHolders(acting, employmentOn(snapshot.employment, asOf)).flatMap(
    ({ role, org, counts }) =>
      counts
        .filter((time) => holds(time, asOf))
        .map(({ until }): ActingPosition => ({ role, organizationId: org, until })),
  );
  const all = sorted(
    found,
    thenBy<ActingPosition>(
      (x, y) => byCodePoint(x.role, y.role),
      (x, y) => byCodePoint(x.organizationId, y.organizationId),
      (x, y) => byCodePoint(x.until ?? '9999', y.until ?? '9999'),
    ),
  );
  return all.filter(
    ({ role, organizationId }, at) =>
      all[at - 1]?.role !== role || all[at - 1]?.organizationId !== organizationId,
  );
}
