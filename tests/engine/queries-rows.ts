import type { z } from 'zod';
import type * as shape from '../../core/facts/shapes.ts';

/** Rows of facts for the tests of queries: the columns that a test is about, and plain values for the others. */
const entered = { origin: 'entered' } as const;
const provenance = { source: 'A test', sourceKind: 'entered', ...entered } as const;
const ever = { since: null, until: null };

type Row<Shape extends z.ZodType> = z.output<Shape>;

export const district = (id: string, more: Partial<Row<typeof shape.DistrictFact>> = {}) => ({
  id,
  usaoId: `usao-${id}`,
  tribalLand: null,
  tribalLandBasis: null,
  tribalLandSource: null,
  tribalLandSourceKind: null,
  ...more,
});

export const organization = (id: string, more: Partial<Row<typeof shape.OrganizationFact>> = {}) => ({
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

export const fill = (
  organizationId: string,
  districtId: string,
  role: string,
  more: Partial<Row<typeof shape.FillFact>> = {},
) => ({
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
  more: Partial<Row<typeof shape.EmploymentFact>> = {},
) => ({ id, personId, organizationId, title: null, ...ever, ...entered, ...more });

export const holder = (
  personId: string,
  organizationId: string,
  districtId: string,
  role: string,
  more: Partial<Row<typeof shape.HolderFact>> = {},
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
  more: Partial<Row<typeof shape.EvidenceFact>> = {},
): Row<typeof shape.EvidenceFact> => ({
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

export const party = (
  evidenceId: string,
  organizationId: string,
  more: Partial<Row<typeof shape.PartyFact>> = {},
) => ({
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
  more: Partial<Row<typeof shape.ActivityDateFact>> = {},
) => ({ id, evidenceId, at, ...entered, ...more });

export const statement = (
  id: string,
  districtId: string,
  role: string,
  organizationId: string | null,
  at: string,
): Row<typeof shape.StatementFact> => ({
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
