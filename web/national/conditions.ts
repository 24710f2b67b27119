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

/** A filter of the address, or one that was saved. One that is not understood asks for nothing: the API says what is wrong with it. */
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

/** Does a clause ask for something that is lacking, which is proven or not? */
export const asksForLack = ({ verb }: Clause): boolean => verb === 'lacks' || verb === 'untrained';

/** Puts a clause at a place, or behind the last one; a clause without items is taken out. */
export const setClause = (where: Where, place: number, clause: Clause): Where =>
  withClauses(where, [...where.clauses.slice(0, place), clause, ...where.clauses.slice(place + 1)]);

/** The clause with another verb: what cannot be said of an item is dropped, and so is a state that it cannot have. */
export function withVerb({ items }: Clause, verb: Verb): Clause {
  const kept = items.flatMap(({ id, state }) => {
    if (!canSay(verb, id)) return [];
    return { id, state: state !== null && statesOf(verb, id).includes(state) ? state : null };
  });
  return { verb, items: kept.length > 0 || verb !== 'untrained' ? kept : [{ id: ANY, state: null }] };
}

/** The clause with another item at a place, or one more behind the last; an id that is empty takes it out. */
export function withItem({ verb, items }: Clause, place: number, id: string, state = ''): Clause {
  const item: Item[] = id === '' ? [] : [{ id, state: state === '' ? null : state }];
  return { verb, items: [...items.slice(0, place), ...item, ...items.slice(place + 1)] };
}

/** The filter for districts without one role. */
export const lackOf = (id: string): Where =>
  id === '' ? EVERYWHERE : { clauses: [{ verb: 'lacks', items: [{ id, state: null }] }], only: null };

/** The role or tie, where the filter asks for nothing but that it is lacking. */
export function onlyLacking({ clauses: [clause, ...others] }: Where): string {
  const [item, ...more] = clause?.verb === 'lacks' ? clause.items : [];
  return others.length === 0 && more.length === 0 && item?.state === null ? item.id : '';
}

/** The same for any reason: of no state and no sureness. */
export const forAnyReason = ({ clauses }: Where): Where => ({
  clauses: clauses.map(({ verb, items }) => ({ verb, items: items.map(({ id }) => ({ id, state: null })) })),
  only: null,
});
