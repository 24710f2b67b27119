import { maySeePersons } from '../access/rules.ts';
import type { Viewer } from '../access/viewer.ts';
import type { FactKind } from './mutation.ts';

/** Columns with names and contact details of persons, by kind of fact (design.md, What it never stores). */
const PERSONAL: Readonly<Partial<Record<FactKind, readonly string[]>>> = {
  people: ['name'],
  employment: ['title'],
  fills: ['mailbox'],
  acquaintances: ['source'],
};

type AnyRow = Readonly<Record<string, unknown>>;
export type Redact = (fact: FactKind, row: AnyRow) => AnyRow;

/**
 * Leaves out of rows what a viewer may not see in a district: the column is null then.
 * @param employers of persons, by id: a contributor sees the people of own organizations.
 */
export function redactFor(
  viewer: Viewer,
  districtId: string,
  employers: (personId: string) => readonly string[] = () => [],
): Redact {
  const organizationsOf = (fact: FactKind, row: AnyRow): readonly unknown[] => {
    if (fact === 'people') return employers(String(row.id));
    return fact === 'acquaintances' ? employers(String(row.personId)) : [row.organizationId];
  };
  const maySee = (fact: FactKind, row: AnyRow): boolean => {
    // The filling of another district is in this one's history when the organization fills a role in both.
    const place = typeof row.districtId === 'string' ? row.districtId : districtId;
    return [undefined, ...organizationsOf(fact, row)].some((id) =>
      maySeePersons(viewer, place, typeof id === 'string' ? id : undefined),
    );
  };
  return (fact, row) => {
    const columns = PERSONAL[fact];
    if (!columns || maySee(fact, row)) return row;
    return { ...row, ...Object.fromEntries(columns.map((column) => [column, null])) };
  };
}

/** Does a row, as its reader gets it, name a person or how to reach one? Such reads are recorded. */
export const namesPersons = (fact: FactKind, row: AnyRow | null): boolean =>
  (PERSONAL[fact] ?? []).some((column) => typeof row?.[column] === 'string');
