import type { FactKind, Facts } from '../../core/facts/index.ts';
import type { Mutation } from '../../core/facts/mutation.ts';
import { byCodePoint, sorted } from '../../core/order.ts';

/** Returns the facts after some mutations; withdrawn facts are left out. */
export function applyMutations(facts: Facts, mutations: readonly Mutation[]): Facts {
  const changed = { ...facts };
  for (const kind of new Set(mutations.map(({ fact }) => fact)))
    replace(
      changed,
      kind,
      mutations.filter(({ fact }) => fact === kind),
    );
  return changed;
}

function replace(
  facts: { -readonly [Kind in FactKind]: Facts[Kind] },
  kind: FactKind,
  mutations: Mutation[],
) {
  const rows = new Map<string, { id: string }>(facts[kind].map((row) => [row.id, row]));
  for (const { id, after } of mutations) {
    if (after) rows.set(id, after);
    else rows.delete(id);
  }
  const inOrder = sorted(rows.values(), (x, y) => byCodePoint(x.id, y.id));
  Object.assign(facts, { [kind]: inOrder }); // rows of the same kind
}
