import type { ComponentChildren, JSX } from 'preact';
import { organizationLabel } from '../../core/likely-duplicates.ts';
import { count, formatPoints } from '../../core/words/format.ts';
import { Badge } from '../shared/badge.tsx';
import { DistrictName } from '../shared/district-name.tsx';
import { type Assessment, type District, itemName, stateStyleOf } from './district-data.ts';
import type { ToDo } from './edit/form-for.ts';
import { FormLink } from './edit/form-link.tsx';
import { dayInAddress } from './page-state.ts';
import { marking, useSelection } from './selection.ts';

interface ItemProps {
  district: District;
  item: string;
  children?: ComponentChildren;
}

/** A role or tie by name, with the badge and word of its state; a click selects it in every view. */
function ItemButton({ district, item, children }: ItemProps): JSX.Element {
  const choice = useSelection();
  const style = stateStyleOf(district, item);
  const name = children ?? itemName(district, item);
  const known = district.roles.has(item) || district.ties.has(item);
  return (
    <span class="item">
      <Badge style={style} />
      <span>
        {known ? (
          <button type="button" class="link-button" onClick={() => choice.select(item)}>
            {name}
          </button>
        ) : (
          name
        )}{' '}
        {known && <span class="faint">{style.word.toLowerCase()}</span>}
      </span>
    </span>
  );
}

interface EntryProps {
  district: District;
  /** The roles and ties that the row is about; it selects the first. */
  items: readonly string[];
  title: string;
  verb: ToDo['verb'];
  cause?: string | null;
  action: string;
  /** Further things to do about the same, each with its form. */
  also?: readonly (ToDo & { action: string })[];
  known: string;
  gain: number;
  /** Expected ties that have no partner until this role is filled. */
  waiting?: readonly string[];
  /** Organizations that fill the role nearby, the nearest first. */
  reach?: Assessment['questions'][number]['reach'];
}

/** One row of a list: the item, what is known and since when, the action, and the points it adds. */
export function Entry({
  district,
  items,
  title,
  verb,
  cause = null,
  action,
  also = [],
  known,
  gain,
  waiting = [],
  reach = [],
}: EntryProps): JSX.Element {
  const choice = useSelection();
  const chosen = choice.selection !== null && items.includes(choice.selection.id);
  return (
    <li
      class={`entry${chosen || items.some((item) => choice.highlighted.includes(item)) ? ' entry--marked' : ''}`}
      {...marking(choice, items)}
    >
      <p class="entry__title">
        <ItemButton district={district} item={items[0] ?? ''}>
          {title}
        </ItemButton>
      </p>
      {[{ verb, items, cause, action }, ...also].map((todo) => (
        <p key={todo.verb} class="entry__action">
          {todo.action} <FormLink {...{ district, todo, title }} />
        </p>
      ))}
      <p class="entry__known">{known}</p>
      <p class="entry__gain">+{formatPoints(gain)} points</p>
      <Items district={district} items={items.length > 1 ? items : []} summary="Includes" />
      <Items district={district} items={waiting} summary="Waiting for a partner:" />
      <Reach reach={reach} />
    </li>
  );
}

interface ItemsProps {
  district: District;
  items: readonly string[];
  summary: string;
}

function Items({ district, items, summary }: ItemsProps): JSX.Element | null {
  const choice = useSelection();
  if (items.length === 0) return null;
  return (
    <details class="entry__items">
      <summary>
        {summary} {count(items.length, 'tie or role', 'ties and roles')}
      </summary>
      <ul>
        {items.map((item) => (
          <li key={item} {...marking(choice, [item])}>
            <ItemButton district={district} item={item} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Organizations that fill a missing role nearby: a first call if no one here is known. */
function Reach({ reach }: { reach: NonNullable<EntryProps['reach']> }): JSX.Element | null {
  if (reach.length === 0) return null;
  return (
    <details class="entry__items">
      <summary>Filled in nearby districts: {reach.length}</summary>
      <ul>
        {reach.map(({ organizationId, districtId, district, ...office }) => (
          <li key={`${organizationId}:${districtId}`}>
            {organizationLabel(office)}, in{' '}
            <DistrictName districtId={districtId} name={district} asOf={dayInAddress()} />
          </li>
        ))}
      </ul>
    </details>
  );
}
