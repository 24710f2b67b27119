import type { FactRow } from '../../core/facts/index.ts';
import type { Mutation } from '../../core/facts/mutation.ts';
import { type Named, organizationLabel, twinFinder } from '../../core/likely-twins.ts';
import type { Run } from '../graph/graph.ts';
import type { FieldError } from '../http/errors.ts';
import { knownNames } from '../names/known-names.ts';
import { allNames } from '../names/queries.ts';

type Organization = FactRow<'organizations'>;
const SHOWN = 5;
/** From this many rows on, an index is cheaper than comparing each row with all others. */
const MANY = 50;

/**
 * Names that organizations on record have too, or others that came before in the same request: of new and of renamed ones,
 * unless a person said that they are others.
 */
export async function twinsIn(
  run: Run,
  mutations: readonly Mutation[],
  pathOf: (mutation: Mutation) => string,
): Promise<FieldError[]> {
  const named = mutations.flatMap((mutation) => {
    const { fact, before } = mutation;
    if (fact !== 'organizations') return [];
    const after = mutation.after as Organization | null; // a row of the kind that was just asked for
    return after && !(before && 'name' in before && before.name === after.name) ? [{ mutation, after }] : [];
  });
  const isAsked = ({ said = [] }: Mutation): boolean => !said.includes('not a duplicate');
  if (!named.some(({ mutation }) => isAsked(mutation))) return [];
  const isNamed = new Set(named.map(({ after }) => after.id));
  const onRecord = (await run(allNames, {})).filter(({ id }) => !isNamed.has(id));
  const rows = named.map(({ after }) => after);
  const twinsOf = rows.length < MANY ? oneByOne(onRecord, rows) : byIndex(onRecord, rows);
  return named.flatMap(({ mutation, after }, at) =>
    isAsked(mutation) ? faultOf(after, twinsOf(after, at), pathOf(mutation)) : [],
  );
}

/** The twins of the row at a place, among those on record and the rows before it; asked in the order of the rows. */
type TwinsAt = (row: Organization, at: number) => readonly Named[];

function oneByOne(onRecord: readonly Named[], rows: readonly Organization[]): TwinsAt {
  const find = twinFinder();
  return (row, at) => [...find(row, onRecord), ...find(row, rows.slice(0, at))];
}

/** An import names thousands, each of which would be compared with all before it. */
function byIndex(onRecord: readonly Named[], rows: readonly Organization[]): TwinsAt {
  const known = knownNames<Named>(onRecord);
  let added = 0;
  return (row, at) => {
    for (const before of rows.slice(added, at)) known.add(before);
    added = Math.max(added, at);
    return known.twinsOf(row);
  };
}

function faultOf(row: Organization, twins: readonly Named[], path: string): FieldError[] {
  if (twins.length === 0) return [];
  const choices = twins.slice(0, SHOWN).map((twin) => ({ id: twin.id, name: organizationLabel(twin) }));
  const names = choices.map(({ name }) => name).join('; ');
  const more = twins.length > SHOWN ? ` and ${twins.length - SHOWN} more` : '';
  const message = `resembles the name of an organization that is on record or in this change: ${names}${more}. Choose it, or confirm that ${row.name} is a different organization`;
  return [{ field: `${path}.value.name`, message, confirm: 'not a duplicate', choices }];
}
