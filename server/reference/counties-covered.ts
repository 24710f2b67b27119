import type { Facts } from '../../core/facts/index.ts';
import { groupBy } from '../../core/group-by.ts';
import type { ReferenceFiles } from './files.ts';

/** Returns the names of the counties of a district that each organization covers, in the order of the given rows. */
export function countiesCovered(
  { counties }: Pick<ReferenceFiles, 'counties'>,
  coverage: Facts['countyCoverage'],
): (organizationId: string) => string[] {
  const names = new Map(counties.map(({ fips, county }) => [fips, county]));
  const covered = groupBy(coverage, ({ organizationId }) => organizationId);
  return (id) => covered(id).map(({ fips }) => names.get(fips) ?? fips);
}
