import {
  ANY,
  type Clause,
  canSay,
  EVERYWHERE,
  type Item,
  type Known,
  parseWhere,
  statesOf,
  type Verb,
  type Where,
} from '../../core/filter/where.ts';

/** Parses a filter from the address or a saved one. An invalid filter becomes an empty one; the API reports what is wrong. */
export function readWhere(text: string, known: Known): Where {
  try {
    return parseWhere(text, known);
  } catch {
    return EVERYWHERE;
  }
}

const withClauses = ({ only }: Where, clauses: readonly Clause[]): Where => {
  const left = clauses.filter(({ items }) => items.length > 0);
  return left.some(asksForLack) ? { clauses: left, only } : { clauses: left, only: null };
};

/** Whether a clause asks for a lack, which can be proven or not. */
export const asksForLack = ({ verb }: Clause): boolean => verb === 'lacks' || verb === 'untrained';

/** Sets the clause at an index or appends it; a clause without items is removed. */
export const setClause = (where: Where, place: number, clause: Clause): Where =>
  withClauses(where, [...where.clauses.slice(0, place), clause, ...where.clauses.slice(place + 1)]);

/** Changes the verb of a clause. Drops items to which the new verb doesn't apply, and states that it doesn't allow. */
export function withVerb({ items }: Clause, verb: Verb): Clause {
  const kept = items.flatMap(({ id, state }) => {
    if (!canSay(verb, id)) return [];
    return { id, state: state !== null && statesOf(verb, id).includes(state) ? state : null };
  });
  return { verb, items: kept.length > 0 || verb !== 'untrained' ? kept : [{ id: ANY, state: null }] };
}

/** Sets the item of a clause at an index or appends it; an empty id removes the item. */
export function withItem({ verb, items }: Clause, place: number, id: string, state = ''): Clause {
  const item: Item[] = id === '' ? [] : [{ id, state: state === '' ? null : state }];
  return { verb, items: [...items.slice(0, place), ...item, ...items.slice(place + 1)] };
}

/** Returns the filter for districts that lack one role or tie. */
export const lackOf = (id: string): Where =>
  id === '' ? EVERYWHERE : { clauses: [{ verb: 'lacks', items: [{ id, state: null }] }], only: null };

/** Returns the role or tie if the filter only asks that this one is lacking; otherwise an empty string. */
export function onlyLacking({ clauses: [clause, ...others] }: Where): string {
  const [item, ...more] = clause?.verb === 'lacks' ? clause.items : [];
  return others.length === 0 && more.length === 0 && item?.state === null ? item.id : '';
}

/** Returns the same filter for any state and any sureness. */
export const forAnyReason = ({ clauses }: Where): Where => ({
  clauses: clauses.map(({ verb, items }) => ({ verb, items: items.map(({ id }) => ({ id, state: null })) })),
  only: null,
});
