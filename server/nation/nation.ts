import { setTimeout as sleep } from 'node:timers/promises';
import { earliest } from '../../core/days.ts';
import type { AssessedDistrict, Assessments, Days } from '../assessments/assessments.ts';
import { bringUp } from './bring-up.ts';
import { type KeptRow, keepRows } from './rows.ts';

/** How far a national view is: which of its rows are of the day and the newest revision, and which stand in for these. */
export interface Progress {
  readonly districts: number;
  readonly current: number;
  /** Rows of an earlier day or revision; the rest is not there yet. */
  readonly earlier: number;
  /** The earliest day of these. */
  readonly oldest: string | null;
}
export interface Nation<Row> {
  /** One a district, by id. */
  readonly rows: readonly Row[];
  readonly progress: Progress;
}
/** @param patience how long this request waits, where it is not as long as others. */
export type NationOn<Row> = (asOf: string, knownOn?: string, patience?: Patience) => Promise<Nation<Row>>;

/** Where rows survive a restart, and are shared by all processes on a graph. */
export interface Stored<Row> {
  read(days: Days): Promise<KeptRow<Row>[]>;
  write(rows: readonly KeptRow<Row>[], days: Days): Promise<void>;
}
export interface NationSource<Row> {
  readonly assessments: Pick<Assessments, 'revisions' | 'several'>;
  readonly rowOf: (assessed: AssessedDistrict) => Row;
  readonly stored: Stored<Row>;
}

/** How long a request waits in milliseconds: where there is something to show, and where there is nothing for some district. */
export interface Patience {
  readonly something: number;
  readonly nothing: number;
}
const PATIENCE: Patience = { something: 300, nothing: 2_000 };
/** For an answer of which the nation is a small part: it has what there is. */
export const WITHOUT_WAITING: Patience = { something: 0, nothing: 0 };

/**
 * A view of all districts. It keeps a row of each and lets the facts go: 94 large districts would not fit in memory. Rows are
 * computed in the background; a request waits for a short time, as long as an edit or a small nation takes, and then gets what
 * there is, with how far it is.
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
