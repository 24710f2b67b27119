import { FORMER_PARAMETERS, formerClauses } from '../../core/filter/former.ts';
import { printWhere } from '../../core/filter/where.ts';

/** The query of an address in which roles and ties were chosen one by one, as one filter; any other stays as it is. */
export function currentQuery(search: string): string {
  const query = new URLSearchParams(search);
  const former = FORMER_PARAMETERS.map((name) => [name, query.get(name) ?? ''] as const);
  const clauses = formerClauses(Object.fromEntries(former));
  if (clauses.length === 0) return search;
  for (const name of FORMER_PARAMETERS) query.delete(name);
  query.set('where', printWhere({ clauses, only: null }));
  return `?${query}`;
}
