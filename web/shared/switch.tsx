import type { JSX } from 'preact';

interface Props<Key extends string> {
  legend: string;
  /** Shows the legend only to screen readers. */
  isLegendHidden?: boolean;
  options: readonly { key: Key; name: string }[];
  value: Key;
  onChange: (key: Key) => void;
}

/** A row of buttons, one of which is pressed. */
export function Switch<Key extends string>({
  legend,
  isLegendHidden,
  options,
  value,
  onChange,
}: Props<Key>): JSX.Element {
  return (
    <fieldset class="switch">
      <legend class={isLegendHidden ? 'usa-sr-only' : undefined}>{legend}</legend>
      {options.map(({ key, name }) => (
        <button key={key} type="button" aria-pressed={key === value} onClick={() => onChange(key)}>
          {name}
        </button>
      ))}
    </fieldset>
  );
}
