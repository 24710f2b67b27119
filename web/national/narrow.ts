import type { Where } from '../../core/filter/where.ts';
import type { DistrictSummary } from '../shared/api.ts';
import { type Filter, isInScope } from './filter.ts';

interface Narrowed {
  /** Every district; those that the filter found also have the reason. */
  readonly all: readonly DistrictSummary[];
  /** The districts in the chosen place and with the chosen task force, whatever they lack. */
  readonly inScope: readonly DistrictSummary[];
  /** Of these, the ones that match the conditions, however sure the lack is. */
  readonly fitting: readonly DistrictSummary[];
  /** The districts that the headline, map, table and CSV show. */
  readonly rows: readonly DistrictSummary[];
}

/** Selects the districts to show, for the whole page. `found` is null without conditions on roles and ties. */
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
