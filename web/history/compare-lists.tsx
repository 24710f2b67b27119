import type { JSX } from 'preact';
import { ROLE_STATES, type StateStyle, TIE_STATES } from '../../core/drawing/states.ts';
import { type District, itemName } from '../district/district-data.ts';
import { Badge } from '../shared/badge.tsx';
import { CAUSES, type Cause, type Comparison } from './changes-of-ties.ts';

interface Item {
  readonly id: string;
  readonly before: StateStyle;
  readonly after: StateStyle;
  readonly how?: 'better' | 'worse' | 'renewed' | 'ended';
  readonly gapFound?: boolean;
}

/** Listed at once; the rest unfolds. */
const SHOWN = 6;
/** Of one that ended, its state says so already. */
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

/** What reads otherwise for one cause: how many, and each with its mark, what it was and what it is. */
export function CauseList({ comparison, district, cause }: Props): JSX.Element {
  const items = itemsOf(comparison[cause]);
  // What became known and holds is one line: gaps and what is still open are what one looks for.
  const isHeld = ({ after }: Item) => cause === 'newlyKnown' && after.meaning === 'holds';
  const holds = items.filter(isHeld);
  const others = items.filter((item) => !isHeld(item));
  const { word, hint } = CAUSES[cause];
  const list = (some: readonly Item[]) => (
    <ul class="cause__items">
      {some.map((item) => (
        <li key={item.id}>
          <Badge style={item.after} />
          <span>
            <strong>{itemName(district, item.id)}</strong>
            <br />
            {item.before === item.after ? item.after.word : `${item.before.word} → ${item.after.word}`}
            {item.how && HOW[item.how]} {item.gapFound && <span class="undone">gap found</span>}
          </span>
        </li>
      ))}
    </ul>
  );
  const folded = (name: string, some: readonly Item[]) =>
    some.length > 0 && (
      <details>
        <summary>
          {name}
          <span class="usa-sr-only">: {word}</span>
        </summary>
        {list(some)}
      </details>
    );
  return (
    <section class={`cause cause--${cause}`}>
      <h3>
        {word} <span class="cause__count">{items.length}</span> <span class="faint">{hint}</span>
      </h3>
      {folded(`${holds.length} ties and roles confirmed`, holds)}
      {list(others.slice(0, SHOWN))}
      {folded(`${others.length - SHOWN} more`, others.slice(SHOWN))}
    </section>
  );
}
