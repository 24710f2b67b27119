import type { FactKind, FactRow } from '../../core/facts/index.ts';

/** Rows of facts for the tests of queries: the columns that a test is about, and plain values for the others. */
const entered = { origin: 'entered' } as const;
const provenance = { source: 'A test', sourceKind: 'entered', ...entered } as const;
const ever = { since: null, until: null };

type Some<Kind extends FactKind> = Partial<FactRow<Kind>>;

export const district = (id: string, usaoId = `usao-${id}`) => ({ id, usaoId });

export const tribalLand = (
  districtId: string,
  known: boolean | null,
  more: Some<'tribalLand'> = {},
): FactRow<'tribalLand'> => ({
  ...{ id: districtId, districtId, tribalLand: known, basis: null, source: null, sourceKind: null },
  origin: 'reference',
  ...more,
});

export const organization = (id: string, more: Some<'organizations'> = {}) => ({
  id,
  name: `The ${id}`,
  shortName: null,
  aliases: [],
  sector: null,
  level: null,
  city: null,
  state: null,
  url: null,
  parentId: null,
  ...provenance,
  ...more,
});

export const fill = (organizationId: string, districtId: string, role: string, more: Some<'fills'> = {}) => ({
  id: `${organizationId}:${districtId}:${role}`,
  organizationId,
  districtId,
  role,
  part: false,
  mailbox: null,
  ...ever,
  ...provenance,
  ...more,
});

export const person = (id: string) => ({ id, name: `Invented Person ${id}`, ...entered });

export const employment = (
  id: string,
  personId: string,
  organizationId: string,
  more: Some<'employment'> = {},
) => ({ id, personId, organizationId, title: null, ...ever, ...entered, ...more });

export const holder = (
  personId: string,
  organizationId: string,
  districtId: string,
  role: string,
  more: Some<'holders'> = {},
) => ({
  id: `${personId}:${districtId}:${role}`,
  personId,
  organizationId,
  districtId,
  role,
  acting: false,
  deputy: false,
  ...ever,
  ...entered,
  ...more,
});

export const evidence = (
  id: string,
  districtIds: string[],
  more: Some<'evidence'> = {},
): FactRow<'evidence'> => ({
  id,
  kind: 'mou',
  name: `Memorandum ${id}`,
  districtIds,
  program: null,
  taskForceId: null,
  everyDays: null,
  ...ever,
  ...provenance,
  ...more,
});

export const party = (evidenceId: string, organizationId: string, more: Some<'parties'> = {}) => ({
  id: `${evidenceId}:${organizationId}${more.role ? `:${more.role}` : ''}`,
  evidenceId,
  organizationId,
  role: null,
  core: false,
  host: false,
  ...ever,
  ...entered,
  ...more,
});

/** For a maintainer or a signer. */
export const forParty = (personId: string, { id, evidenceId, organizationId }: ReturnType<typeof party>) => ({
  id: `${id}:${personId}`,
  personId,
  evidenceId,
  partyId: id,
  organizationId,
  ...entered,
});

export const activityDate = (
  id: string,
  evidenceId: string,
  at: string,
  more: Some<'activityDates'> = {},
) => ({ id, evidenceId, at, ...entered, ...more });

export const statement = (
  id: string,
  districtId: string,
  role: string,
  organizationId: string | null,
  at: string,
): FactRow<'statements'> => ({
  id,
  districtId,
  role,
  kind: organizationId === null ? 'unfilled' : 'confirmed',
  organizationId,
  at,
  ...entered,
});

export const report = (
  id: string,
  districtId: string,
  [fromId, aboutId]: [string, string],
  level: number,
  at: string,
) => ({ id, districtId, fromId, aboutId, level, at, ...entered });
