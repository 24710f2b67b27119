import { type Costs, pointsPerThousand } from '../../core/funding/costs.ts';
import { toCsv } from '../shared/csv.ts';
import type { FundingPlan } from './page.tsx';
import { costOf, costOfAll, pointsOfAll } from './sums.tsx';

/** Returns one row per picked entry, and one for all together, which is not their sum. */
export function csvOf(plan: FundingPlan, costs: Costs): string {
  const { districtId, asOf, choices, caution } = plan;
  const row = (
    items: string,
    action: string,
    kind: string,
    points: number,
    cost: number | null,
  ): readonly (string | number | null)[] => {
    const each = cost === null ? null : pointsPerThousand(points, cost);
    return [
      ...[districtId, asOf, items, action, kind, points, cost],
      ...[each === null ? null : Math.round(each * 100) / 100, caution],
    ];
  };
  return toCsv(
    [
      ...['district_id', 'as_of', 'items', 'what', 'kind', 'points', 'cost_dollars'],
      ...['points_per_1000_dollars', 'note'],
    ],
    [
      ...choices
        .filter(({ picked }) => picked)
        .map((choice) =>
          row(choice.items.join(' '), choice.action, choice.list, choice.gain, costOf(costs, choice)),
        ),
      row('', 'All items together', 'all', pointsOfAll(plan), costOfAll(plan, costs) || null),
    ],
  );
}
