import { LRUCache } from 'lru-cache';
import { byCodePoint, distinct, sorted, thenBy } from '../../core/order.ts';
import { type FoldedNames, foldNames } from '../../core/plain-name.ts';
import { changesBetween } from '../changes/between.ts';
import { storedMutations } from '../changes/history.ts';
import type { Graph, Run } from '../graph/graph.ts';
import type { RowOf } from '../graph/query.ts';
import { revisions as revisionsOfAll } from '../store/place-queries.ts';
import { allNames, namesOf } from './queries.ts';

/** An organization with all that it is found by. */
export interface NamedOrganization extends RowOf<typeof allNames> {
  readonly folded: FoldedNames;
}

/** All organizations of the nation that are not withdrawn, by name. */
export type OrganizationNames = () => Promise<readonly NamedOrganization[]>;

type Revision = RowOf<typeof revisionsOfAll>;

interface Kept {
  /** By the ids of the districts. */
  readonly revisions: ReadonlyMap<string, number>;
  readonly organizations: readonly NamedOrganization[];
}

/**
 * Keeps the names of all organizations in memory, about 1 kB each, for lists and searches. Every call reads the revisions of
 * the districts: names are as of these, on whichever replica the call arrives. After an edit, the organizations that it changed
 * are read again; after what is no change, such as a load, all are.
 */
export function organizationNamesOf(
  graph: Graph,
  revisions: () => Promise<readonly Revision[]>,
): OrganizationNames {
  let last: Kept | undefined;
  // By revisions, so that calls for the same wait for the first of them.
  const kept = new LRUCache<string, Kept>({
    max: 1,
    ignoreFetchAbort: true,
    fetchMethod: async () => {
      last = await readNames(graph, last);
      return last;
    },
  });
  return async () => {
    const now = await revisions();
    const key = now.map(({ districtId, revision }) => `${districtId} ${revision}`).join();
    const found = await kept.fetch(key);
    // Another database server, which is behind, was asked for the names: the next call asks again.
    if (now.some(({ districtId, revision }) => (found?.revisions.get(districtId) ?? -1) < revision))
      kept.delete(key);
    return found?.organizations ?? [];
  };
}

const byName = thenBy<NamedOrganization>(
  (x, y) => byCodePoint(x.name, y.name),
  (x, y) => byCodePoint(x.id, y.id),
);

/** Organizations folded before other requests get their turn: some 20 ms. */
const AT_ONCE = 1_000;

async function folded(rows: readonly RowOf<typeof allNames>[]): Promise<NamedOrganization[]> {
  const organizations: NamedOrganization[] = [];
  for (const [at, row] of rows.entries()) {
    const { name, shortName, city, aliases } = row;
    organizations.push({ ...row, folded: foldNames([name, shortName ?? '', city ?? '', ...aliases]) });
    if (at % AT_ONCE === AT_ONCE - 1) await new Promise(setImmediate);
  }
  return organizations;
}

/** Reads the names that have changed since others were read, or all; the revisions first, so that no name is older than they. */
async function readNames(graph: Graph, before?: Kept): Promise<Kept> {
  const { now, changed, rows } = await graph.read(async (run) => {
    const now = await run(revisionsOfAll, {});
    const changed = before ? await changedBetween(run, before.revisions, now) : null;
    return { now, changed, rows: changed ? await run(namesOf, { ids: changed }) : await run(allNames, {}) };
  });
  const revisions = new Map(
    now.map(({ districtId, revision }) => [
      districtId,
      Math.max(revision, before?.revisions.get(districtId) ?? 0),
    ]),
  );
  const isChanged = new Set(changed);
  const others = changed && before ? before.organizations.filter(({ id }) => !isChanged.has(id)) : [];
  return { revisions, organizations: sorted([...others, ...(await folded(rows))], byName) };
}

/**
 * The organizations that changes wrote after some revisions, up to others. Null where a revision in between is not that of a
 * change, such as a load, so that no one can tell. A database server that is behind knows of none.
 */
async function changedBetween(
  run: Run,
  before: Kept['revisions'],
  now: readonly Revision[],
): Promise<string[] | null> {
  const moved = now.flatMap(({ districtId, revision: to }) => {
    const from = before.get(districtId) ?? -1;
    return from < to ? [{ districtId, from, to }] : [];
  });
  const { changes, isWhole } = await changesBetween(run, moved);
  if (!isWhole) return null;
  const written = changes.flatMap(({ body }) => storedMutations(body));
  return distinct(written.flatMap(({ fact, id }) => (fact === 'organizations' ? id : [])));
}
