import type { JSX } from 'preact';

interface Props {
  id: string;
  label: string;
  value: string;
  maxLength?: number;
  onChange: (words: string) => void;
}

/** A labeled search field that applies while the user types. */
export const SearchField = ({ id, label, onChange, ...input }: Props): JSX.Element => (
  <div class="field">
    <label class="usa-label" for={id}>
      {label}
    </label>
    <input
      {...input}
      class="usa-input"
      id={id}
      type="search"
      autocomplete="off"
      onInput={(event) => onChange(event.currentTarget.value)}
    />
  </div>
);
