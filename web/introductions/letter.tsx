import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { useCopy } from '../shared/use-copy.ts';
import type { Path } from './paths.tsx';

/** A letter with a copy button. If the browser does not allow copying, the text is selected instead. */
export function Letter({ path: { letter, people } }: { path: Path }): JSX.Element {
  const { field, message, copy } = useCopy<HTMLTextAreaElement>(letter);
  useEffect(() => field.current?.focus(), []);
  return (
    <section class="letter" aria-labelledby="letter-heading">
      <h2 id="letter-heading">Letter to {people[1]?.words}</h2>
      <textarea aria-labelledby="letter-heading" readOnly rows={9} value={letter} ref={field} />
      <p>
        <button type="button" class="usa-button" onClick={() => void copy()}>
          Copy letter
        </button>{' '}
        <span role="status">{message}</span>
      </p>
    </section>
  );
}
