import type { FactKind, FactRow, Facts } from '../../../core/facts/index.ts';
import type { Mutation } from '../../../core/facts/mutation.ts';
import { distinct } from '../../../core/order.ts';
import { areEqual } from '../../changes/canonical.ts';

export interface Merge {
  /** Id of the organization that is kept. */
  readonly keep: string;
  /** Id of its duplicate. */
  readonly merge: string;
  /**
   * True if nothing else names the duplicate: it is removed too, with its staff. Otherwise it stays for the districts
   * that name it.
   */
  readonly removesDuplicate: boolean;
  /** Returns an id that no fact has. */
  readonly newId: () => string;
}

/**
 * Returns what a merge does to the facts of a district. Each fact of the duplicate is withdrawn and entered again under
 * a new id for the organization that is kept, with its dates and sources. A fact that both have is kept once, and
 * reports of the two about each other are removed. The merge can be undone like any change, because the withdrawn facts
 * stay in the graph.
 */
export function mergeMutations(facts: Facts, merge: Merge): Mutation[] {
  const parties = movedParties(facts.parties, merge);
  return [
    ...moved('countyCoverage', facts.countyCoverage, merge),
    ...moved('fills', facts.fills, merge),
    ...(merge.removesDuplicate ? moved('employment', facts.employment, merge) : []),
    ...moved('holders', facts.holders, merge),
    ...parties.mutations,
    ...moved('maintainers', facts.maintainers, merge, parties.toKept),
    ...moved('signers', facts.signers, merge, parties.toKept),
    ...moved('statements', facts.statements, merge),
    ...moved('calls', facts.calls, merge),
    ...movedReports(facts.reports, merge),
    ...movedActivityDates(facts.activityDates, merge),
    ...withdrawnDismissedDuplicates(facts.dismissedDuplicates, merge),
    ...(merge.removesDuplicate ? movedOrganizations(facts, merge) : []),
  ];
}

const withdrawn = <Kind extends FactKind>(fact: Kind, row: FactRow<Kind>): Mutation<Kind> => ({
  ...{ fact, id: row.id, before: row, after: null },
});
const added = <Kind extends FactKind>(fact: Kind, row: FactRow<Kind>): Mutation<Kind> => ({
  ...{ fact, id: row.id, before: null, after: row },
});

/** True if two facts are equal apart from their id and source. */
const isAlike = (x: object, y: object): boolean => {
  const own = { id: '', origin: '', source: '', sourceKind: '', basis: '' };
  return areEqual({ ...x, ...own }, { ...y, ...own });
};

type OfOrganization =
  | 'countyCoverage'
  | 'fills'
  | 'employment'
  | 'holders'
  | 'parties'
  | 'maintainers'
  | 'signers'
  | 'statements'
  | 'calls';

function moved<Kind extends OfOrganization>(
  fact: Kind,
  rows: readonly FactRow<Kind>[],
  { keep, merge, newId }: Merge,
  adapt: (row: FactRow<Kind>) => FactRow<Kind> = (row) => row,
): Mutation[] {
  return rows
    .filter((row) => row.organizationId === merge)
    .flatMap((row) => {
      const next: FactRow<Kind> = adapt({ ...row, id: newId(), organizationId: keep, origin: 'entered' });
      const exists = rows.some((other) => isAlike(other, next));
      return [withdrawn(fact, row), ...(exists ? [] : [added(fact, next)])];
    });
}

type PartyPerson = FactRow<'maintainers'>;

/**
 * If both are parties in the same way, the remaining row counts for both, with everyone who maintains or signed either.
 */
function movedParties(rows: readonly FactRow<'parties'>[], { keep, merge, newId }: Merge) {
  const rowFor = new Map<string, string>();
  const mutations = rows
    .filter((row) => row.organizationId === merge)
    .flatMap((row): Mutation[] => {
      const next = { ...row, id: newId(), organizationId: keep, origin: 'entered' as const };
      const alike = rows.find((other) => isAlike(other, next));
      rowFor.set(row.id, alike?.id ?? next.id);
      return [withdrawn('parties', row), ...(alike ? [] : [added('parties', next)])];
    });
  const toKept = (row: PartyPerson): PartyPerson => ({
    ...row,
    partyId: rowFor.get(row.partyId) ?? row.partyId,
  });
  return { mutations, toKept };
}

/** A report of one duplicate about the other would be a report of an organization about itself, so it is removed. */
function movedReports(rows: readonly FactRow<'reports'>[], { keep, merge, newId }: Merge): Mutation[] {
  const other = (id: string): string => (id === merge ? keep : id);
  return rows
    .filter(({ fromId, aboutId }) => fromId === merge || aboutId === merge)
    .flatMap((row) => {
      const ends = {
        ...{ fromId: other(row.fromId), aboutId: other(row.aboutId) },
        toldToId: row.toldToId && other(row.toldToId),
      };
      const next = { ...row, ...ends, id: newId(), origin: 'entered' as const };
      const isLost = next.fromId === next.aboutId || rows.some((report) => isAlike(report, next));
      return [withdrawn('reports', row), ...(isLost ? [] : [added('reports', next)])];
    });
}

/**
 * Activity dates name the organization that is kept. A date between only the two duplicates no longer proves anything,
 * so it is removed.
 */
const movedActivityDates = (
  rows: readonly FactRow<'activityDates'>[],
  { keep, merge }: Merge,
): Mutation<'activityDates'>[] =>
  rows
    .filter(({ organizationIds }) => organizationIds.includes(merge))
    .map((row) => {
      const named = distinct(row.organizationIds.map((id) => (id === merge ? keep : id)));
      const after = named.length > 1 ? { ...row, organizationIds: named } : null;
      return { fact: 'activityDates', id: row.id, before: row, after };
    });

/** That an organization is not a duplicate of the removed one says nothing about the one that is kept. */
const withdrawnDismissedDuplicates = (
  rows: readonly FactRow<'dismissedDuplicates'>[],
  { merge }: Merge,
): Mutation[] =>
  rows
    .filter(({ firstId, secondId }) => firstId === merge || secondId === merge)
    .map((row) => withdrawn('dismissedDuplicates', row));

/**
 * Parts of the duplicate become parts of the organization that is kept. That one also gets the duplicate's names as
 * aliases, and the duplicate is removed.
 */
function movedOrganizations({ organizations, fills }: Facts, { keep, merge }: Merge): Mutation[] {
  const duplicate = organizations.find(({ id }) => id === merge);
  // Its names may only be corrected by a district where it fills a role (changes/touched.ts).
  const mayBeNamed = fills.some(({ organizationId }) => organizationId === keep);
  const becomes = (row: FactRow<'organizations'>): FactRow<'organizations'> | null => {
    if (row.id === merge) return null;
    if (row.id !== keep) return row.parentId === merge ? { ...row, parentId: keep } : row;
    return duplicate && mayBeNamed ? withNamesOf(row, duplicate) : row;
  };
  return organizations.flatMap((row): Mutation[] => {
    const after = becomes(row);
    return after === row ? [] : [{ fact: 'organizations', id: row.id, before: row, after }];
  });
}

function withNamesOf(
  row: FactRow<'organizations'>,
  duplicate: FactRow<'organizations'>,
): FactRow<'organizations'> {
  const known = [row.name, row.shortName, ...row.aliases];
  const names = [
    duplicate.name,
    ...(duplicate.shortName === null ? [] : [duplicate.shortName]),
    ...duplicate.aliases,
  ];
  const added = distinct(names).filter((name) => !known.includes(name));
  const parentId = row.parentId === duplicate.id ? null : row.parentId;
  return added.length > 0 ? { ...row, parentId, aliases: [...row.aliases, ...added] } : row;
}
