import { type FactKind, type Facts, personalColumns, personalInHistory } from '../../core/facts/index.ts';
import { personOf, REMOVED } from '../../core/facts/personal.ts';
import { groupBy } from '../../core/group-by.ts';
import { distinct } from '../../core/order.ts';
import { can } from '../../core/powers.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Run } from '../graph/graph.ts';
import { districtsOfPeople, type PersonDistricts } from './people-districts.ts';

type AnyRow = Readonly<Record<string, unknown>>;
export type Redact = (fact: FactKind, row: AnyRow) => AnyRow;

/** Tells whether a viewer may see who a person is or, if an organization is given, what the person does there. */
export type CanSeePerson = (personId: string, organizationId?: string) => boolean;

/**
 * Returns which people of a district a viewer may see, by where they belong and who employs them: contributors see their own
 * organizations' people.
 */
export async function canSeePersonIn(
  run: Run,
  viewer: Viewer,
  districtId: string,
  facts: Facts,
): Promise<CanSeePerson> {
  return canSeePersonBy(viewer, facts, await personPlacesIn(run, districtId, facts));
}

/** Reads the districts to which the people in a district's facts belong. */
export const personPlacesIn = (run: Run, districtId: string, facts: Facts) =>
  districtsOfPeople(
    run,
    districtId,
    [facts],
    facts.people.map(({ id }) => id),
  );

/** Like `canSeePersonIn`, if the districts to which they belong are already known. */
export function canSeePersonBy(
  viewer: Viewer,
  facts: Pick<Facts, 'employment'>,
  placesOf: (personId: string) => Pick<PersonDistricts, 'seenIn'>,
): CanSeePerson {
  const jobsOf = groupBy(facts.employment, ({ personId }) => personId);
  return (id, at) => {
    const employers = at ? [at] : distinct(jobsOf(id).map(({ organizationId }) => organizationId));
    return placesOf(id).seenIn.some((place) =>
      [undefined, ...employers].some((employer) =>
        can(viewer, 'see people', { districtId: place, organizationId: employer }),
      ),
    );
  };
}

/**
 * Returns a function that sets the columns that a viewer may not see to null, depending on where each person belongs.
 * @param columnsOf returns the protected columns of a kind.
 */
export const redactFacts = async (
  run: Run,
  viewer: Viewer,
  districtId: string,
  facts: Facts,
  columnsOf = personalColumns,
): Promise<Redact> =>
  redactFor(viewer, districtId, columnsOf, await canSeePersonIn(run, viewer, districtId, facts));

/**
 * Like `redactFacts` for rows of the history, where free text is protected too. Viewers who may see the district's people see
 * all of it.
 */
export const redactHistory = (viewer: Viewer, districtId: string): Redact =>
  redactFor(viewer, districtId, personalInHistory);

/** @param maySeePerson decides for each person; without it, viewers who may see the district's people see all of them. */
export function redactFor(
  viewer: Viewer,
  districtId: string,
  columnsOf: (fact: FactKind) => readonly string[],
  maySeePerson?: CanSeePerson,
): Redact {
  const maySee = (fact: FactKind, row: AnyRow): boolean => {
    const personId = personOf(fact, row);
    if (maySeePerson && personId !== undefined)
      return maySeePerson(personId, typeof row.organizationId === 'string' ? row.organizationId : undefined);
    // If an organization fills roles in two districts, the history of one can contain a row of the other.
    const place = typeof row.districtId === 'string' ? row.districtId : districtId;
    return [undefined, row.organizationId].some((id) =>
      can(viewer, 'see people', { districtId: place, organizationId: typeof id === 'string' ? id : null }),
    );
  };
  return (fact, row) => {
    const columns = columnsOf(fact);
    if (columns.length === 0 || maySee(fact, row)) return row;
    return blanked(row, columns);
  };
}

/** Returns the row with these columns set to null. */
export const blanked = (row: AnyRow, columns: readonly string[]): AnyRow => ({
  ...row,
  ...Object.fromEntries(columns.map((column) => [column, null])),
});

/** Returns the rows of mutations before and after. */
export const rowsOf = (
  mutations: readonly { fact: FactKind; before: AnyRow | null; after: AnyRow | null }[],
): { fact: FactKind; value: AnyRow | null }[] =>
  mutations.flatMap(({ fact, before, after }) => [before, after].map((value) => ({ fact, value })));

/**
 * Returns what rows reveal about people, for the record of accesses; null if nothing.
 * @param named ids of people whom the response names outside of the rows, because a holder's row has only an id.
 */
export function shownIn(
  what: string,
  rows: readonly { fact: FactKind; value: AnyRow | null }[],
  named: readonly string[] = [],
): { what: string; personIds: string[] } | null {
  const telling = rows.filter(({ fact, value }) => namesPersons(fact, value));
  const ids = telling.flatMap(({ fact, value }) => (value && personOf(fact, value)) ?? []);
  return telling.length + named.length > 0 ? { what, personIds: distinct([...ids, ...named]) } : null;
}

/** True if a row, as the viewer gets it, contains a person's name or contact details. Such reads are recorded. */
const namesPersons = (fact: FactKind, row: AnyRow | null): boolean =>
  personalColumns(fact).some((column) => typeof row?.[column] === 'string' && row[column] !== REMOVED);
