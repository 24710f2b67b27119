import { byName, distinct, insert, sorted } from '../../core/order.ts';
import { type FoldedNames, foldNames } from '../../core/plain-name.ts';
import type { Graph } from '../graph/graph.ts';
import type { RowOf } from '../graph/query.ts';
import { turn } from '../http/turn.ts';
import { revisions as revisionsOfAll } from '../store/place-queries.ts';
import {
  keptByRevisions,
  laterOf,
  type Revision,
  type Revisions,
  writtenBetween,
} from './kept-by-revisions.ts';
import { allNames, namesOf } from './queries.ts';

/** An organization with everything that searches match. */
export interface NamedOrganization extends RowOf<typeof allNames> {
  readonly folded: FoldedNames;
}

/** Returns all organizations of the nation that are not withdrawn, by name, as of the given revisions or the current ones. */
export type OrganizationNames = (seen?: readonly Revision[]) => Promise<readonly NamedOrganization[]>;

interface Kept {
  readonly revisions: Revisions;
  readonly organizations: readonly NamedOrganization[];
}

/**
 * Caches the names of all organizations in memory, about 1 kB each, for lists and searches. After an edit, rereads the
 * organizations that it changed; after anything else, such as a load, rereads all.
 */
export function organizationNamesOf(
  graph: Graph,
  revisions: () => Promise<readonly Revision[]>,
): OrganizationNames {
  const kept = keptByRevisions<Kept>(revisions, (before) => readNames(graph, before));
  return async (seen) => (await kept(seen))?.organizations ?? [];
}

/** Organizations to normalize before yielding to other requests, which takes about 20 ms. */
const AT_ONCE = 1_000;

async function folded(rows: readonly RowOf<typeof allNames>[]): Promise<NamedOrganization[]> {
  const organizations: NamedOrganization[] = [];
  for (const [at, row] of rows.entries()) {
    const { name, shortName, city, aliases } = row;
    organizations.push({ ...row, folded: foldNames([name, shortName ?? '', city ?? '', ...aliases]) });
    if (at % AT_ONCE === AT_ONCE - 1) await turn();
  }
  return organizations;
}

/** Reads the names that have changed since the last read, or all. Reads the revisions first, so that no name is older. */
async function readNames(graph: Graph, before?: Kept): Promise<Kept> {
  const { now, changed, rows } = await graph.read(async (run) => {
    const now = await run(revisionsOfAll, {});
    const written = before ? await writtenBetween(run, before.revisions, now) : null;
    const changed =
      written && distinct(written.flatMap(({ fact, id }) => (fact === 'organizations' ? id : [])));
    return { now, changed, rows: changed ? await run(namesOf, { ids: changed }) : await run(allNames, {}) };
  });
  const revisions = laterOf(now, before?.revisions);
  const read = await folded(rows);
  if (!changed || !before) return { revisions, organizations: sorted(read, byName) };
  const isChanged = new Set(changed);
  const organizations = before.organizations.filter(({ id }) => !isChanged.has(id));
  for (const row of read) insert(organizations, row, byName);
  return { revisions, organizations };
}
