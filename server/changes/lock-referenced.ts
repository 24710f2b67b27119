import type { FactRow } from '../../core/facts/index.ts';
import type { Mutation } from '../../core/facts/mutation.ts';
import { distinct } from '../../core/order.ts';
import type { Run } from '../graph/graph.ts';
import { lockOrganizations } from './queries.ts';
import { organizationsNamed } from './references.ts';
import { refuseFields } from './refuse.ts';

/**
 * Locks the organizations that a change withdraws or that it names from other districts, which are not locked, so that none is
 * named in one district and withdrawn in another at the same time.
 * @throws AppError 400 if a named organization has been withdrawn since it was read.
 */
export async function lockReferencedOrganizations(
  run: Run,
  mutations: readonly Mutation[],
  others: readonly FactRow<'organizations'>[],
  pathOf: (mutation: Mutation) => string,
): Promise<void> {
  const foreign = new Set(others.map(({ id }) => id));
  const namedBy = ({ fact, after }: Mutation): string[] =>
    organizationsNamed([{ fact, row: after }]).filter((id) => foreign.has(id));
  const withdrawn = mutations.flatMap(({ fact, id, after }) =>
    fact === 'organizations' && after === null ? [id] : [],
  );
  const ids = distinct([...mutations.flatMap(namedBy), ...withdrawn]);
  if (ids.length === 0) return;
  const locked = await run(lockOrganizations, { ids });
  const gone = new Set(locked.flatMap((row) => (row.withdrawn ? [row.id] : [])));
  refuseFields(
    mutations
      .filter((mutation) => namedBy(mutation).some((id) => gone.has(id)))
      .map((mutation) => ({
        field: pathOf(mutation),
        message: 'names an organization that was just removed',
      })),
  );
}
