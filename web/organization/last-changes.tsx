import type { JSX } from 'preact';
import { districtPageHref } from '../../core/page-addresses.ts';
import { formatMomentDay } from '../../core/words/format.ts';
import type { ApiResponse } from '../shared/api.ts';
import { Loaded } from '../shared/loaded.tsx';
import { Part } from '../shared/part.tsx';
import { useApi } from '../shared/use-api.ts';
import type { PartProps } from './profile.ts';

type Change = ApiResponse<'/districts/:districtId/history'>['items'][number];

/** How many of the district's newest changes to search, and how many to show. */
const [SEARCHED, SHOWN] = [100, 5];

const names = ({ mutations }: Change, id: string): boolean =>
  mutations.some(
    (mutation) =>
      mutation.id === id ||
      [mutation.before, mutation.after].some((row) => row && Object.values(row).flat().includes(id)),
  );

/** The latest changes to the organization in the shown district. */
export function LastChanges({ profile: { id }, shown: { districtId } }: PartProps): JSX.Element {
  const answer = useApi('/districts/:districtId/history', {
    params: { districtId },
    query: { pageSize: SEARCHED },
  });
  return (
    <Part
      id="changes"
      title="Last changes"
      more={<a href={districtPageHref('history', districtId)}>History of the district</a>}
    >
      <Loaded answer={answer} what="the last changes">
        {({ items, total }) => {
          const about = items.filter((change) => names(change, id)).slice(0, SHOWN);
          const among = total > SEARCHED ? ` among the last ${SEARCHED} changes` : '';
          if (about.length === 0) return <p class="faint">No one has changed anything about it{among}.</p>;
          return (
            <ul>
              {about.map(({ changeId, text, at, actor }) => (
                <li key={changeId}>
                  {text}{' '}
                  <span class="faint">
                    {formatMomentDay(at)}, {actor}
                  </span>
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
    </Part>
  );
}
