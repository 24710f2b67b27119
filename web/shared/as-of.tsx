import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { dayFault } from '../../core/days.ts';
import { describedBy } from './form.tsx';

interface Props {
  /** The day currently shown. */
  value: string;
  /** Called with an empty string for today. */
  onChange: (day: string) => void;
  id?: string;
  label?: string;
}

/** A date field for the day to show. The date applies on Enter or when the field loses focus, if it is complete. */
export function AsOfField({ value, onChange, id = 'as-of', label = 'As of' }: Props): JSX.Element {
  const [typed, setTyped] = useState(value);
  const [fault, setFault] = useState<string | undefined>();
  const apply = () => {
    const message = typed === '' ? undefined : dayFault(typed, { today: typed });
    setFault(message);
    if (!message && typed !== value) onChange(typed);
  };
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <label class="usa-label" for={id}>
        {label}
      </label>
      {fault && (
        <span class="usa-error-message" id={`${id}-fault`} role="alert">
          {label} {fault}
        </span>
      )}
      <input
        class="usa-input"
        id={id}
        type="date"
        value={typed}
        aria-invalid={fault !== undefined}
        aria-describedby={describedBy(fault !== undefined && `${id}-fault`)}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onBlur={apply}
      />
    </form>
  );
}
