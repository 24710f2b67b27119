import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { count } from '../../core/words/format.ts';
import { Loaded } from '../shared/loaded.tsx';
import { SearchField } from '../shared/search-field.tsx';
import { useApi } from '../shared/use-api.ts';
import type { Summary } from './district-data.ts';

/** The counties of the district, searchable by name. */
export function CountiesTab({ summary }: { summary: Summary }): JSX.Element {
  const request = { params: { districtId: summary.id }, query: { pageSize: 500 } };
  const answer = useApi('/districts/:districtId/counties', request);
  const [words, setWords] = useState('');
  const wanted = words.trim().toLowerCase();
  return (
    <Loaded answer={answer} what="the counties">
      {({ items, total }) => {
        const found = items.filter(({ county }) => county.toLowerCase().includes(wanted));
        const sources = [...new Set(items.map(({ source }) => source))].join('; ');
        return (
          <section aria-labelledby="counties-heading">
            <h2 id="counties-heading">{count(total, 'county', 'counties')}</h2>
            <div class="toolbar">
              <SearchField id="county" label="Find a county" value={words} onChange={setWords} />
              <p role="status">
                {wanted
                  ? found.length === 0
                    ? `No county of this district is called “${words.trim()}”.`
                    : `${found.length} of ${total} shown`
                  : ''}
              </p>
            </div>
            <ul class="columns-list">
              {found.map(({ fips, county, state }) => (
                <li key={fips}>
                  {county}{' '}
                  <span class="faint">
                    {state}, FIPS {fips}
                  </span>
                </li>
              ))}
            </ul>
            <p class="faint">Source: {sources}. The list has no dates: it is the same for every day.</p>
          </section>
        );
      }}
    </Loaded>
  );
}
