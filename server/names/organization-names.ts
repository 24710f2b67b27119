import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { byCodePoint, distinct, sorted, thenBy } from '../../core/order.ts';
import { type FoldedNames, foldNames } from '../../core/plain-name.ts';
import type { Graph, Run } from '../graph/graph.ts';
import type { RowOf } from '../graph/query.ts';
import { allNames, bodiesAfter, namesOf } from './queries.ts';

/** An organization with all that it is found by. */
export interface NamedOrganization extends RowOf<typeof allNames> {
  readonly folded: FoldedNames;
}

/** All organizations of the nation that are not withdrawn, by name. */
export type OrganizationNames = () => Promise<readonly NamedOrganization[]>;

/** By the ids of the districts. */
type Revisions = ReadonlyMap<string, number>;

interface Kept {
  readonly revisions: Revisions;
  readonly organizations: readonly NamedOrganization[];
}

/**
 * Keeps the names of all organizations in memory, about 1 kB each, for lists and searches. Every call reads the revisions of
 * the districts: names are as of these, on whichever replica the call arrives. After an edit, the organizations that it changed
 * are read again; after what is no change, such as a load, all are.
 */
export function organizationNamesOf(
  graph: Graph,
  revisions: () => Promise<readonly { districtId: string; revision: number }[]>,
): OrganizationNames {
  let last: Kept | undefined;
  // By revisions, so that calls for the same wait for the first of them.
  const kept = new LRUCache<string, Kept, Revisions>({
    max: 1,
    ignoreFetchAbort: true,
    fetchMethod: async (_key, _stale, { context: now }) => {
      const before = last;
      last = await graph.read(async (run) => {
        const changed = before && (await changedBetween(run, before.revisions, now));
        return changed ? follow(run, before, changed, now) : readAll(run, now);
      });
      return last;
    },
  });
  return async () => {
    const now = await revisions();
    const key = now.map(({ districtId, revision }) => `${districtId} ${revision}`).join();
    const context = new Map(now.map(({ districtId, revision }) => [districtId, revision]));
    return (await kept.fetch(key, { context }))?.organizations ?? [];
  };
}

const byName = thenBy<NamedOrganization>(
  (x, y) => byCodePoint(x.name, y.name),
  (x, y) => byCodePoint(x.id, y.id),
);

const folded = (row: RowOf<typeof allNames>): NamedOrganization => ({
  ...row,
  folded: foldNames([row.name, row.shortName ?? '', row.city ?? '', ...row.aliases]),
});

/** Organizations folded before other requests get their turn: some 20 ms. */
const AT_ONCE = 2_000;

async function readAll(run: Run, revisions: Revisions): Promise<Kept> {
  const rows = await run(allNames, {});
  const organizations: NamedOrganization[] = [];
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    organizations.push(...rows.slice(at, at + AT_ONCE).map(folded));
    await new Promise(setImmediate);
  }
  return { revisions, organizations: organizations.sort(byName) };
}

/** Reads some organizations again: as of these revisions or later, since the next call reads them once more. */
async function follow(run: Run, before: Kept, ids: readonly string[], now: Revisions): Promise<Kept> {
  const revisions = new Map(
    [...now].map(([id, revision]) => [id, Math.max(revision, before.revisions.get(id) ?? 0)]),
  );
  if (ids.length === 0) return { ...before, revisions };
  const rows = await run(namesOf, { ids: [...ids] });
  const isChanged = new Set(ids);
  const others = before.organizations.filter(({ id }) => !isChanged.has(id));
  return { revisions, organizations: sorted([...others, ...rows.map(folded)], byName) };
}

/** What a change wrote, as far as it is needed here: of which kind each fact is, and its id. */
const Written = z.array(z.object({ fact: z.string(), id: z.string() }));

/**
 * The organizations that changes wrote after some revisions, up to others. Null where a revision in between is not that of a
 * change, such as a load, so that no one can tell. A database server that is behind knows of none.
 */
async function changedBetween(run: Run, before: Revisions, now: Revisions): Promise<string[] | null> {
  const moved = [...now].flatMap(([districtId, to]) => {
    const from = before.get(districtId) ?? -1;
    return from < to ? [{ districtId, from, to }] : [];
  });
  const rows = moved.map(({ districtId, from }) => ({ districtId, revision: from }));
  const changes = rows.length > 0 ? await run(bodiesAfter, { rows }) : [];
  const isWhole = moved.every(({ districtId, from, to }) => {
    const between = changes.filter((one) => one.districtId === districtId && one.revision <= to);
    return between.length === to - from;
  });
  if (!isWhole) return null;
  const written = changes.flatMap(({ body }) => Written.parse(JSON.parse(body)));
  return distinct(written.flatMap(({ fact, id }) => (fact === 'organizations' ? id : [])));
}
