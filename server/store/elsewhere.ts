import { isPosition } from '../../core/model/model.ts';
import type { Run } from '../graph/graph.ts';
import { officesAmong, rolesElsewhere } from './place-queries.ts';

/** Returns the districts in which an organization fills a role on a date. */
export type DistrictsOf = (organizationId: string) => ReadonlySet<string>;

const NONE: ReadonlySet<string> = new Set();

/** Only the district's own office fills a position, and it always does (MODEL.md, Roles). */
export async function readDistrictsOf(
  run: Run,
  organizationIds: string[],
  asOf: string,
): Promise<DistrictsOf> {
  const [filled, offices] = await Promise.all([
    run(rolesElsewhere, { organizationIds, asOf }),
    run(officesAmong, { organizationIds }),
  ]);
  const counted = [...filled.filter(({ role, isOffice }) => isOffice || !isPosition(role)), ...offices];
  const districtsOf = new Map<string, Set<string>>();
  for (const { organizationId, districtId } of counted) {
    const districts = districtsOf.get(organizationId);
    if (districts) districts.add(districtId);
    else districtsOf.set(organizationId, new Set([districtId]));
  }
  return (id) => districtsOf.get(id) ?? NONE;
}
