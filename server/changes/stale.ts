import type { Viewer } from '../access/viewer.ts';
import { AppError, noDistrict } from '../errors.ts';
import { type Facts, type FactsReading, readFacts, visible } from './facts/read.ts';
import { readHistory } from './history.ts';
import type { FactKind } from './mutation.ts';
import type { Ground } from './plan.ts';
import { historyEnds } from './queries.ts';
import { maySeeOf, type Redact, redactFor } from './redact.ts';

export interface FactName {
  readonly fact: FactKind;
  readonly id: string;
}

/**
 * 412 with both versions: what was changed in the district since a revision, and how the facts that somebody wanted to change
 * are now.
 */
export function staleError(
  { graph, model, files }: Ground,
  viewer: Viewer,
  districtId: string,
  expected: number,
  facts: readonly FactName[],
): Promise<AppError> {
  return graph.read(async (run) => {
    const reading = await readFacts(run, districtId);
    if (!reading) throw noDistrict(districtId);
    const now = visible(reading.facts);
    const redact = redactFor(viewer, districtId, await maySeeOf(run, viewer, districtId, now));
    const [end] = await run(historyEnds, { districtIds: [districtId] });
    const last = end?.seq ?? 0;
    const changes = await readHistory(
      run,
      { districtId, model, files, viewer },
      first(last, expected, reading),
      last,
    );
    const since = changes
      .filter(({ revision }) => revision > expected)
      .map(({ revision, ...entry }) => entry);
    const { revision } = reading.district;
    const message = `The district has moved on: it is at revision ${revision}, and your change is based on ${expected}. Look at what has changed, and send it again with If-Match: "${revision}".`;
    const current = rowsNow(now, facts, redact);
    const fields = [{ field: 'if-match', message: `is "${expected}", but the district is at "${revision}"` }];
    return new AppError(412, 'stale', message, fields, { revision, since, current });
  });
}

/** Each change takes the revision on by one at least. */
const first = (last: number, expected: number, { district }: FactsReading): number =>
  Math.max(1, last - Math.max(0, district.revision - expected) + 1);

function rowsNow(now: Facts, names: readonly FactName[], redact: Redact) {
  return names.map(({ fact, id }) => {
    const row = now[fact].find((candidate) => candidate.id === id);
    return { fact, id, value: row ? redact(fact, { ...row }) : null };
  });
}
