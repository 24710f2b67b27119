import type { JSX } from 'preact';
import { printWhere, type Where } from '../../core/filter/where.ts';
import { count } from '../../core/words/format.ts';
import type { DistrictSummary } from '../shared/api.ts';
import { useNation } from '../shared/use-nation.ts';
import { asksForLack, forAnyReason } from './conditions.ts';
import { othersInWords } from './describe.ts';
import { type Filter, isInScope, NO_FILTER } from './filter.ts';
import type { NationalState } from './state.ts';

interface Props {
  /** The districts that match the conditions, however sure the lack is. */
  fitting: readonly DistrictSummary[];
  where: Where;
  filter: Filter;
  asOf: string;
  change: (changes: Partial<NationalState>) => void;
}

/** Shown if no district matches the filter: what is known instead, and ways to widen the filter. */
export function NoDistrict({ fitting, where, filter, asOf, change }: Props): JSX.Element {
  const anyReason = printWhere(forAnyReason(where));
  const isNarrowed = anyReason !== filter.where && fitting.length === 0;
  const others = useNation(
    '/districts',
    isNarrowed ? { query: { where: anyReason, pageSize: 500, asOf } } : null,
  );
  const found =
    others.status === 'ready' && others.data
      ? others.data.items.filter((district) => isInScope(district, filter))
      : fitting;
  const isLacking = where.clauses.some(asksForLack);
  const show = isNarrowed ? anyReason : printWhere({ ...where, only: null });
  return (
    <div class="empty">
      <p>
        No district fits what you chose.
        {found.length > 0 && ` ${othersInWords(found, isLacking)}`}
      </p>
      {found.length > 0 && (
        <button type="button" class="usa-button" onClick={() => change({ where: show, page: '1' })}>
          Show {count(found.length, 'district')} {isLacking ? 'that lack it for any reason' : 'in any state'}
        </button>
      )}
      <button
        type="button"
        class="usa-button usa-button--outline"
        onClick={() => change({ ...NO_FILTER, page: '1' })}
      >
        Show all districts
      </button>
    </div>
  );
}
