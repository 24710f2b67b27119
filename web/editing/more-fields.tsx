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

/** One of several, as the browser draws it: typing the first letters chooses. */
export function SelectField({ field, hint, options }: Props): JSX.Element {
  const of = useField(field);
  return (
    <FieldFrame of={of} hint={hint}>
      <select
        class={`usa-select${of.fault ? ' usa-input--error' : ''}`}
        id={of.id}
        name={field}
        value={of.value}
        aria-describedby={describedByOf(of, hint)}
        aria-invalid={of.fault !== undefined}
        onChange={(event) => of.set(event.currentTarget.value)}
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

/** Free text for which the browser offers what is known already. */
export function SuggestField({ field, hint, options }: Props): JSX.Element {
  const of = useField(field);
  return (
    <FieldFrame of={of} hint={hint}>
      <input
        class={`usa-input${of.fault ? ' usa-input--error' : ''}`}
        id={of.id}
        name={field}
        list={`${of.id}-list`}
        value={of.value}
        autocomplete="off"
        aria-describedby={describedByOf(of, hint)}
        aria-invalid={of.fault !== undefined}
        onInput={(event) => of.set(event.currentTarget.value)}
      />
      <datalist id={`${of.id}-list`}>
        {options.map(({ value }) => (
          <option key={value} value={value} />
        ))}
      </datalist>
      <Proposals typed={of.value} options={options} onChoose={of.set} />
    </FieldFrame>
  );
}

const PROPOSED = 5;

/** What the browser's own list leaves out, since it looks for the letters as they are typed: `St. Ann` for `Saint Ann`. */
function Proposals({ typed, options, onChoose }: ProposalsProps): JSX.Element | null {
  const text = typed.trim().toLowerCase();
  const isChosen = options.some(({ value }) => value.toLowerCase() === text);
  const alike = options.filter(
    ({ value }) => !value.toLowerCase().includes(text) && namesMatch(text.replace(/\(.*$/, ''), [value]),
  );
  if (text.length < 3 || isChosen || alike.length === 0) return null;
  return (
    <ul class="inline-list" aria-label="On record already">
      {alike.slice(0, PROPOSED).map(({ value }) => (
        <li key={value}>
          <button type="button" class="usa-button usa-button--unstyled" onClick={() => onChoose(value)}>
            {value}
          </button>
        </li>
      ))}
    </ul>
  );
}

interface ProposalsProps {
  typed: string;
  options: readonly Option[];
  onChoose: (value: string) => void;
}

/** One box to tick: the field holds `yes`. */
export function CheckField({ field }: { field: string }): JSX.Element {
  const of = useField(field);
  return (
    <div class="usa-checkbox">
      {of.fault && <FieldErrorText id={of.id} label={of.label} fault={of.fault} />}
      <input
        class="usa-checkbox__input"
        id={of.id}
        type="checkbox"
        name={field}
        checked={of.value === 'yes'}
        onChange={(event) => of.set(event.currentTarget.checked ? 'yes' : '')}
      />
      <label class="usa-checkbox__label" for={of.id}>
        {of.label}
      </label>
    </div>
  );
}
