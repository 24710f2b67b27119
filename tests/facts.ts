import type { FactKind, FactRow } from '../core/facts/index.ts';
import type { Entry } from '../server/changes/entries.ts';

/** Builders of plainly invented facts for all tests: a test sets the columns that it is about, the others get plain values. */
type More<Kind extends FactKind> = Partial<FactRow<Kind>>;
const entered = { origin: 'entered' } as const;
const provenance = { source: 'A test', sourceKind: 'entered', ...entered } as const;
const ever = { since: null, until: null };
const DISTRICT = 'ohnd';

/** The source columns of a row that is not in the reference data. */
export const noRecord = { sourceDate: null, readOn: null, grade: null, sourceUrl: null, note: null } as const;

/** The entry of a change that writes this row. */
export const entryOf = <Kind extends FactKind>(fact: Kind, row: FactRow<Kind>): Entry => ({
  ...{ fact, id: row.id },
  value: { ...row },
});

export const district = (id: string, usaoId = `usao-${id}`) => ({ id, usaoId });

/** Tribal land as in the reference data. */
export const tribalLand = (
  districtId: string,
  known: boolean | null,
  more: More<'tribalLand'> = {},
): FactRow<'tribalLand'> => ({
  ...{ id: districtId, districtId, tribalLand: known, basis: null, source: null, sourceKind: null },
  ...{ origin: 'reference', ...more },
});

export const organization = (id: string, more: More<'organizations'> = {}): FactRow<'organizations'> => ({
  ...{ id, name: `Invented ${id}`, shortName: null, aliases: [], sector: null, level: null },
  ...{ city: null, state: null, url: null, parentId: null, ...provenance, ...more },
});

export const fill = (
  organizationId: string,
  districtId: string,
  role: string,
  more: More<'fills'> = {},
): FactRow<'fills'> => ({
  ...{ id: `${organizationId}:${districtId}:${role}`, organizationId, districtId, role },
  ...{ part: false, mailbox: null, phone: null, ...ever, ...provenance, ...more },
});

export const person = (
  id: string,
  name = `Invented Person ${id}`,
  more: More<'people'> = {},
): FactRow<'people'> => ({
  ...{ id, name, email: null, phone: null, ...entered, ...more },
});

export const employment = (
  id: string,
  personId: string,
  organizationId: string,
  more: More<'employment'> = {},
): FactRow<'employment'> => ({ id, personId, organizationId, title: null, ...ever, ...entered, ...more });

export const holder = (
  personId: string,
  organizationId: string,
  districtId: string,
  role: string,
  more: More<'holders'> = {},
): FactRow<'holders'> => ({
  ...{ id: `${personId}:${districtId}:${role}`, personId, organizationId, districtId, role },
  ...{ acting: false, deputy: false, ...ever, ...entered, ...more },
});

export const acquaintance = (
  personId: string,
  knownId: string,
  more: More<'acquaintances'> = {},
): FactRow<'acquaintances'> => ({
  ...{ id: `${personId}-knows-${knownId}`, personId, knownId, since: null, ...provenance, ...more },
});

export const evidence = (
  id: string,
  districtIds: string[] = [DISTRICT],
  more: More<'evidence'> = {},
): FactRow<'evidence'> => ({
  ...{ id, kind: 'mou', name: `Invented memorandum ${id}`, districtIds, program: null, taskForceId: null },
  ...{ topicId: null, url: null, everyDays: null, ...ever, ...provenance, ...more },
});

export const party = (
  evidenceId: string,
  organizationId: string,
  more: More<'parties'> = {},
): FactRow<'parties'> => ({
  ...{ id: `${evidenceId}:${organizationId}${more.role ? `:${more.role}` : ''}`, evidenceId, organizationId },
  ...{ role: null, core: false, host: false, trainer: false, people: null, ...ever, ...entered, ...more },
});

/** For a maintainer or a signer. */
export const forParty = (
  personId: string,
  { id, evidenceId, organizationId }: FactRow<'parties'>,
  more: More<'maintainers'> = {},
): FactRow<'maintainers'> => ({
  ...{ id: `${id}:${personId}`, personId, evidenceId, partyId: id, organizationId, ...entered, ...more },
});

export const activityDate = (
  id: string,
  evidenceId: string,
  at: string,
  more: More<'activityDates'> = {},
): FactRow<'activityDates'> => ({ id, evidenceId, at, organizationIds: [], ...entered, ...more });

export const note = (
  id: string,
  question: string,
  at: string,
  more: More<'notes'> = {},
): FactRow<'notes'> => ({
  ...{ id, districtId: DISTRICT, question, kind: 'does not know', text: null, at, ...entered, ...more },
});

export const statement = (
  id: string,
  districtId: string,
  role: string,
  organizationId: string | null,
  at: string,
): FactRow<'statements'> => ({
  ...{ id, districtId, role, organizationId, at, ...entered },
  kind: organizationId === null ? 'unfilled' : 'confirmed',
});

export const report = (
  id: string,
  districtId: string,
  [fromId, aboutId]: [string, string],
  level: number,
  at: string,
  more: More<'reports'> = {},
): FactRow<'reports'> => ({
  ...{
    id,
    districtId,
    fromId,
    aboutId,
    level,
    since: null,
    at,
    toldToId: fromId,
    saidBy: null,
    ...entered,
    ...more,
  },
});

export const dismissedDuplicate = (
  id: string,
  firstId: string,
  secondId: string,
): FactRow<'dismissedDuplicates'> => ({
  ...{ id, districtId: DISTRICT, firstId, secondId, why: null },
  ...{ enteredBy: 'Invented', enteredOn: '2026-11-03', ...entered },
});

export const call = (
  id: string,
  districtId: string,
  organizationId: string,
  more: More<'calls'> = {},
): FactRow<'calls'> => ({
  ...{ id, districtId, organizationId, at: '2026-11-03', channel: 'phone', outcome: 'answered' },
  ...{ talkedTo: null },
  ...{ enteredBy: 'Invented', enteredOn: '2026-11-03', ...entered, ...more },
});
