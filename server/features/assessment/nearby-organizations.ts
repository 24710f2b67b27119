import type { z } from 'zod';
import { milesBetween } from '../../../core/counties/nearest.ts';
import { byCodePoint, type Order, thenBy } from '../../../core/order.ts';
import type { Run } from '../../graph/graph.ts';
import type { ReferenceFiles } from '../../reference/files.ts';
import { districtsBeside } from '../../reference/neighbors.ts';
import type { Reach } from './contract.ts';
import { nearby } from './queries.ts';

type ReachRow = z.input<typeof Reach>;
type District = ReferenceFiles['districts'][number];

/** The most organizations listed for a role: more would be a directory, not a list of people to call. */
const MAX_LISTED = 4;

/**
 * For roles that no one fills, finds organizations that fill them in neighboring districts of the same state or, if
 * there are none, of other states; nearest seat first. They may serve this district too, or know who does.
 */
export async function nearbyFor(
  run: Run,
  files: ReferenceFiles,
  districtId: string,
  roles: readonly string[],
  asOf: string,
): Promise<(role: string) => ReachRow[]> {
  const here = files.districts.find(({ id }) => id === districtId);
  if (!here || roles.length === 0) return () => [];
  const beside = districtsBeside(files, [districtId]);
  const near = files.districts.filter(({ id }) => beside.has(id));
  const placeOf = new Map(near.map((district) => [district.id, district]));
  const rows = await run(nearby, { districtIds: [...placeOf.keys()], roles: [...roles], asOf });
  const found = rows.flatMap(
    ({ districtId: id, role, ...organization }): (ReachRow & { role: string; at: District })[] => {
      const at = placeOf.get(id);
      return at ? [{ ...organization, districtId: id, district: at.abbreviation, role, at }] : [];
    },
  );
  const nearestFirst = byDistanceFrom(here);
  return (role) => {
    const candidates = found.filter((row) => row.role === role).sort(nearestFirst);
    const inState = candidates.filter(({ at }) => at.state === here.state);
    return onceEach(inState.length > 0 ? inState : candidates).slice(0, MAX_LISTED);
  };
}

const byDistanceFrom = (here: District): Order<ReachRow & { at: District }> =>
  thenBy(
    (x, y) => distance(here, x.at) - distance(here, y.at),
    (x, y) => byCodePoint(x.name, y.name),
    (x, y) => byCodePoint(x.organizationId, y.organizationId),
  );

const distance = (from: District, to: District): number =>
  milesBetween([from.latitude, from.longitude], [to.latitude, to.longitude]);

/** Lists an organization that fills the role in several districts only once, for the nearest. */
function onceEach(rows: readonly (ReachRow & { at: District })[]): ReachRow[] {
  const seen = new Set<string>();
  return rows.flatMap(({ organizationId, name, city, state, districtId, district }) => {
    if (seen.has(organizationId)) return [];
    seen.add(organizationId);
    return [{ organizationId, name, city, state, districtId, district }];
  });
}
