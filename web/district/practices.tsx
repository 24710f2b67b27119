import type { JSX } from 'preact';
import { pageHref } from '../../core/page-addresses.ts';
import { formatDay, listInWords, withoutPeriod } from '../../core/words/format.ts';
import { useApi } from '../shared/use-api.ts';
import type { District } from './district-data.ts';

/** Practices that started in the district or are used there; nothing if there are none. */
export function Practices({ district: { summary } }: { district: District }): JSX.Element | null {
  const query = { district: summary.id, asOf: summary.asOf, pageSize: 100 };
  const answer = useApi('/practices', { query });
  if (answer.status !== 'ready' || answer.data.total === 0) return null;
  return (
    <section aria-labelledby="practices-heading">
      <h2 id="practices-heading">Practices</h2>
      <ul class="facts">
        {answer.data.items.map((practice) => (
          <li class="fact" key={practice.id}>
            <a href={pageHref('practices', { open: practice.id })}>{practice.name}</a>
            {practice.what && `: ${withoutPeriod(practice.what)}.`} {inUse(practice, summary.id)}{' '}
            {practice.url && (
              <a href={practice.url}>
                Read more<span class="usa-sr-only"> of {practice.name}</span>
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface Practice {
  startedIn: { id: string; name: string };
  adopted: readonly { id: string; name: string; since: string | null }[];
}

/** "In use here since Mar 3, 2026. Started in the District of Maine. Also used in 2 other districts." */
function inUse({ startedIn, adopted }: Practice, districtId: string): string {
  const here = adopted.find(({ id }) => id === districtId);
  const others = adopted.filter(({ id }) => ![districtId, startedIn.id].includes(id)).map(({ name }) => name);
  const since = here?.since ? ` since ${formatDay(here.since)}` : '';
  return [
    here ? `In use here${since}.` : 'No longer in use here.',
    startedIn.id === districtId ? 'Started here.' : `Started in the ${startedIn.name}.`,
    others.length > 0 && `Also used in the ${listInWords(others)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}
