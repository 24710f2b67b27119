import type { JSX } from 'preact';
import { type Costs, pointsPerThousand } from '../../core/funding/costs.ts';
import { formatNumber } from '../../core/words/format.ts';
import { pointsWith } from '../../core/words/funding.ts';
import { EXPECTED_TIES_MET } from '../../core/words/tie-counts.ts';
import { ScoreBar } from '../shared/score-bar.tsx';
import type { FundingPlan } from './page.tsx';

type Choice = FundingPlan['choices'][number];

/** Returns the entered cost of an entry, which is stored under its first item. */
export const costOf = (costs: Costs, { items: [first = ''] }: Pick<Choice, 'items'>): number | null =>
  costs.get(first) ?? null;

/** Returns the total of the costs entered for the picked entries. */
export const costOfAll = ({ choices }: Pick<FundingPlan, 'choices'>, costs: Costs): number =>
  choices.reduce((sum, choice) => sum + (choice.picked ? (costOf(costs, choice) ?? 0) : 0), 0);

/** Returns the confirmed points that all picks together would add. */
export const pointsOfAll = ({ coverage: { before, after } }: Pick<FundingPlan, 'coverage'>): number =>
  Math.round((after.confirmed - before.confirmed) * 10) / 10;

const dollars = (amount: number): string => `$${formatNumber(amount)}`;

/** Formats points per $1,000 with two decimals, because most are between 0 and 1. */
export const perThousand = (points: number, cost: number | null): string =>
  cost === null ? '–' : (pointsPerThousand(points, cost)?.toFixed(2) ?? '–');

/** Returns `71.2 to 74.0`; one number if both are the same. */
const rangeOf = (numbers: readonly string[]): string => [...new Set(numbers)].join(' to ');

/** The running total: today, and with the picks. */
export function Sums({ plan, costs }: { plan: FundingPlan; costs: Costs }): JSX.Element {
  const { coverage, roles, ties, counties, requirements } = plan;
  const cost = costOfAll(plan, costs);
  const moves = ({ before, after, all }: FundingPlan['ties']): string =>
    `${rangeOf([String(before), String(after)])} of ${all}`;
  const numbers = (column: 'confirmed' | 'possible'): string =>
    rangeOf(pointsWith(coverage, column).slice(coverage.before.shown ? 0 : 1));
  const sums: readonly (readonly [string, string])[] = [
    ['points confirmed, of 100', numbers('confirmed')],
    ['points possible, of 100', numbers('possible')],
    [EXPECTED_TIES_MET, moves(ties)],
    ['roles confirmed', moves(roles)],
    ['counties newly reached by a picked role', `${counties.gained} of ${counties.all}`],
    [`requirements met: ${requirements.profile.name}`, moves(requirements)],
    ['your figures, added up', dollars(cost)],
    ['points per $1,000', perThousand(pointsOfAll(plan), cost || null)],
  ];
  return (
    <>
      <dl class="figure-row funding__sums" aria-label="Running sum">
        {sums.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {coverage.after.shown && (
        <p class="funding__bars">
          {coverage.before.shown && (
            <span>
              Today <ScoreBar numbers={coverage.before} width={200} />
            </span>
          )}
          <span>
            With the plan <ScoreBar numbers={coverage.after} width={200} />
          </span>
        </p>
      )}
    </>
  );
}
