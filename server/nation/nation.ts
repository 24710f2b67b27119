import { setTimeout as sleep } from 'node:timers/promises';
import { earliest } from '../../core/days.ts';
import type { AssessedDistrict, Assessments, Days } from '../assessments/assessments.ts';
import { bringUp } from './bring-up.ts';
import { type KeptRow, keepRows } from './rows.ts';

/** The progress of a national view: how many rows are current, and how many earlier rows are used in place of missing ones. */
export interface Progress {
  readonly districts: number;
  readonly current: number;
  /** Rows of an earlier date or revision; the others are missing. */
  readonly earlier: number;
  /** The earliest date of those. */
  readonly oldest: string | null;
}
interface Nation<Row> {
  /** One per district, by id. */
  readonly rows: readonly Row[];
  readonly progress: Progress;
}
/** @param patience how long this request waits, if different from the default. */
export type NationOn<Row> = (asOf: string, knownOn?: string, patience?: Patience) => Promise<Nation<Row>>;

/** Storage for rows that survives a restart and is shared by all processes on a graph. */
export interface Stored<Row> {
  read(days: Days): Promise<KeptRow<Row>[]>;
  write(rows: readonly KeptRow<Row>[], days: Days): Promise<void>;
}
export interface NationSource<Row> {
  readonly assessments: Pick<Assessments, 'revisions' | 'several'>;
  readonly rowOf: (assessed: AssessedDistrict) => Row;
  readonly stored: Stored<Row>;
}

/** How long a request waits, in milliseconds: if every district has some row, and if a district has none. */
export interface Patience {
  readonly something: number;
  readonly nothing: number;
}
const PATIENCE: Patience = { something: 300, nothing: 2_000 };
/** For responses in which the nation is a small part: takes what is available. */
export const WITHOUT_WAITING: Patience = { something: 0, nothing: 0 };

/**
 * A view of all districts. It keeps a row per district and discards the facts, because 94 large districts would not fit in
 * memory. Rows are computed in the background. A request waits briefly, about as long as an edit or a small nation takes, and
 * then gets what is available, with the progress.
 */
export function nationOf<Row>(source: NationSource<Row>, usual = PATIENCE): NationOn<Row> {
  const rows = keepRows<Row>();
  const ask = bringUp(source, rows);
  return async (asOf, knownOn, patience = usual) => {
    const days = { asOf, knownOn };
    const now = await source.assessments.revisions();
    const found = () => now.flatMap(({ districtId }) => rows.newest(districtId, days) ?? []);
    const begun = performance.now();
    for (let left = Infinity; left > 0 && !now.every((at) => rows.isCurrent(at, days)); ) {
      const step = ask(days);
      const most = found().length < now.length ? patience.nothing : patience.something;
      left = begun + most - performance.now();
      if (left > 0) await Promise.race([step, sleep(left, undefined, { ref: false })]);
    }
    const current = new Set(now.filter((at) => rows.isCurrent(at, days)).map(({ districtId }) => districtId));
    const earlier = found().filter(({ districtId }) => !current.has(districtId));
    const oldest = earliest(earlier.map((row) => row.asOf));
    return {
      rows: found().map(({ row }) => row),
      progress: { districts: now.length, current: current.size, earlier: earlier.length, oldest },
    };
  };
}
