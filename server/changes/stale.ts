import { type Facts, personalInHistory } from '../../core/facts/index.ts';
import { count } from '../../core/words/format.ts';
import type { Viewer } from '../access/viewer.ts';
import { AppError, noDistrict } from '../http/errors.ts';
import { type FactsReading, readFacts, visible } from '../store/read-facts.ts';
import type { FactName } from '../store/write-facts.ts';
import { accessBy } from './accesses.ts';
import { readHistory } from './history.ts';
import { keptRows } from './kept-rows.ts';
import type { PlanContext } from './plan.ts';
import { historyEnds, recordAccess } from './queries.ts';
import { type Redact, redactFacts, rowsOf, shownIn } from './redact.ts';
import { LISTED } from './since.ts';

interface Overtaken {
  readonly districtId: string;
  readonly expected: number;
  /** The facts changed since; null if unknown. */
  readonly shared: readonly FactName[] | null;
}

/**
 * Returns a 412 with both versions: the changes in the district since a revision, and the current state of the facts that the
 * viewer wanted to change, as far as the viewer may see them. Names and contact details in it are recorded as seen.
 */
export async function staleError(
  { graph, model, files, now }: PlanContext,
  viewer: Viewer,
  { districtId, expected, shared }: Overtaken,
  names: readonly FactName[],
): Promise<AppError> {
  const { revision, since, omitted, current } = await graph.read(async (run) => {
    const reading = await readFacts(run, districtId, [], keptRows(graph));
    if (!reading) throw noDistrict(districtId);
    const facts = visible(reading.facts);
    const redact = await redactFacts(run, viewer, districtId, facts, personalInHistory);
    const [end] = await run(historyEnds, { districtIds: [districtId] });
    const last = end?.seq ?? 0;
    const first = firstSince(last, expected, reading);
    const from = Math.max(first, last - LISTED + 1);
    const changes = await readHistory(run, { districtId, model, files, viewer }, from, last);
    const since = changes.filter((entry) => entry.revision > expected);
    const current = rowsNow(facts, names, redact);
    return { revision: reading.district.revision, since, omitted: from - first, current };
  });
  const rows = [...current, ...since.flatMap(({ mutations }) => rowsOf(mutations))];
  const shown = shownIn(
    'names and contact details, beside a stale change',
    rows,
    since.flatMap(({ personIds }) => personIds),
  );
  if (shown && viewer.identity) {
    const access = accessBy(viewer.identity, districtId, shown, now());
    await graph.write((run) => run(recordAccess, access));
  }
  const listed = omitted > 0 ? ` The last ${LISTED} changes are listed; the history has all.` : '';
  const message = `This district has changed. It is now at revision ${revision}, but your change is based on ${expected}. ${whatMoved(shared)} Review the changes, then send yours again with If-Match: "${revision}".${listed}`;
  const fields = [{ field: 'if-match', message: `is "${expected}", but the district is at "${revision}"` }];
  const entries = since.map(({ revision: _, personIds: __, ...entry }) => entry);
  return new AppError(412, 'stale', message, fields, { revision, since: entries, omitted, current, shared });
}

const whatMoved = (shared: readonly FactName[] | null): string =>
  shared
    ? `Someone has since changed ${count(shared.length, 'fact')} that yours changes or depends on.`
    : 'It is not known which facts have changed.';

/** Returns the number of the first change that can be newer than a revision, because each change raises it by at least one. */
const firstSince = (last: number, expected: number, { district }: FactsReading): number =>
  Math.max(1, last - Math.max(0, district.revision - expected) + 1);

function rowsNow(now: Facts, names: readonly FactName[], redact: Redact) {
  return names.map(({ fact, id }) => {
    const row = now[fact].find((candidate) => candidate.id === id);
    return { fact, id, value: row ? redact(fact, { ...row }) : null };
  });
}
