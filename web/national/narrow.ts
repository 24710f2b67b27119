import type { Where } from '../../core/filter/where.ts';
import type { DistrictSummary } from '../shared/api.ts';
import { type Filter, isInScope } from './filter.ts';

interface Narrowed {
  /** Every district, and of those that the filter found, why. */
  readonly all: readonly DistrictSummary[];
  /** Those of the chosen place and task force, whatever they lack. */
  readonly inScope: readonly DistrictSummary[];
  /** Those of them that lack what is asked for, however sure that is. */
  readonly fitting: readonly DistrictSummary[];
  /** Those that headline, map, table and CSV all show. */
  readonly rows: readonly DistrictSummary[];
}

/** The one place where the districts that are shown are chosen. `found` is null where nothing is asked of roles and ties. */
export function narrow(
  districts: readonly DistrictSummary[],
  found: readonly DistrictSummary[] | null,
  filter: Filter,
  { only }: Where,
): Narrowed {
  const byId = new Map(found?.map((district) => [district.id, district]));
  const all = districts.map((district) => byId.get(district.id) ?? district);
  const inScope = all.filter((district) => isInScope(district, filter));
  const fitting = inScope.filter(({ id }) => found === null || byId.has(id));
  const rows = only ? fitting.filter(({ match }) => match?.proof === only) : fitting;
  return { all, inScope, fitting, rows };
}
