import { FORMER_PARAMETERS, formerClauses } from '../../core/filter/former.ts';
import { printWhere } from '../../core/filter/where.ts';

/** Converts an address from an earlier release, with separate role and tie parameters, to one filter; others stay unchanged. */
export function currentQuery(search: string): string {
  const query = new URLSearchParams(search);
  const former = FORMER_PARAMETERS.map((name) => [name, query.get(name) ?? ''] as const);
  const clauses = formerClauses(Object.fromEntries(former));
  if (clauses.length === 0) return search;
  for (const name of FORMER_PARAMETERS) query.delete(name);
  query.set('where', printWhere({ clauses, only: null }));
  return `?${query}`;
}
