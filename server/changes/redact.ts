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

/** May a viewer see who a person of the facts is, or, where an organization is named, what the person does there? */
export type CanSeePerson = (personId: string, organizationId?: string) => boolean;

/** Judges the persons of a district: where they belong, and who employs them. A contributor sees the people of own organizations. */
export async function canSeePersonIn(
  run: Run,
  viewer: Viewer,
  districtId: string,
  facts: Facts,
): Promise<CanSeePerson> {
  return canSeePersonBy(viewer, facts, await personPlacesIn(run, districtId, facts));
}

/** To which districts the persons of a district's facts belong. */
export const personPlacesIn = (run: Run, districtId: string, facts: Facts) =>
  districtsOfPeople(
    run,
    districtId,
    [facts],
    facts.people.map(({ id }) => id),
  );

/** The same, where it is known already to which districts they belong. */
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
 * Leaves out of facts of a district what a viewer may not see, by where each person belongs: the column is null then.
 * @param columnsOf which columns of a kind may not be seen.
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
 * The same for rows of the history, in which what people wrote in words of their own is left out as well: whoever sees persons
 * of the district sees all of it.
 */
export const redactHistory = (viewer: Viewer, districtId: string): Redact =>
  redactFor(viewer, districtId, personalInHistory);

/** @param maySeePerson where it is known of each; whoever sees persons of the district sees all of them otherwise. */
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
    // The filling of another district is in this one's history when the organization fills a role in both.
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

/** The row with these columns null. */
export const blanked = (row: AnyRow, columns: readonly string[]): AnyRow => ({
  ...row,
  ...Object.fromEntries(columns.map((column) => [column, null])),
});

/** The rows of mutations, as they were and as they became. */
export const rowsOf = (
  mutations: readonly { fact: FactKind; before: AnyRow | null; after: AnyRow | null }[],
): { fact: FactKind; value: AnyRow | null }[] =>
  mutations.flatMap(({ fact, before, after }) => [before, after].map((value) => ({ fact, value })));

/**
 * What rows tell their reader of persons, for the record of accesses; null when it is nothing.
 * @param named ids of persons whom the answer names beside the rows: a row of a holder has the id alone.
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

/** Does a row, as its reader gets it, name a person or how to reach one? Such reads are recorded. */
const namesPersons = (fact: FactKind, row: AnyRow | null): boolean =>
  personalColumns(fact).some((column) => typeof row?.[column] === 'string' && row[column] !== REMOVED);
