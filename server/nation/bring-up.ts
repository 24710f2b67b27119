import { setImmediate as turn } from 'node:timers/promises';
import { type Days, keyOf } from '../assessments/assessments.ts';
import { reader } from '../graph/reader.ts';
import type { NationSource } from './nation.ts';
import type { Rows } from './rows.ts';

/** Views that are waited for at most; who asks for more has left the first of them. */
const ASKED = 4;
/** Districts assessed in one step: many small ones, to save round trips, and one large one, so that requests are not kept. */
const TOGETHER = 8;
const STEP_MS = 100;

type Ask = (days: Days) => Promise<void>;

/**
 * Computes rows that are missing or behind, a few at a time, those of the view that was asked for last first. Whoever asks waits
 * for the next step at most, and asks again.
 * @returns a promise that rejects when the step fails, as when the graph does not answer; nothing is tried again unasked.
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
      underWay.catch(() => {}); // it may be that no one waits for it
      await underWay;
    }
  };
  // For no one's sake but its own: it goes on when the request that began it has been answered.
  const start = (): void =>
    reader.run({ saw: [], wrote: new Set() }, () => {
      run()
        .catch(() => asked.clear()) // whoever asked was told
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
    await stored.write(found, days).catch(() => {}); // it is computed again after a restart, and a sick disk is told of elsewhere
    return false;
  };
}
