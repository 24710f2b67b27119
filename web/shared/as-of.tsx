import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { dayFault } from '../../core/days.ts';
import { describedBy } from './form.tsx';

interface Props {
  /** The day that is shown. */
  value: string;
  /** Empty: today. */
  onChange: (day: string) => void;
  id?: string;
  label?: string;
}

/** The day for which facts hold. It is applied when a whole date is there and the field is left, or on Enter. */
export function AsOfField({ value, onChange, id = 'as-of', label = 'As of' }: Props): JSX.Element {
  const [typed, setTyped] = useState(value);
  const [fault, setFault] = useState<string | undefined>();
  const apply = () => {
    const found = typed === '' ? undefined : dayFault(typed, { today: typed });
    setFault(found);
    if (!found && typed !== value) onChange(typed);
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
