import type { ComponentChildren, JSX } from 'preact';
import { FieldErrorText } from '../shared/fields.tsx';
import { describedBy, type FieldOfForm } from '../shared/form.tsx';
import { listOf } from '../shared/value-list.ts';

interface Props {
  field: FieldOfForm;
  hint: string;
  /** The name to show for a chosen id. */
  nameOf: (id: string) => ComponentChildren;
  /** The control for adding one. */
  children: ComponentChildren;
}

export const addTo = (field: FieldOfForm, id: string): void =>
  field.set([...listOf(field.value).filter((other) => other !== id), id].join(' '));

/** A list of chosen values, each with a button to remove it. */
export function PickedList({ field, hint, nameOf, children }: Props): JSX.Element {
  const chosen = listOf(field.value);
  const remove = (id: string) => {
    field.set(chosen.filter((other) => other !== id).join(' '));
    document.getElementById(field.id)?.focus(); // the focused button is gone
  };
  return (
    <fieldset
      class={`usa-fieldset usa-form-group${field.fault ? ' usa-form-group--error' : ''}`}
      id={field.id}
      tabIndex={-1}
      aria-describedby={describedBy(`${field.id}-hint`, field.fault && `${field.id}-fault`)}
    >
      <legend class="usa-legend">{field.label}</legend>
      <span class="usa-hint" id={`${field.id}-hint`}>
        {hint}
      </span>
      {field.fault && <FieldErrorText id={field.id} label={field.label} fault={field.fault} />}
      <ul class="picked">
        {chosen.map((id) => (
          <li key={id}>
            {nameOf(id)}{' '}
            <button type="button" class="link-button" onClick={() => remove(id)}>
              Remove<span class="usa-sr-only"> {nameOf(id)}</span>
            </button>
          </li>
        ))}
        {chosen.length === 0 && <li class="faint">None yet.</li>}
      </ul>
      {children}
    </fieldset>
  );
}
