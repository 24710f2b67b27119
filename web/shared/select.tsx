import type { ComponentChildren, JSX } from 'preact';

interface Props {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** The options. */
  children: ComponentChildren;
}

/** A labeled native select. */
export function Select({ id, label, value, onChange, children }: Props): JSX.Element {
  return (
    <div class={`field field--${id}`}>
      <label class="usa-label" for={id}>
        {label}
      </label>
      <select
        class="usa-select"
        id={id}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {children}
      </select>
    </div>
  );
}
