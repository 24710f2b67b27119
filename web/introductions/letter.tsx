import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Path } from './paths.tsx';

/** A letter to copy; where the browser does not let a page copy, it is selected. */
export function Letter({ path: { letter, people } }: { path: Path }): JSX.Element {
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, say] = useState('');
  useEffect(() => field.current?.focus(), []);
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(letter);
      say('Copied.');
    } catch {
      say('Selected: copy it with your keyboard (Ctrl or Command and C).');
    }
  };
  return (
    <section class="letter" aria-labelledby="letter-heading">
      <h2 id="letter-heading">Letter to {people[1]?.words}</h2>
      <textarea aria-labelledby="letter-heading" readOnly rows={9} value={letter} ref={field} />
      <p>
        <button type="button" class="usa-button" onClick={() => void copy()}>
          Copy letter
        </button>{' '}
        <span role="status">{said}</span>
      </p>
    </section>
  );
}
