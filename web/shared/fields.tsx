import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { describedBy, type FieldOfForm, faultOf, useField } from './form.tsx';
import { listOf } from './value-list.ts';

interface FrameProps {
  field: FieldOfForm;
  hint?: ComponentChildren;
  children: ComponentChildren;
}

export const describedByOf = ({ id, fault }: FieldOfForm, hint: ComponentChildren): string | undefined =>
  describedBy(hint !== undefined && `${id}-hint`, fault !== undefined && `${id}-fault`);

/** Label, hint, error message, and the field itself. */
export function FieldFrame({ field: { id, label, fault }, hint, children }: FrameProps): JSX.Element {
  return (
    <div class={`usa-form-group${fault ? ' usa-form-group--error' : ''}`}>
      <label class={`usa-label${fault ? ' usa-label--error' : ''}`} for={id}>
        {label}
      </label>
      {hint !== undefined && (
        <span class="usa-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {fault && <FieldErrorText id={id} label={label} fault={fault} />}
      {children}
    </div>
  );
}

/** The error message next to a field. */
export const FieldErrorText = ({
  id,
  label,
  fault,
}: {
  id: string;
  label: string;
  fault: string;
}): JSX.Element => (
  <span class="usa-error-message" id={`${id}-fault`}>
    {faultOf(label, fault)}
  </span>
);

interface TextProps {
  field: string;
  hint?: ComponentChildren;
  type?: 'text' | 'email' | 'tel' | 'date';
  autocomplete?: string;
  /** Formats the stored value for display. */
  shown?: (value: string) => string;
}

/** A one-line field for text, an email address, a phone number or a date. */
export function TextField({ field, hint, type = 'text', autocomplete, shown }: TextProps): JSX.Element {
  const input = useField(field);
  return (
    <FieldFrame field={input} hint={hint}>
      <input
        class={`usa-input${input.fault ? ' usa-input--error' : ''}`}
        id={input.id}
        name={field}
        type={type}
        value={shown ? shown(input.value) : input.value}
        autocomplete={autocomplete ?? 'off'}
        aria-describedby={describedByOf(input, hint)}
        aria-invalid={input.fault !== undefined}
        onInput={(event) => input.set(event.currentTarget.value)}
      />
    </FieldFrame>
  );
}

interface PasswordProps {
  field: string;
  hint?: ComponentChildren;
  autocomplete: 'current-password' | 'new-password';
}

/** A password field with a button to show the password. Pasting and password managers work (WCAG 2.2, 3.3.8). */
export function PasswordField({ field, hint, autocomplete }: PasswordProps): JSX.Element {
  const input = useField(field);
  const [shown, setShown] = useState(false);
  return (
    <FieldFrame field={input} hint={hint}>
      <input
        class={`usa-input${input.fault ? ' usa-input--error' : ''}`}
        id={input.id}
        name={field}
        type={shown ? 'text' : 'password'}
        value={input.value}
        autocomplete={autocomplete}
        autocapitalize="off"
        spellcheck={false}
        aria-describedby={describedByOf(input, hint)}
        aria-invalid={input.fault !== undefined}
        onInput={(event) => input.set(event.currentTarget.value)}
      />
      <button
        type="button"
        class="link-button"
        aria-controls={input.id}
        onClick={() => setShown((before) => !before)}
      >
        {shown ? 'Hide' : 'Show'} {input.label.toLowerCase()}
      </button>
    </FieldFrame>
  );
}

interface ChoicesProps {
  field: string;
  hint?: ComponentChildren;
  type: 'radio' | 'checkbox';
  options: readonly { value: string; name: string; hint?: string }[];
}

/** Radio buttons or checkboxes. With checkboxes, the field's value is the chosen values separated by spaces. */
export function Choices({ field, hint, type, options }: ChoicesProps): JSX.Element {
  const input = useField(field);
  const chosen = listOf(input.value);
  const choose = (value: string, on: boolean) =>
    input.set(
      type === 'radio'
        ? value
        : [...chosen.filter((other) => other !== value), ...(on ? [value] : [])].join(' '),
    );
  return (
    <fieldset
      class={`usa-fieldset usa-form-group${input.fault ? ' usa-form-group--error' : ''}`}
      id={input.id}
      tabIndex={-1}
      aria-describedby={describedByOf(input, hint)}
    >
      <legend class="usa-legend">{input.label}</legend>
      {hint !== undefined && (
        <span class="usa-hint" id={`${input.id}-hint`}>
          {hint}
        </span>
      )}
      {input.fault && <FieldErrorText id={input.id} label={input.label} fault={input.fault} />}
      {options.map((option) => (
        <div class={`usa-${type}`} key={option.value}>
          <input
            class={`usa-${type}__input`}
            id={`${input.id}-${option.value}`}
            type={type}
            name={input.id}
            checked={chosen.includes(option.value)}
            onChange={(event) => choose(option.value, event.currentTarget.checked)}
          />
          <label class={`usa-${type}__label`} for={`${input.id}-${option.value}`}>
            {option.name}
            {option.hint && <span class={`usa-${type}__label-description`}>{option.hint}</span>}
          </label>
        </div>
      ))}
    </fieldset>
  );
}
