import type { ComponentChildren, JSX } from 'preact';
import { useCopy } from './use-copy.ts';

interface Props {
  id: string;
  label: string;
  secret: string;
  /** What to do with it, and how long it is valid. */
  children: ComponentChildren;
}

/** A secret that the server returns only once, with a copy button. If the browser refuses to copy, it is selected. */
export function ShownOnce({ id, label, secret, children }: Props): JSX.Element {
  const { field, message, copy } = useCopy<HTMLInputElement>(secret);
  return (
    <div class="usa-alert usa-alert--success shown-once">
      <div class="usa-alert__body">
        <label class="usa-label" for={id}>
          {label}
        </label>
        <input
          class="usa-input"
          id={id}
          readOnly
          value={secret}
          ref={field}
          onFocus={(e) => e.currentTarget.select()}
        />
        <p class="form__buttons">
          <button type="button" class="usa-button" onClick={() => void copy()}>
            Copy
          </button>
          <span role="status">{message}</span>
        </p>
        <p>
          <strong>It will not be shown again.</strong> {children}
        </p>
      </div>
    </div>
  );
}
