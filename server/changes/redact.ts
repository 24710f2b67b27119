import { type FactKind, type Facts, personalColumns } from '../../core/facts/index.ts';
import { personOf, REMOVED } from '../../core/facts/personal.ts';
import { groupBy } from '../../core/group-by.ts';
import { distinct } from '../../core/order.ts';
import { can } from '../../core/powers.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Run } from '../graph/graph.ts';
import { districtsOfPeople } from './people-districts.ts';

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
  const ids = facts.people.map(({ id }) => id);
  const placesOf = await districtsOfPeople(run, districtId, [facts], ids);
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

/** Leaves out of facts of a district what a viewer may not see, by where each person belongs: the column is null then. */
export const redactFacts = async (
  run: Run,
  viewer: Viewer,
  districtId: string,
  facts: Facts,
): Promise<Redact> => redactFor(viewer, districtId, await canSeePersonIn(run, viewer, districtId, facts));

/**
 * The same for rows of the history: whoever sees persons of the district sees all of them.
 * @param maySeePerson where it is known of each.
 */
export function redactFor(viewer: Viewer, districtId: string, maySeePerson?: CanSeePerson): Redact {
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
    const columns = personalColumns(fact);
    if (columns.length === 0 || maySee(fact, row)) return row;
    return { ...row, ...Object.fromEntries(columns.map((column) => [column, null])) };
  };
}

/** Does a row, as its reader gets it, name a person or how to reach one? Such reads are recorded. */
export const namesPersons = (fact: FactKind, row: AnyRow | null): boolean =>
  personalColumns(fact).some((column) => typeof row?.[column] === 'string' && row[column] !== REMOVED);
