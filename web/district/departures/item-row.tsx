import type { ComponentChildren, JSX } from 'preact';
import { formatDay } from '../../../core/words/format.ts';
import { type Departure, endOf, formOf, type OpenItem } from './departure-text.ts';
import type { ItemAction } from './perform-action.ts';

interface Props {
  districtId: string;
  departure: Departure;
  item: OpenItem;
  onPress: (what: ItemAction) => void;
}

/** An item that depends on someone, and the actions for it, the best first. */
export function ItemRow({ districtId, departure, item, onPress }: Props): JSX.Element {
  const form = formOf(districtId, departure, item);
  const of = <span class="usa-sr-only">: {item.text}</span>;
  const button = (action: ItemAction['action'], words: ComponentChildren) => (
    <button
      type="button"
      class="link-button"
      onClick={() => onPress({ action, item, personId: departure.person.id })}
    >
      {words}
      {of}
    </button>
  );
  return (
    <li>
      <p>
        {item.text}{' '}
        {item.marked && (
          <span class="departures__mark">
            Marked for handoff by {item.marked.by}, {formatDay(item.marked.on)}
          </span>
        )}
      </p>
      <p class="departures__actions">
        {form && (
          <a href={form.href}>
            {form.words}
            {of}
          </a>
        )}
        {item.marked ? button('unmark', 'Remove handoff mark') : button('mark', 'Mark for handoff')}
        {endOf(item) && button('end', 'End it as of their last day')}
      </p>
    </li>
  );
}
