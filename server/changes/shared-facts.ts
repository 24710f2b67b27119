import { FACTS, referencesIn } from '../../core/facts/index.ts';
import type { FactName } from '../store/write-facts.ts';
import { itemOf } from './references.ts';

/** A fact that an edit or a change makes otherwise: its row before, where that is known, and after it; null: there is none. */
export interface TouchedFact extends FactName {
  readonly before?: object | null;
  readonly after: object | null;
}

/**
 * The facts that changes have touched since someone looked, and on which an edit of theirs rests: those that it changes, those
 * that it names, all that names what it removes, and the same fact entered under another id. Where there is none, the edit
 * overwrites nothing unseen: it and the changes give the same facts in either order.
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

/** Keys of what the rows of a fact name. */
const named = (one: TouchedFact): string[] =>
  rowsOf(one).flatMap((row) => [
    ...referencesIn(one.fact, row).map(({ kind, id }) => keyOf({ fact: kind, id })),
    ...itemOf(row).map(keyOf),
  ]);

/** What says that two rows are one fact under two ids, for kinds that last: that someone fills a role is not entered twice. */
function sameness(one: TouchedFact): string[] {
  const { columns, fixed = [] }: { columns: object; fixed?: readonly string[] } = FACTS[one.fact];
  if (fixed.length === 0 || !('until' in columns)) return [];
  // A row as it is sent need not name the district, which is that of the chain.
  const telling = [...fixed, 'role'].filter((column) => column !== 'districtId' && column in columns);
  return rowsOf(one).map((row) => {
    const values = new Map<string, unknown>(Object.entries(row));
    return JSON.stringify([one.fact, ...telling.map((column) => values.get(column))]);
  });
}
