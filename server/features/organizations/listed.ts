import { LRUCache } from 'lru-cache';
import { groupBy } from '../../../core/group-by.ts';
import type { Graph, Run } from '../../graph/graph.ts';
import type { RowOf } from '../../graph/query.ts';
import type { NamedOrganization } from '../../names/organization-names.ts';
import { isFilledOn } from '../../store/on-record.ts';
import { placesOf, rowsOf } from './queries.ts';

/** An organization as lists show it on any day. */
export interface Listed {
  readonly row: RowOf<typeof rowsOf>;
  readonly places: readonly RowOf<typeof placesOf>[];
}

/** Reads some organizations; those that are withdrawn are left out. */
export async function readListed(run: Run, ids: string[]): Promise<Listed[]> {
  const [rows, places] = await Promise.all([run(rowsOf, { ids }), run(placesOf, { ids })]);
  const placesAt = groupBy(places, ({ id }) => id);
  return rows.map((row) => ({ row, places: placesAt(row.id) }));
}

/** In how many districts an organization fills a role on a day. */
export const districtsOn = ({ places }: Listed, asOf: string): number =>
  new Set(places.flatMap((place) => (isFilledOn(place, asOf) ? place.districtId : []))).size;

/** Rows kept at most, some 1 kB each. */
const KEPT = 5_000;
const keptOf = new WeakMap<readonly NamedOrganization[], LRUCache<string, Listed>>();

/**
 * Some of the organizations by name as of some revisions; they are kept as long as these are, so that another day or another page
 * costs no reading.
 * @returns whether the graph was read for it too.
 */
export async function listedAmong(
  graph: Graph,
  names: readonly NamedOrganization[],
  ids: readonly string[],
): Promise<{ found: Listed[]; isRead: boolean }> {
  const kept = keptOf.get(names) ?? new LRUCache<string, Listed>({ max: KEPT });
  keptOf.set(names, kept);
  const known = new Map(ids.flatMap((id) => kept.get(id) ?? []).map((listed) => [listed.row.id, listed]));
  const missing = ids.filter((id) => !known.has(id));
  const read = missing.length > 0 ? await graph.read((run) => readListed(run, missing)) : [];
  for (const listed of read) {
    kept.set(listed.row.id, listed);
    known.set(listed.row.id, listed);
  }
  return { found: ids.flatMap((id) => known.get(id) ?? []), isRead: missing.length > 0 };
}
