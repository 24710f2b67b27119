import type { Mutation } from '../../core/facts/mutation.ts';
import type { Run } from '../graph/graph.ts';
import { takenIds } from '../store/fact-queries.ts';
import type { FactsReading } from '../store/read-facts.ts';
import { refuseFields } from './refuse.ts';

/**
 * Refuses a new fact whose id another has already that this district does not show: it would be changed instead, from a
 * district to which it does not belong.
 * @throws AppError 400.
 */
export async function requireFreeIds(
  run: Run,
  mutations: readonly Mutation[],
  { withdrawn }: FactsReading,
  pathOf: (mutation: Mutation) => string,
): Promise<void> {
  const added = mutations.filter(
    ({ fact, id, before }) => before === null && !withdrawn[fact].some((row) => row.id === id),
  );
  if (added.length === 0) return;
  const found = new Map(
    (await run(takenIds, { rows: added.map(({ id }) => ({ id })) })).map((row) => [row.id, row]),
  );
  const isTaken = ({ fact, id }: Mutation): boolean =>
    new Map(Object.entries(found.get(id) ?? {})).get(fact) === true;
  refuseFields(
    added.filter(isTaken).map((mutation) => ({
      field: `${pathOf(mutation)}.id`,
      message: 'is the id of a fact that does not belong to this district',
    })),
  );
}
