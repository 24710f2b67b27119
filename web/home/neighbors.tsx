import type { JSX } from 'preact';
import { MOST_DISTRICTS } from '../../core/between.ts';
import { betweenHref, profileHref } from '../../core/page-addresses.ts';
import { DOT } from '../../core/words/phrases.ts';
import { fetchApi } from '../shared/api.ts';
import { Loaded } from '../shared/loaded.tsx';
import { today } from '../shared/today.ts';
import { useLoading } from '../shared/use-api.ts';
import { Rows } from './lists.tsx';

/** The number of districts that fit beside one in an answer. */
const MOST_BESIDE = MOST_DISTRICTS - 1;

const readBetween = (districtIds: readonly string[]) =>
  fetchApi('/between', { query: { districts: districtIds.join(','), asOf: today(), contacts: 'none' } });

/** Loads the neighboring districts in which offices of this one fill a role too. */
async function readNeighbors(districtId: string) {
  const { neighbors } = await readBetween([districtId]);
  const ids = neighbors.map((neighbor) => neighbor.districtId);
  const parts = Array.from({ length: Math.ceil(ids.length / MOST_BESIDE) }, (_, index) =>
    ids.slice(index * MOST_BESIDE, (index + 1) * MOST_BESIDE),
  );
  const answers = await Promise.all(parts.map((part) => readBetween([districtId, ...part])));
  const offices = answers.flatMap((answer) => answer.offices);
  return neighbors.flatMap((neighbor) => {
    const shared = offices.filter(({ roles }) =>
      [districtId, neighbor.districtId].every((id) => roles.some((one) => one.districtId === id)),
    );
    return shared.length > 0 ? [{ ...neighbor, offices: shared }] : [];
  });
}

/** Neighboring districts with the same offices, because their coordinators call the same people. */
export function Neighbors({ districtId }: { districtId: string }): JSX.Element {
  const neighbors = useLoading(`neighbors of ${districtId}`, () => readNeighbors(districtId));
  return (
    <Loaded answer={neighbors} what="the neighbors of your district">
      {(rows) => (
        <Rows
          title="Neighbors with the same offices"
          all={{ href: betweenHref([districtId]), words: 'Compare with another district' }}
          none="No office on record here also fills a role in a neighboring district."
        >
          {rows.map((row) => (
            <li key={row.districtId}>
              <a href={betweenHref([districtId, row.districtId])}>{row.name}</a>:{' '}
              {row.offices.map(({ id, name }, index) => (
                <span key={id}>
                  {index > 0 && DOT}
                  <a href={profileHref('organization', id)}>{name}</a>
                </span>
              ))}
            </li>
          ))}
        </Rows>
      )}
    </Loaded>
  );
}
