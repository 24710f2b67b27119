import { FACTS, referencesIn } from '../../core/facts/index.ts';
import type { FactName } from '../store/write-facts.ts';
import { itemOf } from './references.ts';

/** A fact that an edit or a change affects, with its row before, if known, and after; null if there is none. */
export interface TouchedFact extends FactName {
  readonly before?: object | null;
  readonly after: object | null;
}

/**
 * Returns the facts that were changed since a person last read the district, and on which the person's edit depends: facts
 * that it changes or names, facts that name what it removes, and the same fact entered under another id. If there are none,
 * the edit overwrites nothing unseen: applying it and the changes in either order gives the same facts.
 */
export function sharedFacts(edit: readonly TouchedFact[], since: readonly TouchedFact[]): FactName[] {
  const restsOn = new Set(edit.flatMap((one) => [keyOf(one), ...named(one), ...sameness(one)]));
  const removed = new Set(edit.filter(({ after }) => after === null).map(keyOf));
  const shared = since.filter(
    (one) =>
      [keyOf(one), ...sameness(one)].some((key) => restsOn.has(key)) ||
      named(one).some((key) => removed.has(key)),
  );
  return [...new Map(shared.map(({ fact, id }) => [keyOf({ fact, id }), { fact, id }])).values()];
}

const keyOf = ({ fact, id }: FactName): string => `${fact} ${id}`;

const rowsOf = ({ before, after }: TouchedFact): object[] => [before ?? [], after ?? []].flat();

/** Returns the keys of the facts that a fact's rows name. */
const named = (one: TouchedFact): string[] =>
  rowsOf(one).flatMap((row) => [
    ...referencesIn(one.fact, row).map(({ kind, id }) => keyOf({ fact: kind, id })),
    ...itemOf(row).map(keyOf),
  ]);

/** Returns keys that are equal if two rows are one fact under two ids. Only for kinds with a period, such as filling a role. */
function sameness(one: TouchedFact): string[] {
  const { columns, fixed = [] }: { columns: object; fixed?: readonly string[] } = FACTS[one.fact];
  if (fixed.length === 0 || !('until' in columns)) return [];
  // A submitted row need not name the district, which is the one being edited.
  const telling = [...fixed, 'role'].filter((column) => column !== 'districtId' && column in columns);
  return rowsOf(one).map((row) => {
    const values = new Map<string, unknown>(Object.entries(row));
    return JSON.stringify([one.fact, ...telling.map((column) => values.get(column))]);
  });
}
