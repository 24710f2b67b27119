import type { JSX } from 'preact';
import { dialing } from '../../core/phone.ts';
import { hitHref } from './hit-address.ts';
import type { Answer } from './use-search-results.ts';

/** The contact for the role and place recognized in the search text. */
export function BestAnswer({ best }: { best: NonNullable<Answer['best']> }): JSX.Element {
  const { heading, hit } = best;
  return (
    <section class="search__best" aria-labelledby="search-best">
      <div>
        <p id="search-best">{heading}</p>
        <p>
          <a class="search__name" href={hitHref(hit)}>
            {hit.title}
          </a>
        </p>
        <p>{hit.detail}</p>
        {!hit.phone && !hit.mailbox && <p>No phone or mailbox that you may see.</p>}
      </div>
      <div class="search__reach">
        {hit.phone && (
          <a class="search__call search__call--filled" href={dialing(hit.phone)}>
            {hit.phone}
          </a>
        )}
        {hit.mailbox && (
          <a class="search__call" href={`mailto:${hit.mailbox}`}>
            Write
          </a>
        )}
      </div>
    </section>
  );
}
