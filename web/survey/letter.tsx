import type { JSX } from 'preact';
import { useCopy } from '../shared/use-copy.ts';
import type { SentLetter } from './use-sending.ts';

/** The letter with a new link, to be copied. The link is not stored anywhere else. */
export function Letter({ letter: { subject, text, mailed } }: { letter: SentLetter }): JSX.Element {
  const { field, message, copy } = useCopy<HTMLTextAreaElement>(`${subject}\n\n${text}`);
  return (
    <section class="survey__letter" aria-labelledby="letter">
      <h2 id="letter">{mailed ? 'Letter that was mailed' : 'Letter to send'}</h2>
      <p>The link is shown once. Copy the letter before you leave this page.</p>
      <textarea
        class="usa-textarea"
        aria-labelledby="letter"
        readOnly
        value={`${subject}\n\n${text}`}
        ref={field}
      />
      <p class="survey__buttons">
        <button type="button" class="usa-button usa-button--outline" onClick={() => void copy()}>
          Copy the letter
        </button>
        <span role="status">{message}</span>
      </p>
    </section>
  );
}
