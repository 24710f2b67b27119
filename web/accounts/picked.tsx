import type { ComponentChildren, JSX } from 'preact';
import { FieldErrorText } from '../shared/fields.tsx';
import { describedBy, type FieldOfForm } from '../shared/form.tsx';
import { listOf } from '../shared/value-list.ts';

interface Props {
  of: FieldOfForm;
  hint: string;
  /** How one that is chosen is called. */
  nameOf: (id: string) => ComponentChildren;
  /** What adds one. */
  children: ComponentChildren;
}

export const addTo = (of: FieldOfForm, id: string): void =>
  of.set([...listOf(of.value).filter((other) => other !== id), id].join(' '));

/** A list that is filled one by one, each with a button that takes it out again. */
export function Picked({ of, hint, nameOf, children }: Props): JSX.Element {
  const chosen = listOf(of.value);
  const remove = (id: string) => {
    of.set(chosen.filter((other) => other !== id).join(' '));
    document.getElementById(of.id)?.focus(); // the button that had the focus is gone
  };
  return (
    <fieldset
      class={`usa-fieldset usa-form-group${of.fault ? ' usa-form-group--error' : ''}`}
      id={of.id}
      tabIndex={-1}
      aria-describedby={describedBy(`${of.id}-hint`, of.fault && `${of.id}-fault`)}
    >
      <legend class="usa-legend">{of.label}</legend>
      <span class="usa-hint" id={`${of.id}-hint`}>
        {hint}
      </span>
      {of.fault && <FieldErrorText id={of.id} label={of.label} fault={of.fault} />}
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
