import type { JSX } from 'preact';
import { namesMatch } from '../../core/plain-name.ts';
import { describedByOf, FieldErrorText, FieldFrame } from '../shared/fields.tsx';
import { useField } from '../shared/form.tsx';
import type { Option } from './form.ts';

interface Props {
  field: string;
  hint?: string;
  options: readonly Option[];
}

/** A native select: typing the first letters chooses an option. */
export function SelectField({ field, hint, options }: Props): JSX.Element {
  const input = useField(field);
  return (
    <FieldFrame field={input} hint={hint}>
      <select
        class={`usa-select${input.fault ? ' usa-input--error' : ''}`}
        id={input.id}
        name={field}
        value={input.value}
        aria-describedby={describedByOf(input, hint)}
        aria-invalid={input.fault !== undefined}
        onChange={(event) => input.set(event.currentTarget.value)}
      >
        <option value="">- Choose -</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

/** A text field with suggestions from the record. */
export function SuggestField({ field, hint, options }: Props): JSX.Element {
  const input = useField(field);
  return (
    <FieldFrame field={input} hint={hint}>
      <input
        class={`usa-input${input.fault ? ' usa-input--error' : ''}`}
        id={input.id}
        name={field}
        list={`${input.id}-list`}
        value={input.value}
        autocomplete="off"
        aria-describedby={describedByOf(input, hint)}
        aria-invalid={input.fault !== undefined}
        onInput={(event) => input.set(event.currentTarget.value)}
      />
      <datalist id={`${input.id}-list`}>
        {options.map(({ value }) => (
          <option key={value} value={value} />
        ))}
      </datalist>
      <SimilarNames typed={input.value} options={options} onChoose={input.set} />
    </FieldFrame>
  );
}

const MAX_SUGGESTIONS = 5;

/** Similar names that the browser's datalist misses because it matches letters literally: `St. Ann` for `Saint Ann`. */
function SimilarNames({ typed, options, onChoose }: SimilarNamesProps): JSX.Element | null {
  const text = typed.trim().toLowerCase();
  const isChosen = options.some(({ value }) => value.toLowerCase() === text);
  const alike = options.filter(
    ({ value }) => !value.toLowerCase().includes(text) && namesMatch(text.replace(/\(.*$/, ''), [value]),
  );
  if (text.length < 3 || isChosen || alike.length === 0) return null;
  return (
    <ul class="inline-list" aria-label="On record already">
      {alike.slice(0, MAX_SUGGESTIONS).map(({ value }) => (
        <li key={value}>
          <button type="button" class="usa-button usa-button--unstyled" onClick={() => onChoose(value)}>
            {value}
          </button>
        </li>
      ))}
    </ul>
  );
}

interface SimilarNamesProps {
  typed: string;
  options: readonly Option[];
  onChoose: (value: string) => void;
}

/** A checkbox; the field's value is `yes` when checked. */
export function CheckField({ field }: { field: string }): JSX.Element {
  const input = useField(field);
  return (
    <div class="usa-checkbox">
      {input.fault && <FieldErrorText id={input.id} label={input.label} fault={input.fault} />}
      <input
        class="usa-checkbox__input"
        id={input.id}
        type="checkbox"
        name={field}
        checked={input.value === 'yes'}
        onChange={(event) => input.set(event.currentTarget.checked ? 'yes' : '')}
      />
      <label class="usa-checkbox__label" for={input.id}>
        {input.label}
      </label>
    </div>
  );
}
