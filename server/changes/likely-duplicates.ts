import type { FactRow } from '../../core/facts/index.ts';
import type { Mutation } from '../../core/facts/mutation.ts';
import { duplicateFinder, type Named, organizationLabel } from '../../core/likely-duplicates.ts';
import type { Run } from '../graph/graph.ts';
import type { FieldError } from '../http/errors.ts';
import { knownNames } from '../names/known-names.ts';
import { allNames } from '../names/queries.ts';

type Organization = FactRow<'organizations'>;
const SHOWN = 5;
/** From this many rows on, an index is cheaper than comparing each row with all others. */
const MANY = 50;

/**
 * Returns an error for each new or renamed organization that resembles one on record or an earlier one in the same request,
 * unless someone confirmed that they are different.
 */
export async function likelyDuplicatesIn(
  run: Run,
  mutations: readonly Mutation[],
  pathOf: (mutation: Mutation) => string,
): Promise<FieldError[]> {
  const named = mutations.flatMap((mutation) => {
    const { fact, before } = mutation;
    if (fact !== 'organizations') return [];
    const after = mutation.after as Organization | null; // its kind was checked above
    return after && !(before && 'name' in before && before.name === after.name) ? [{ mutation, after }] : [];
  });
  const isUnconfirmed = ({ said = [] }: Mutation): boolean => !said.includes('not a duplicate');
  if (!named.some(({ mutation }) => isUnconfirmed(mutation))) return [];
  const isNamed = new Set(named.map(({ after }) => after.id));
  const onRecord = (await run(allNames, {})).filter(({ id }) => !isNamed.has(id));
  const rows = named.map(({ after }) => after);
  const duplicatesOf = rows.length < MANY ? oneByOne(onRecord, rows) : byIndex(onRecord, rows);
  return named.flatMap(({ mutation, after }, index) =>
    isUnconfirmed(mutation) ? faultOf(after, duplicatesOf(after, index), pathOf(mutation)) : [],
  );
}

/** Finds likely duplicates of a row among those on record and the rows before its index; called in row order. */
type DuplicatesOf = (row: Organization, index: number) => readonly Named[];

function oneByOne(onRecord: readonly Named[], rows: readonly Organization[]): DuplicatesOf {
  const find = duplicateFinder();
  return (row, index) => [...find(row, onRecord), ...find(row, rows.slice(0, index))];
}

/** For imports of thousands of rows, where comparing each row with all earlier ones is too slow. */
function byIndex(onRecord: readonly Named[], rows: readonly Organization[]): DuplicatesOf {
  const known = knownNames<Named>(onRecord);
  let added = 0;
  return (row, index) => {
    for (const before of rows.slice(added, index)) known.add(before);
    added = Math.max(added, index);
    return known.likelyDuplicatesOf(row);
  };
}

function faultOf(row: Organization, duplicates: readonly Named[], path: string): FieldError[] {
  if (duplicates.length === 0) return [];
  const choices = duplicates.slice(0, SHOWN).map((one) => ({ id: one.id, name: organizationLabel(one) }));
  const names = choices.map(({ name }) => name).join('; ');
  const more = duplicates.length > SHOWN ? ` and ${duplicates.length - SHOWN} more` : '';
  const message = `resembles the name of an organization that is on record or in this change: ${names}${more}. Choose it, or confirm that ${row.name} is a different organization`;
  return [{ field: `${path}.value.name`, message, confirm: 'not a duplicate', choices }];
}
