import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type Costs, dollarsIn } from '../../core/funding/costs.ts';
import { count, formatMove, formatNumber } from '../../core/words/format.ts';
import { describedBy } from '../shared/form.tsx';
import { Part } from '../shared/part.tsx';
import { ScrollBox } from '../shared/scroll-box.tsx';
import { type Column, DataTable } from '../shared/table.tsx';
import type { FundingPlan } from './page.tsx';
import { costOf, perThousand } from './sums.tsx';

type Choice = FundingPlan['choices'][number];

interface Props {
  plan: FundingPlan;
  /** The items in the address, which already include the latest press when the answer doesn't yet. */
  picked: readonly string[];
  costs: Costs;
  onPick: (items: readonly string[]) => void;
  onCosts: (costs: Costs) => void;
}

const kindInWords = ({ list, severity }: Choice): string => {
  if (list === 'gap') return `Gap, ${severity}`;
  return list === 'question' ? 'Question: ask first' : 'Opens with a picked role';
};

/** Says "up to" for questions, which gain points only if the answer is favorable. */
const gainInWords = ({ list, gain }: Choice): string =>
  list === 'gap' ? formatMove(gain) : `up to ${formatMove(gain)}`;

/** Everything that can be picked, with its points and cost. */
export function Choices({ plan, picked, costs, onPick, onCosts }: Props): JSX.Element {
  const isPicked = ({ items }: Choice): boolean => items.every((item) => picked.includes(item));
  const pick = (choice: Choice) =>
    onPick(
      isPicked(choice)
        ? picked.filter((item) => !choice.items.includes(item))
        : [...picked, ...choice.items.filter((item) => !picked.includes(item))],
    );
  const price = ({ items: [first = ''] }: Choice, cost: number | null) => {
    const others = [...costs].filter(([item]) => item !== first);
    onCosts(new Map(cost === null ? others : [...others, [first, cost]]));
  };
  const columns: Column<Choice>[] = [
    {
      key: 'item',
      label: 'What to pay for',
      cell: (choice) => (
        <label class="funding__pick">
          <input type="checkbox" checked={isPicked(choice)} onChange={() => pick(choice)} />
          <span>{choice.action}</span>
        </label>
      ),
    },
    { key: 'kind', label: 'Kind', cell: kindInWords },
    { key: 'gain', label: 'Points alone', numeric: true, cell: gainInWords },
    {
      key: 'cost',
      label: 'Cost in dollars, your figure',
      short: 'Cost, $',
      cell: (choice) => (
        <Cost choice={choice} cost={costOf(costs, choice)} onCost={(cost) => price(choice, cost)} />
      ),
    },
    {
      key: 'each',
      label: 'Points per $1,000',
      numeric: true,
      cell: (choice) => perThousand(choice.gain, costOf(costs, choice)),
    },
  ];
  return (
    <Part
      id="choices"
      title="Gaps and questions"
      count={count(plan.choices.length, 'entry', 'entries')}
      empty={plan.choices.length === 0 && 'Nothing is open here: there is no gap and no question to pay for.'}
    >
      <ScrollBox label="Gaps and questions" cardsOf={columns.length}>
        <DataTable
          caption="Gaps, then questions, then what opens with what is picked"
          columns={columns}
          rows={plan.choices}
          rowKey={({ items }) => items.join(' ')}
        />
      </ScrollBox>
    </Part>
  );
}

interface CostProps {
  choice: Choice;
  cost: number | null;
  onCost: (cost: number | null) => void;
}

/** The cost of an entry; applied on blur or Enter. */
function Cost({ choice, cost, onCost }: CostProps): JSX.Element {
  const id = `cost-${choice.items[0]}`;
  const [typed, setTyped] = useState(cost === null ? '' : formatNumber(cost));
  const [isWrong, setWrong] = useState(false);
  const apply = () => {
    const amount = dollarsIn(typed);
    setWrong(typed.trim() !== '' && amount === null);
    if (amount !== null || typed.trim() === '') onCost(amount);
  };
  return (
    <div class="field">
      <label class="usa-sr-only" for={id}>
        Cost in dollars: {choice.action}
      </label>
      <input
        class="usa-input funding__cost"
        id={id}
        inputMode="numeric"
        autocomplete="off"
        value={typed}
        aria-invalid={isWrong}
        aria-describedby={describedBy(isWrong && `${id}-fault`)}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={apply}
      />
      {isWrong && (
        <span class="usa-error-message" id={`${id}-fault`} role="alert">
          Enter whole dollars, such as 24000.
        </span>
      )}
    </div>
  );
}
