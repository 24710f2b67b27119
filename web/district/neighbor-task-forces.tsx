import type { JSX } from 'preact';
import { count, formatLastDay, listInWords } from '../../core/words/format.ts';
import type { ApiResponse } from '../shared/api.ts';
import { Loaded } from '../shared/loaded.tsx';
import { useApi } from '../shared/use-api.ts';
import type { Summary } from './district-data.ts';

type Neighbor = ApiResponse<'/districts'>['items'][number];

/** Live task forces of the districts that touch this one, which may work in the same places. */
export function NeighborTaskForces({ summary: { id, asOf } }: { summary: Summary }): JSX.Element {
  const found = useApi('/districts', { query: { neighborOf: id, asOf, pageSize: 94 } });
  return (
    <Loaded answer={found} what="the task forces of neighboring districts">
      {({ items }) => <p class="task-forces">{neighborsInWords(items)}</p>}
    </Loaded>
  );
}

const liveIn = ({ taskForces }: Neighbor) => taskForces.filter(({ status }) => status === 'current');

/** Returns `1 of 6 neighboring districts has a live task force on record: W.D. Mich. (…).`, and what is not known. */
function neighborsInWords(neighbors: readonly Neighbor[]): string {
  const live = neighbors.filter((neighbor) => liveIn(neighbor).length > 0);
  const named = live.map(
    (neighbor) =>
      `${neighbor.abbreviation} (${liveIn(neighbor)
        .map(({ name, until }) => (until ? `${name}, until ${formatLastDay(until)}` : name))
        .join('; ')})`,
  );
  const all = count(neighbors.length, 'neighboring district');
  if (neighbors.length === 0) return 'No other district touches this one.';
  if (live.length === 0) return `None of ${all} has a live task force on record.`;
  return `${live.length} of ${all} ${live.length === 1 ? 'has' : 'have'} a live task force on record: ${listInWords(named)}. Which counties each serves is not on record: ask its co-leads whether your areas meet.`;
}
