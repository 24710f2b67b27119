import { NO_FACTS } from '../../core/facts/index.ts';
import { distinct } from '../../core/order.ts';
import { can } from '../../core/powers.ts';
import type { ShownMutation } from '../../core/words/differences.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Run } from '../graph/graph.ts';
import { readQueries } from '../store/fact-queries.ts';
import { districtsOfPeople } from './people-districts.ts';

/**
 * Returns the people named in mutations whom the viewer may not see: people of a district can know people who belong only to
 * other districts.
 * @param districtId where the mutations were made.
 */
export async function knownElsewhere(
  run: Run,
  viewer: Viewer,
  districtId: string,
  mutations: readonly ShownMutation[],
): Promise<ReadonlySet<string>> {
  const rows = mutations
    .filter(({ fact }) => fact === 'acquaintances')
    .flatMap((one) => [one.before, one.after]);
  const ids = distinct(rows.flatMap((row) => (typeof row?.knownId === 'string' ? row.knownId : [])));
  if (ids.length === 0) return new Set();
  const employment = (await run(readQueries.employment, { ids })).filter(({ withdrawn }) => !withdrawn);
  const placesOf = await districtsOfPeople(run, districtId, [{ ...NO_FACTS, employment }], ids);
  const isSeen = (id: string) =>
    placesOf(id).seenIn.some((place) => can(viewer, 'see people', { districtId: place }));
  return new Set(ids.filter((id) => !isSeen(id)));
}
