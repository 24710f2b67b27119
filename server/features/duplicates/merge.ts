import { areEqual } from '../../changes/canonical.ts';
import type { Facts } from '../../changes/facts/read.ts';
import type { FactKind, FactRow, Mutation } from '../../changes/mutation.ts';

export interface Merge {
  /** Id of the organization that stays. */
  readonly keep: string;
  /** Id of its twin. */
  readonly merge: string;
  /** The twin is named nowhere else: it goes too, with its staff. Otherwise it stays for the districts that name it. */
  readonly wholly: boolean;
  /** An id that no fact has. */
  readonly newId: () => string;
}

/**
 * What a merge does to the facts of a district: each fact of the twin is withdrawn and entered again for the organization
 * that stays, under a new id, with its days and sources. A fact that both have alike is kept once; what they said of each
 * other goes. Undone like any change, since the withdrawn facts stay in the graph.
 */
export function mergeMutations(facts: Facts, merge: Merge): Mutation[] {
  const parties = movedParties(facts.parties, merge);
  return [
    ...moved('countyCoverage', facts.countyCoverage, merge),
    ...moved('fills', facts.fills, merge),
    ...(merge.wholly ? moved('employment', facts.employment, merge) : []),
    ...moved('holders', facts.holders, merge),
    ...parties.mutations,
    ...moved('carriers', facts.carriers, merge, parties.toStayer),
    ...moved('signatories', facts.signatories, merge, parties.toStayer),
    ...moved('statements', facts.statements, merge),
    ...movedReports(facts.reports, merge),
    ...(merge.wholly ? movedOrganizations(facts.organizations, merge) : []),
  ];
}

const withdrawn = <Kind extends FactKind>(fact: Kind, row: FactRow<Kind>): Mutation<Kind> => ({
  ...{ fact, id: row.id, before: row, after: null },
});
const added = <Kind extends FactKind>(fact: Kind, row: FactRow<Kind>): Mutation<Kind> => ({
  ...{ fact, id: row.id, before: null, after: row },
});

/** Are two facts the same but for what says where they come from? */
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
  | 'carriers'
  | 'signatories'
  | 'statements';

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
      const isThere = rows.some((other) => isAlike(other, next));
      return [withdrawn(fact, row), ...(isThere ? [] : [added(fact, next)])];
    });
}

type PartyPerson = FactRow<'carriers'>;

/** Where both are party alike, the stayer's row speaks for both; whoever carries or signs does so for the row that stays. */
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
  const toStayer = (row: PartyPerson): PartyPerson => ({
    ...row,
    partyId: rowFor.get(row.partyId) ?? row.partyId,
  });
  return { mutations, toStayer };
}

/** What one twin said of the other is nothing that an organization can say of itself. */
function movedReports(rows: readonly FactRow<'reports'>[], { keep, merge, newId }: Merge): Mutation[] {
  const other = (id: string): string => (id === merge ? keep : id);
  return rows
    .filter(({ fromId, aboutId }) => fromId === merge || aboutId === merge)
    .flatMap((row) => {
      const ends = { fromId: other(row.fromId), aboutId: other(row.aboutId) };
      const next = { ...row, ...ends, id: newId(), origin: 'entered' as const };
      const isLost = next.fromId === next.aboutId || rows.some((report) => isAlike(report, next));
      return [withdrawn('reports', row), ...(isLost ? [] : [added('reports', next)])];
    });
}

/** Parts of the twin become parts of the stayer, and the twin goes. */
function movedOrganizations(rows: readonly FactRow<'organizations'>[], { keep, merge }: Merge): Mutation[] {
  return rows.flatMap((row): Mutation[] => {
    if (row.id === merge) return [withdrawn('organizations', row)];
    if (row.parentId !== merge || row.id === keep) return [];
    return [{ fact: 'organizations', id: row.id, before: row, after: { ...row, parentId: keep } }];
  });
}
