import { groupBy } from '../../../core/group-by.ts';
import { byCodePoint } from '../../../core/order.ts';
import type { Services } from '../../services.ts';
import { readQueries } from '../../store/fact-queries.ts';

/** Which counties of a district each organization covers, by name, as people entered it. */
export async function countiesCovered(
  { graph, files }: Services,
  districtId: string,
): Promise<(organizationId: string) => string[]> {
  const rows = await graph.read((run) => run(readQueries.countyCoverage, { districtIds: [districtId] }));
  const names = new Map(files.counties.map(({ fips, county }) => [fips, county]));
  const covered = groupBy(
    rows.filter(({ withdrawn }) => !withdrawn),
    ({ organizationId }) => organizationId,
  );
  return (id) =>
    covered(id)
      .map(({ fips }) => names.get(fips) ?? fips)
      .sort(byCodePoint);
}
