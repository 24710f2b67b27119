import type { Holder } from '../../../core/powers.ts';
import { type DistrictRecords, districtRecordsOf } from '../../../web/editing/district-records.ts';
import type { FactKind, Rows } from '../../../web/editing/rows.ts';
import * as row from '../../facts.ts';
import { MODEL } from './ring-example.ts';

export const TODAY = '2026-11-24';
const here = { source: 'entered by Sam Sample' };
const fill = (organizationId: string, role: string) =>
  row.fill(organizationId, 'ohnd', role, { id: `fill-${organizationId}-${role}`, ...here });
const parties = ['fbi', 'hope'].map((id) => row.party('mou-1', id, { id: `party-${id}` }));

/** A district with two organizations in three roles, one memorandum between them, and one invented person. */
export const ROWS: { [Kind in FactKind]: Rows[Kind][] } = {
  organizations: [
    row.organization('fbi', { name: 'FBI Testville', city: 'Testville', ...here }),
    row.organization('hope', { name: 'Hope Sample House', ...here }),
  ],
  fills: [fill('fbi', 'fbi'), fill('hope', 'shelter'), fill('hope', 'victim-services')],
  people: [row.person('ann', 'Ann Example')],
  employment: [row.employment('ann-fbi', 'ann', 'fbi', { title: 'Agent' })],
  holders: [row.holder('ann', 'fbi', 'ohnd', 'fbi', { id: 'ann-holds' })],
  evidence: [
    row.evidence('mou-1', ['ohnd'], {
      ...{ name: 'Testville memorandum', since: '2024-01-01', until: '2026-12-31', ...here },
    }),
  ],
  parties,
  maintainers: [],
  signers: parties.slice(0, 1).map((party) => row.forParty('ann', party, { id: 'ann-signed' })),
  countyCoverage: [],
  tribalLand: [],
  practices: [],
  adoptions: [],
  handoffMarks: [],
  dismissedDuplicates: [],
  calls: [],
  notes: [],
  leadDecisions: [],
  ownSentences: [],
  acquaintances: [],
  activityDates: [],
  statements: [],
  reports: [],
};

export function bookWith(rows: Partial<typeof ROWS> = {}, revision = 7, viewer?: Holder): DistrictRecords {
  const facts = Object.entries({ ...ROWS, ...rows }).flatMap(
    ([fact, list]) => list.map((value) => ({ fact: fact as FactKind, id: value.id, value: { ...value } })), // the keys are the kinds
  );
  const answer = { districtId: 'ohnd', revision, redacted: false, facts };
  return districtRecordsOf(answer, MODEL, {
    name: 'Northern District of Ohio',
    asOf: TODAY,
    usaoId: 'usao-ohnd',
    viewer,
  });
}

export const newId = (part: string): string => `draft-${part}`;
