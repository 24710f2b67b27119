import { type Days, keyOf } from '../assessments/assessments.ts';
import { reader } from '../graph/reader.ts';
import { turn } from '../http/turn.ts';
import type { NationSource } from './nation.ts';
import type { Rows } from './rows.ts';

/** The most views to compute at a time; anyone who requests more has left the first of them. */
const ASKED = 4;
/** Districts to assess per step: several small ones, to save round trips, or one large one, to keep requests responsive. */
const TOGETHER = 8;
const STEP_MS = 100;

type Ask = (days: Days) => Promise<void>;

/**
 * Computes rows that are missing or out of date, a few at a time, starting with the view requested last. Callers wait for at
 * most one step, and then ask again.
 * @returns a promise that rejects if the step fails, for example because the graph does not respond; nothing is retried
 * without a request.
 */
export function bringUp<Row>(source: NationSource<Row>, rows: Rows<Row>): Ask {
  const asked = new Map<string, { readonly days: Days; recalled: boolean }>();
  const step = stepOf(source, rows);
  let underWay: Promise<void> | undefined;
  const run = async (): Promise<void> => {
    for (let view = [...asked.values()].at(-1); view; view = [...asked.values()].at(-1)) {
      const { days } = view;
      const done = step(view);
      underWay = done.then((isWhole) => (isWhole ? void asked.delete(keyOf(days)) : turn()));
      underWay.catch(() => {}); // possibly no one waits for it
      await underWay;
    }
  };
  // Independent of any request: it continues after the request that started it has been answered.
  const start = (): void =>
    reader.run({ saw: [], wrote: new Set() }, () => {
      run()
        .catch(() => asked.clear()) // the callers got the error
        .finally(() => {
          underWay = undefined;
        });
    });
  return (days) => {
    const view = asked.get(keyOf(days)) ?? { days, recalled: false };
    asked.delete(keyOf(days));
    asked.set(keyOf(days), view);
    for (const key of [...asked.keys()].slice(0, -ASKED)) asked.delete(key);
    if (!underWay) start();
    return underWay ?? Promise.resolve();
  };
}

/** Computes one step of a view; returns true when nothing is left to do. */
function stepOf<Row>({ assessments, rowOf, stored }: NationSource<Row>, rows: Rows<Row>) {
  let together = TOGETHER;
  return async (view: { readonly days: Days; recalled: boolean }): Promise<boolean> => {
    const { days } = view;
    const behind = (await assessments.revisions()).filter((at) => !rows.isCurrent(at, days));
    if (behind.length === 0) return true;
    if (behind.length > TOGETHER && !view.recalled) {
      view.recalled = true;
      for (const kept of await stored.read(days)) rows.put(kept, days.knownOn);
      return false;
    }
    const begun = performance.now();
    const districtIds = behind.slice(0, together).map(({ districtId }) => districtId);
    const found = (await assessments.several(districtIds, days)).map((assessed) => {
      const { districtId, revision } = assessed.reading;
      return { districtId, revision, asOf: days.asOf, row: rowOf(assessed) };
    });
    const pace = STEP_MS / (performance.now() - begun);
    together = Math.min(TOGETHER, Math.max(1, Math.round(districtIds.length * pace)));
    for (const kept of found) rows.put(kept, days.knownOn);
    await stored.write(found, days).catch(() => {}); // recomputed after a restart; disk failures are reported elsewhere
    return false;
  };
}
