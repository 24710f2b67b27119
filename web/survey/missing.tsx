import type { JSX } from 'preact';
import { districtPageHref } from '../../core/page-addresses.ts';
import { listInWords } from '../../core/words/format.ts';
import type { Invitations } from './page.tsx';

/** Organizations that respondents said are missing, to ask about and add by hand. */
export function Missing({ data: { districtId, missing } }: { data: Invitations }): JSX.Element | null {
  if (missing.length === 0) return null;
  return (
    <section class="survey__part" aria-labelledby="missing">
      <h2 id="missing">Who is missing</h2>
      <p>
        Named by organizations that answered, and not on record here under this name. Ask about them before
        you add one.
      </p>
      <ul class="survey__missing">
        {missing.map(({ name, namedBy }) => (
          <li key={name}>
            <strong>{name}</strong>, named by {listInWords(namedBy)}.{' '}
            <a href={districtPageHref('edit', districtId, { action: 'add-organization', name })}>
              Add this organization<span class="usa-sr-only">: {name}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
