import { LRUCache } from 'lru-cache';
import { addDays } from '../../core/days.ts';
import { type Days, keyOf, type Revision } from '../assessments/assessments.ts';

/** A cached row of a district, with its date and revision. */
export interface KeptRow<Row> extends Revision {
  readonly asOf: string;
  readonly row: Row;
}

/** The rows in memory, for the dates requested last. */
export interface Rows<Row> {
  /** Caches a row for its date, unless there is a newer one. */
  put(kept: KeptRow<Row>, knownOn: string | undefined): void;
  /** Returns true if there is a row of this date, of this revision or a later one. */
  isCurrent(at: Revision, days: Days): boolean;
  /** Returns the row of the date, or the latest one of the week before. */
  newest(districtId: string, days: Days): KeptRow<Row> | undefined;
}

/** Dates kept in memory; the 94 rows of one take half a megabyte. */
const VIEWS = 12;
/** Days after which a row is too old to be shown in place of a missing one. */
export const STANDS_IN_FOR = 7;

export function keepRows<Row>(): Rows<Row> {
  const views = new LRUCache<string, Map<string, KeptRow<Row>>>({ max: VIEWS });
  const revisionOf = (districtId: string, days: Days): number =>
    views.get(keyOf(days))?.get(districtId)?.revision ?? -1;
  return {
    put(kept, knownOn) {
      const days = { asOf: kept.asOf, knownOn };
      if (revisionOf(kept.districtId, days) > kept.revision) return;
      const view = views.get(keyOf(days)) ?? new Map<string, KeptRow<Row>>();
      views.set(keyOf(days), view.set(kept.districtId, kept));
    },
    isCurrent: ({ districtId, revision }, days) => revisionOf(districtId, days) >= revision,
    newest(districtId, { asOf, knownOn }) {
      for (let back = 0; back <= STANDS_IN_FOR; back += 1) {
        const found = views.peek(keyOf({ asOf: addDays(asOf, -back), knownOn }))?.get(districtId);
        if (found) return found;
      }
      return undefined;
    },
  };
}
