import { FACTS } from '../../core/facts/index.ts';
import { groupBy } from '../../core/group-by.ts';
import { distinct } from '../../core/order.ts';
import type { Run } from '../graph/graph.ts';
import { districtsEntering, districtsNaming } from './fact-queries.ts';

const NAMING = FACTS.organizations.alsoSeen?.through ?? [];

/** Reads the districts whose facts name each of these organizations, and those that entered it, ordered by id. */
export async function readDistrictsNaming(
  run: Run,
  organizationIds: readonly string[],
): Promise<(organizationId: string) => string[]> {
  const ids = [...organizationIds];
  const found = await Promise.all([
    ...NAMING.map((kind) => run(districtsNaming[kind], { ids, without: [] })),
    run(districtsEntering, { ids }),
  ]);
  const rowsOf = groupBy(found.flat(), ({ id }) => id);
  return (id) => distinct(rowsOf(id).map(({ districtId }) => districtId));
}
