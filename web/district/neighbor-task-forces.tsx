import type { JSX } from 'preact';
import { count, formatLastDay, listInWords } from '../../core/words/format.ts';
import type { ApiResponse } from '../shared/api.ts';
import { Loaded } from '../shared/loaded.tsx';
import { useNation } from '../shared/use-nation.ts';
import type { Summary } from './district-data.ts';

type Neighbor = ApiResponse<'/districts'>['items'][number];

/** Current task forces of the districts that touch this one, which may work in the same places. */
export function NeighborTaskForces({ summary: { id, asOf } }: { summary: Summary }): JSX.Element {
  const found = useNation('/districts', { query: { neighborOf: id, asOf, pageSize: 500 } });
  return (
    <Loaded answer={found} what="the task forces of neighboring districts">
      {({ items }) => <p>{neighborsInWords(items)}</p>}
    </Loaded>
  );
}

const currentIn = ({ taskForces }: Neighbor) => taskForces.filter(({ status }) => status === 'current');

/** Returns `1 of 6 neighboring districts has a current task force on record: W.D. Mich. (…).`, and what is not known. */
function neighborsInWords(neighbors: readonly Neighbor[]): string {
  const having = neighbors.filter((neighbor) => currentIn(neighbor).length > 0);
  const named = having.map(
    (neighbor) =>
      `${neighbor.abbreviation} (${currentIn(neighbor)
        .map(({ name, until }) => (until ? `${name}, until ${formatLastDay(until)}` : name))
        .join('; ')})`,
  );
  const all = count(neighbors.length, 'neighboring district');
  if (neighbors.length === 0) return 'No other district touches this one.';
  if (having.length === 0) return `None of ${all} has a current task force on record.`;
  return `${having.length} of ${all} ${having.length === 1 ? 'has' : 'have'} a current task force on record: ${listInWords(named)}. Which counties each serves is not on record: ask its co-leads whether your areas meet.`;
}
