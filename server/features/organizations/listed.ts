import { LRUCache } from 'lru-cache';
import { groupBy } from '../../../core/group-by.ts';
import { searchFor } from '../../../core/plain-name.ts';
import type { Graph, Run } from '../../graph/graph.ts';
import type { RowOf } from '../../graph/query.ts';
import type { NamedOrganization } from '../../names/organization-names.ts';
import { isFilledOn } from '../../store/on-record.ts';
import { placesOf, rowsOf } from './queries.ts';

/** An organization as lists show it on any date. */
export interface Listed {
  readonly row: RowOf<typeof rowsOf>;
  readonly places: readonly RowOf<typeof placesOf>[];
}

/** Reads some organizations; withdrawn ones are left out. */
export async function readListed(run: Run, ids: string[]): Promise<Listed[]> {
  const [rows, places] = await Promise.all([run(rowsOf, { ids }), run(placesOf, { ids })]);
  const placesAt = groupBy(places, ({ id }) => id);
  return rows.map((row) => ({ row, places: placesAt(row.id) }));
}

/** Returns in how many districts an organization fills a role on a date. */
export const districtsOn = ({ places }: Listed, asOf: string): number =>
  new Set(places.flatMap((place) => (isFilledOn(place, asOf) ? place.districtId : []))).size;

/** Most rows cached, about 1 kB each. */
const MAX_ROWS = 5_000;
const rowCaches = new WeakMap<Names, LRUCache<string, Listed>>();

/**
 * Returns organizations by id. They are cached with the list of names, which belongs to one set of revisions, so
 * another date or page needs no reading.
 */
export async function listedByIds(graph: Graph, names: Names, ids: readonly string[]): Promise<Listed[]> {
  const cache = rowCaches.get(names) ?? new LRUCache<string, Listed>({ max: MAX_ROWS });
  rowCaches.set(names, cache);
  const known = new Map(ids.flatMap((id) => cache.get(id) ?? []).map((listed) => [listed.row.id, listed]));
  const missing = ids.filter((id) => !known.has(id));
  const read = missing.length > 0 ? await graph.read((run) => readListed(run, missing)) : [];
  for (const listed of read) {
    cache.set(listed.row.id, listed);
    known.set(listed.row.id, listed);
  }
  return ids.flatMap((id) => known.get(id) ?? []);
}

/** The filters that need only what is cached with the names. */
interface NameFilters {
  readonly q: string;
  readonly sector?: string | undefined;
  readonly state?: string | undefined;
  readonly sourceKind?: string | undefined;
}
type Names = readonly NamedOrganization[];

/** Most filtered lists cached: for the next page, or another date, of a recent list. */
const MAX_LISTS = 20;
const listCaches = new WeakMap<Names, LRUCache<string, Names>>();

/** Returns the organizations that match all filters, sorted by name. */
export function filterNames(names: Names, { q, sector, state, sourceKind }: NameFilters): Names {
  const matchesWords = searchFor(q);
  if (!matchesWords && !sector && !state && !sourceKind) return names;
  const cache = listCaches.get(names) ?? new LRUCache<string, Names>({ max: MAX_LISTS });
  listCaches.set(names, cache);
  const key = JSON.stringify([q, sector, state, sourceKind]);
  const found =
    cache.get(key) ??
    names.filter(
      (row) =>
        (!sector || row.sector === sector) &&
        (!state || row.state === state) &&
        (!sourceKind || row.sourceKind === sourceKind) &&
        (!matchesWords || matchesWords(row.folded)),
    );
  cache.set(key, found);
  return found;
}
