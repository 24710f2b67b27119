import type { JSX } from 'preact';
import { ROLE_STATES, type StateStyle, TIE_STATES } from '../../core/drawing/states.ts';
import { districtPageHref } from '../../core/page-addresses.ts';
import { count } from '../../core/words/format.ts';
import { type District, itemName } from '../district/district-data.ts';
import { Badge } from '../shared/badge.tsx';
import { dayInAddress } from '../shared/today.ts';
import { CAUSES, type Cause, type Comparison } from './change-causes.ts';

interface Item {
  readonly id: string;
  readonly before: StateStyle;
  readonly after: StateStyle;
  readonly how?: 'better' | 'worse' | 'renewed' | 'ended';
  readonly gapFound?: boolean;
}

/** Items shown initially; the rest is collapsed. */
const SHOWN = 6;
/** No words for `ended`, because the state says so already. */
const HOW = {
  better: ', for the better',
  worse: ', for the worse',
  renewed: ', renewed',
  ended: '',
} as const;

const itemsOf = ({ ties, roles }: Comparison[Cause]): Item[] => [
  ...ties.map(({ tie, ...move }) => ({
    ...{ ...move, id: tie },
    ...{ before: TIE_STATES[move.before], after: TIE_STATES[move.after] },
  })),
  ...roles.map(({ role, ...move }) => ({
    ...{ ...move, id: role },
    ...{ before: ROLE_STATES[move.before], after: ROLE_STATES[move.after] },
  })),
];

interface Props {
  readonly comparison: Comparison;
  readonly district: District;
  readonly cause: Cause;
}

/** The differences with one cause: their number, and the states before and after of each. */
export function CauseList({ comparison, district, cause }: Props): JSX.Element {
  const items = itemsOf(comparison[cause]);
  // Collapse newly known items that are fine, because users look for gaps and open questions.
  const isCollapsed = ({ after }: Item) => cause === 'newlyKnown' && after.meaning === 'holds';
  const confirmed = items.filter(isCollapsed);
  const others = items.filter((item) => !isCollapsed(item));
  const { word, hint } = CAUSES[cause];
  const dayInLink = dayInAddress(comparison.to);
  const list = (shown: readonly Item[]) => (
    <ul class="cause__items">
      {shown.map((item) => (
        <li key={item.id}>
          <Badge style={item.after} />
          <span>
            <a
              href={districtPageHref('district', comparison.districtId, { select: item.id, asOf: dayInLink })}
            >
              <strong>{itemName(district, item.id)}</strong>
            </a>
            <br />
            {item.before === item.after ? item.after.word : `${item.before.word} → ${item.after.word}`}
            {item.how && HOW[item.how]} {item.gapFound && <span class="undone">gap found</span>}
          </span>
        </li>
      ))}
    </ul>
  );
  const collapsed = (name: string, hidden: readonly Item[]) =>
    hidden.length > 0 && (
      <details>
        <summary>
          {name}
          <span class="usa-sr-only">: {word}</span>
        </summary>
        {list(hidden)}
      </details>
    );
  return (
    <section class={`cause cause--${cause}`}>
      <h3>
        {word} <span class="cause__count">{items.length}</span> <span class="faint">{hint}</span>
      </h3>
      {collapsed(`${count(confirmed.length, 'tie or role', 'ties and roles')} confirmed`, confirmed)}
      {list(others.slice(0, SHOWN))}
      {collapsed(`${others.length - SHOWN} more`, others.slice(SHOWN))}
    </section>
  );
}
