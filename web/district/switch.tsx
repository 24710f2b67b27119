import type { JSX } from 'preact';

interface Props<Key extends string> {
  legend: string;
  options: readonly { key: Key; name: string }[];
  value: Key;
  onChange: (key: Key) => void;
}

/** A row of buttons, one of which is pressed. */
export function Switch<Key extends string>({ legend, options, value, onChange }: Props<Key>): JSX.Element {
  return (
    <fieldset class="switch">
      <legend>{legend}</legend>
      {options.map(({ key, name }) => (
        <button key={key} type="button" aria-pressed={key === value} onClick={() => onChange(key)}>
          {name}
        </button>
      ))}
    </fieldset>
  );
}
