import type { ComponentChildren, JSX } from 'preact';
import { Badge } from '../../shared/badge.tsx';
import { useSession } from '../../shared/session.ts';
import { type District, stateStyleOf } from '../district-data.ts';
import { actionWord } from '../edit/action-words.ts';
import type { ToDo } from '../edit/form-for.ts';
import { FormLink, formHref } from '../edit/form-link.tsx';
import { marking, useSelection } from '../selection.ts';

interface RowProps {
  district: District;
  /** The role or tie that it shows, whose state is its badge. */
  item: string;
  /** What it selects, if not the item itself. */
  subject?: string;
  title: ComponentChildren;
  note: ComponentChildren;
  children: ComponentChildren;
}

/** One row of a short list: badge, item, what is known, and its action. */
export function Row({ district, item, subject = item, title, note, children }: RowProps): JSX.Element {
  const choice = useSelection();
  return (
    <li
      class={`side-row${choice.highlighted.includes(item) ? ' side-row--marked' : ''}`}
      {...marking(choice, [item])}
    >
      <Badge style={stateStyleOf(district, item)} />
      <div>
        <button
          type="button"
          class="link-button side-row__title"
          data-row={subject}
          onClick={() => choice.select(subject)}
        >
          {title}
        </button>
        <p class="side-row__note">{note}</p>
      </div>
      {children}
    </li>
  );
}

interface RowActionProps {
  district: District;
  todo: ToDo;
  title: string;
  /** The one filled button of its box. */
  isFilled?: boolean;
}

/** The action of a row: the form that answers it or, for users who may not use it, a button to see it. */
export function RowAction({ district, todo, title, isFilled = false }: RowActionProps) {
  const choice = useSelection();
  const [item = ''] = todo.items;
  const viewer = useSession()?.viewer;
  const word = actionWord(todo.verb);
  if (formHref(district, todo, viewer))
    return (
      <FormLink
        district={district}
        todo={todo}
        title={title}
        word={word}
        class={`row-button${isFilled ? ' row-button--filled' : ''}`}
      />
    );
  if (choice.subject === item) return null;
  return (
    <button type="button" class="row-button no-print" onClick={() => choice.select(item)}>
      Show<span class="usa-sr-only">: {title}</span>
    </button>
  );
}
