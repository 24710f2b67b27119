import { holds } from '../../core/days.ts';
import { FACT_KINDS } from '../../core/facts/index.ts';
import type { Named } from '../../core/likely-duplicates.ts';
import { can, type Holder } from '../../core/powers.ts';
import type { Topic } from '../../core/trainings/topics.ts';
import type { ApiResponse } from '../shared/api.ts';
import type { FactKind, Rows } from './rows.ts';

type Facts = Pick<
  ApiResponse<'/districts/:districtId/facts'>,
  'districtId' | 'revision' | 'redacted' | 'facts'
>;
type Model = ApiResponse<'/model'>;
export type DistrictRecords = ReturnType<typeof districtRecordsOf>;
type Lists = { readonly [Kind in FactKind]: readonly Rows[Kind][] };

/** An organization on record in another district, found by name. */
export type Elsewhere = Named;

/** The district, and the viewer who edits it. */
interface Place {
  readonly name: string;
  readonly asOf: string;
  readonly usaoId: string;
  readonly viewer?: Holder;
}

/** A county of the district. */
export interface County {
  readonly fips: string;
  readonly county: string;
}

/** A practice from any district that this one may adopt. */
interface NationPractice {
  readonly id: string;
  readonly name: string;
  readonly startedIn: { readonly name: string };
}

/** Lists that are the same in every district. */
interface NationLists {
  readonly practices?: readonly NationPractice[];
  readonly topics?: readonly Topic[];
}

/**
 * The records of one district as the forms need them: rows by kind, the roles with their names, and the expected ties.
 * `today` is the current day in the browser's time zone, the default date in forms.
 */
export function districtRecordsOf(
  facts: Facts,
  { roles, ties }: Pick<Model, 'roles' | 'ties'>,
  { name, asOf, usaoId, viewer }: Place,
  elsewhere: readonly Elsewhere[] = [],
  counties: readonly County[] = [],
  { practices = [], topics = [] }: NationLists = {},
) {
  const list = (kind: FactKind) => facts.facts.filter(({ fact }) => fact === kind).map(({ value }) => value);
  const lists = Object.fromEntries(FACT_KINDS.map((kind) => [kind, list(kind)])) as unknown as Lists; // per the contract, value is the row of its kind
  const { districtId, revision, redacted } = facts;
  const namedBy = new Map(facts.facts.map((row) => [row.id, row.namedBy ?? []]));
  return {
    districtId,
    name,
    revision,
    redacted,
    today: asOf,
    officeId: usaoId,
    /** Whether the viewer may enter reports on behalf of this organization. */
    speaksFor: (organizationId: string): boolean =>
      can(viewer, 'speak for organizations', { districtId, organizationId }),
    /** The kinds of facts in the district that name the organization. */
    namedBy: (organizationId: string): readonly FactKind[] => namedBy.get(organizationId) ?? [],
    roles,
    expected: ties,
    elsewhere,
    counties,
    allPractices: practices,
    topics,
    ...lists,
  };
}

/** The row with this id, or undefined. */
export const rowOf = <Kind extends FactKind>(
  records: DistrictRecords,
  fact: Kind,
  id: string,
): Rows[Kind] | undefined => {
  const rows = records[fact] as readonly Rows[Kind][]; // records[fact] holds rows of that kind
  return rows.find((row) => row.id === id);
};

export const roleLabel = (records: Pick<DistrictRecords, 'roles'>, role: string): string =>
  records.roles.find(({ id }) => id === role)?.name ?? role;

export const nameOfOrganization = (records: DistrictRecords, id: string): string =>
  [...records.organizations, ...records.elsewhere].find((row) => row.id === id)?.name ?? id;

export const nameOfPerson = (records: DistrictRecords, id: string): string =>
  records.people.find((row) => row.id === id)?.name ?? 'name not shown';

/** Roles that the organization fills in the district today. */
export const rolesOf = (records: DistrictRecords, organizationId: string): string[] =>
  records.fills
    .filter((row) => row.organizationId === organizationId && holds(row, records.today))
    .map(({ role }) => role);

/** The rows of organizations that fill the role in the district today. */
export const fillsOf = (records: DistrictRecords, role: string): Rows['fills'][] =>
  records.fills.filter((row) => row.role === role && holds(row, records.today));

/** The same records plus organizations found in other districts. */
export const withFoundOrganizations = (
  records: DistrictRecords,
  found: readonly Elsewhere[],
): DistrictRecords => {
  const known = new Set([...records.organizations, ...records.elsewhere].map(({ id }) => id));
  return { ...records, elsewhere: [...records.elsewhere, ...found.filter(({ id }) => !known.has(id))] };
};
