import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { describedBy, type FieldOfForm, faultOf, useField } from './form.tsx';
import { listOf } from './value-list.ts';

interface FrameProps {
  of: FieldOfForm;
  hint?: ComponentChildren;
  children: ComponentChildren;
}

export const describedByOf = ({ id, fault }: FieldOfForm, hint: ComponentChildren): string | undefined =>
  describedBy(hint !== undefined && `${id}-hint`, fault !== undefined && `${id}-fault`);

/** Label, hint, error message, and the field itself. */
export function FieldFrame({ of: { id, label, fault }, hint, children }: FrameProps): JSX.Element {
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
  /** How a value that was stored is shown. */
  shown?: (value: string) => string;
}

/** A line of text, an email address or a day. */
export function TextField({ field, hint, type = 'text', autocomplete, shown }: TextProps): JSX.Element {
  const of = useField(field);
  return (
    <FieldFrame of={of} hint={hint}>
      <input
        class={`usa-input${of.fault ? ' usa-input--error' : ''}`}
        id={of.id}
        name={field}
        type={type}
        value={shown ? shown(of.value) : of.value}
        autocomplete={autocomplete ?? 'off'}
        aria-describedby={describedByOf(of, hint)}
        aria-invalid={of.fault !== undefined}
        onInput={(event) => of.set(event.currentTarget.value)}
      />
    </FieldFrame>
  );
}

interface PasswordProps {
  field: string;
  hint?: ComponentChildren;
  autocomplete: 'current-password' | 'new-password';
}

/** A password, shown on demand; pasting and password managers are welcome (WCAG 2.2, 3.3.8). */
export function PasswordField({ field, hint, autocomplete }: PasswordProps): JSX.Element {
  const of = useField(field);
  const [shown, setShown] = useState(false);
  return (
    <FieldFrame of={of} hint={hint}>
      <input
        class={`usa-input${of.fault ? ' usa-input--error' : ''}`}
        id={of.id}
        name={field}
        type={shown ? 'text' : 'password'}
        value={of.value}
        autocomplete={autocomplete}
        autocapitalize="off"
        spellcheck={false}
        aria-describedby={describedByOf(of, hint)}
        aria-invalid={of.fault !== undefined}
        onInput={(event) => of.set(event.currentTarget.value)}
      />
      <button
        type="button"
        class="link-button"
        aria-controls={of.id}
        onClick={() => setShown((before) => !before)}
      >
        {shown ? 'Hide' : 'Show'} {of.label.toLowerCase()}
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

/** One of several, or any of several: then the field holds the chosen values with spaces between. */
export function Choices({ field, hint, type, options }: ChoicesProps): JSX.Element {
  const of = useField(field);
  const chosen = listOf(of.value);
  const choose = (value: string, on: boolean) =>
    of.set(
      type === 'radio'
        ? value
        : [...chosen.filter((other) => other !== value), ...(on ? [value] : [])].join(' '),
    );
  return (
    <fieldset
      class={`usa-fieldset usa-form-group${of.fault ? ' usa-form-group--error' : ''}`}
      id={of.id}
      tabIndex={-1}
      aria-describedby={describedByOf(of, hint)}
    >
      <legend class="usa-legend">{of.label}</legend>
      {hint !== undefined && (
        <span class="usa-hint" id={`${of.id}-hint`}>
          {hint}
        </span>
      )}
      {of.fault && <FieldErrorText id={of.id} label={of.label} fault={of.fault} />}
      {options.map((option) => (
        <div class={`usa-${type}`} key={option.value}>
          <input
            class={`usa-${type}__input`}
            id={`${of.id}-${option.value}`}
            type={type}
            name={of.id}
            checked={chosen.includes(option.value)}
            onChange={(event) => choose(option.value, event.currentTarget.checked)}
          />
          <label class={`usa-${type}__label`} for={`${of.id}-${option.value}`}>
            {option.name}
            {option.hint && <span class={`usa-${type}__label-description`}>{option.hint}</span>}
          </label>
        </div>
      ))}
    </fieldset>
  );
}
