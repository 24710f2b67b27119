import { type DistrictRecords, districtRecordsOf } from '../../../web/editing/district-records.ts';
import type { FactKind, Rows } from '../../../web/editing/rows.ts';
import { MODEL } from './ring-example.ts';

export const TODAY = '2026-11-24';
const entered = { origin: 'entered' } as const;
const here = { source: 'entered by Sam Sample', sourceKind: 'entered', ...entered } as const;
const always = { since: null, until: null };

const organization = (id: string, name: string, city: string | null = null): Rows['organizations'] => ({
  id,
  name,
  city,
  ...{
    shortName: null,
    aliases: [],
    sector: null,
    level: null,
    state: null,
    url: null,
    parentId: null,
    ...here,
  },
});
const fill = (organizationId: string, role: string): Rows['fills'] => ({
  ...{ id: `fill-${organizationId}-${role}`, organizationId, role, districtId: 'ohnd' },
  ...{ part: false, mailbox: null, ...always, ...here },
});

/** A district with two organizations in three roles, one memorandum between them, and one invented person. */
export const ROWS: { [Kind in FactKind]: Rows[Kind][] } = {
  organizations: [
    organization('fbi', 'FBI Testville', 'Testville'),
    organization('hope', 'Hope Sample House'),
  ],
  fills: [fill('fbi', 'fbi'), fill('hope', 'shelter'), fill('hope', 'victim-services')],
  people: [{ id: 'ann', name: 'Ann Example', ...entered }],
  employment: [
    { id: 'ann-fbi', personId: 'ann', organizationId: 'fbi', title: 'Agent', ...always, ...entered },
  ],
  holders: [
    {
      ...{ id: 'ann-holds', personId: 'ann', organizationId: 'fbi', districtId: 'ohnd', role: 'fbi' },
      ...{ acting: false, deputy: false, ...always, ...entered },
    },
  ],
  evidence: [
    {
      ...{ id: 'mou-1', kind: 'mou', name: 'Testville memorandum', districtIds: ['ohnd'], program: null },
      ...{ taskForceId: null, everyDays: null, since: '2024-01-01', until: '2026-12-31', ...here },
    },
  ],
  parties: ['fbi', 'hope'].map((organizationId) => ({
    ...{ id: `party-${organizationId}`, evidenceId: 'mou-1', organizationId, role: null },
    ...{ core: false, host: false, ...always, ...entered },
  })),
  maintainers: [],
  signers: [
    {
      id: 'ann-signed',
      personId: 'ann',
      evidenceId: 'mou-1',
      partyId: 'party-fbi',
      organizationId: 'fbi',
      ...entered,
    },
  ],
  countyCoverage: [],
  tribalLand: [],
  practices: [],
  adoptions: [],
  handoffMarks: [],
  dismissedDuplicates: [],
  acquaintances: [],
  activityDates: [],
  statements: [],
  reports: [],
};

export function bookWith(rows: Partial<typeof ROWS> = {}, revision = 7): DistrictRecords {
  const facts = Object.entries({ ...ROWS, ...rows }).flatMap(
    ([fact, list]) => list.map((value) => ({ fact: fact as FactKind, id: value.id, value: { ...value } })), // the keys are the kinds
  );
  const answer = { districtId: 'ohnd', revision, redacted: false, facts };
  return districtRecordsOf(answer, MODEL, { name: 'Northern District of Ohio', asOf: TODAY });
}

export const newId = (part: string): string => `draft-${part}`;
