import type { FactKind, FactRow, Facts } from '../../core/facts/index.ts';
import * as row from '../facts.ts';

const given = { source: 'A list', sourceKind: 'entered', origin: 'entered' } as const;
const byEditor = { enteredBy: 'Invented Editor', enteredOn: '2026-05-01', origin: 'entered' } as const;

const police = row.party('m1', 'police', { core: true, since: '2024-02-01' });
const bureau = row.party('m1', 'bureau', {
  ...{ role: 'fbi', host: true, trainer: true, people: 4, until: '2027-01-01' },
});

/** All that is on record in the district aaa: every kind, each column that may be null both null and set. */
export const EVERY_KIND: Facts = {
  organizations: [
    row.organization('bureau', {
      ...{ shortName: 'BFO', aliases: ['The Bureau', 'Bureau'], sector: 'police', level: 'federal' },
      ...{ city: 'Anytown', state: 'OH', url: 'https://bureau.example', parentId: 'headquarters' },
    }),
    row.organization('headquarters'),
    row.organization('police'),
  ],
  countyCoverage: [{ ...given, id: 'c1', organizationId: 'bureau', fips: '00001', basis: 'A list' }].map(
    ({ source, ...coverage }) => coverage,
  ),
  fills: [
    row.fill('bureau', 'aaa', 'fbi', {
      part: true,
      mailbox: 'a@b.example',
      phone: '(216) 555-0142',
      since: '2020-01-01',
    }),
    row.fill('police', 'aaa', 'lead-police', { until: '2027-01-01' }),
  ],
  people: [
    row.person('ann', 'Invented Person ann', { email: 'ann@b.example', phone: '(216) 555-0143' }),
    row.person('bob'),
  ],
  employment: [
    row.employment('w1', 'ann', 'bureau', { title: 'Agent', since: '2019-01-01', until: '2027-01-01' }),
    row.employment('w2', 'bob', 'police'),
  ],
  holders: [
    row.holder('ann', 'bureau', 'aaa', 'fbi', { deputy: true, since: '2020-01-01' }),
    row.holder('bob', 'police', 'aaa', 'lead-police', { acting: true, until: '2027-01-01' }),
  ],
  acquaintances: [
    { ...given, id: 'k1', personId: 'ann', knownId: 'bob', since: '2024-01-01' },
    { ...given, id: 'k2', personId: 'bob', knownId: 'ann', since: null },
  ],
  evidence: [
    row.evidence('m1', ['aaa', 'bbb', 'ccc'], {
      ...{ topicId: 'labor-trafficking', url: 'https://course.example' },
      since: '2025-01-01',
      until: '2028-01-01',
    }),
    row.evidence('t1', ['aaa'], {
      ...{ kind: 'task-force', program: 'ECM task force', taskForceId: 'ecm', everyDays: 30 },
      origin: 'reference',
    }),
  ],
  parties: [bureau, police],
  maintainers: [row.forParty('ann', bureau)],
  signers: [row.forParty('bob', police)],
  activityDates: [
    row.activityDate('s1', 'm1', '2026-01-15', { organizationIds: ['bureau', 'police'] }),
    row.activityDate('s2', 'm1', '2026-01-16'),
  ],
  statements: [
    row.statement('q1', 'aaa', 'fbi', 'bureau', '2026-01-01'),
    row.statement('q2', 'aaa', 'hsi', null, '2026-01-02'),
  ],
  reports: [
    row.report('r1', 'aaa', ['police', 'headquarters'], 3, '2026-01-03', {
      ...{ saidBy: 'Invented Ann', since: '2019-01-01' },
    }),
    row.report('r2', 'aaa', ['bureau', 'police'], 0, '2026-01-04', { toldToId: null }),
  ],
  tribalLand: [row.tribalLand('aaa', true, { basis: 'A map', source: 'A list', sourceKind: 'entered' })],
  practices: [
    {
      ...{ ...given, id: 'p1', districtId: 'aaa', name: 'Roundtable', what: null, url: null, since: null },
      ...{ forWhom: null, tookWhat: null, effort: null, whatChanged: null, mends: [], addedOn: null },
    },
    {
      ...{ ...given, id: 'p2', districtId: 'bbb', name: 'Newsletter', what: 'Monthly' },
      ...{ url: 'https://bbb.example', since: '2024-01-01', addedOn: '2024-02-01' },
      ...{
        forWhom: 'Inspectors',
        tookWhat: 'A day a month',
        effort: 'months',
        whatChanged: 'They call first',
      },
      mends: ['fbi', 'fbi--hsi'],
    },
  ],
  adoptions: [
    {
      ...{ ...given, id: 'a1', districtId: 'aaa', practiceId: 'p2', since: '2025-01-01', until: null },
      ...{ outcome: 'They still meet', outcomeOn: '2025-08-01' },
    },
    {
      ...{ ...given, id: 'a2', districtId: 'aaa', practiceId: 'p1', since: null, until: '2026-01-01' },
      ...{ outcome: null, outcomeOn: null },
    },
  ],
  handoffMarks: [{ ...byEditor, id: 'h1', districtId: 'aaa', personId: 'ann', itemId: 'role:ann:aaa:fbi' }],
  calls: [
    row.call('call-1', 'aaa', 'police'),
    row.call('call-2', 'aaa', 'bureau', { channel: 'email', outcome: 'answered', talkedTo: 'Ann' }),
  ],
  notes: [
    row.note('n1', 'hsi', '2026-01-05', { districtId: 'aaa' }),
    row.note('n2', 'fbi--hsi', '2026-01-06', { districtId: 'aaa', kind: 'think so', text: 'They meet' }),
  ],
  leadDecisions: [
    { ...byEditor, id: 'l1', districtId: 'aaa', leadId: 'aaa-police', decision: 'kept', why: null },
    { ...byEditor, id: 'l2', districtId: 'aaa', leadId: 'aaa-force', decision: 'dismissed', why: 'Ended' },
  ],
  ownSentences: [
    {
      ...byEditor,
      id: 'o1',
      districtId: 'aaa',
      sentence: 'gap-fbi',
      text: 'We ask',
      written: 'FBI: vacant',
      jointWith: null,
    },
    {
      ...byEditor,
      id: 'o2',
      districtId: 'aaa',
      sentence: 'on-record',
      text: 'All there',
      written: '8 of 8',
      jointWith: 'aaa,bbb',
    },
  ],
  dismissedDuplicates: [
    { ...byEditor, id: 'd1', districtId: 'aaa', firstId: 'bureau', secondId: 'police', why: 'Two offices' },
    { ...byEditor, id: 'd2', districtId: 'aaa', firstId: 'police', secondId: 'bureau', why: null },
  ],
};

/** What a new fact of another district says that comes with the id of the first one above. */
export const TAKEN: { readonly [Kind in FactKind]?: Partial<FactRow<Kind>> } = {
  organizations: { name: 'Another', parentId: 'police' },
  people: { name: 'Invented Other' },
  evidence: { name: 'Another', districtIds: ['bbb'] },
  activityDates: { evidenceId: 't1', at: '2026-04-04' },
  statements: { districtId: 'bbb', role: 'hsi', organizationId: 'police' },
  reports: { districtId: 'bbb', fromId: 'bureau', aboutId: 'police', level: 0 },
  notes: { districtId: 'bbb', question: 'shelter' },
  leadDecisions: { districtId: 'bbb', decision: 'kept' },
  ownSentences: { districtId: 'bbb', text: 'Another' },
  practices: { districtId: 'bbb', name: 'Another' },
  dismissedDuplicates: { districtId: 'bbb', secondId: 'headquarters', why: 'Another' },
};

/** The same fact as a release has it, what people correct of it, and what a newer release says of the other columns. */
interface Corrected {
  readonly row: Readonly<Record<string, unknown>> & { readonly id: string };
  readonly corrected: Readonly<Record<string, unknown>>;
  /** Says something else of what people corrected. */
  readonly newer: Readonly<Record<string, unknown>>;
  readonly merged: Readonly<Record<string, unknown>>;
}

const reference = { origin: 'reference' } as const;

/** Each kind that comes with reference data. */
export const CORRECTED: { readonly [Kind in FactKind]?: Corrected } = {
  organizations: {
    row: row.organization('o1', { ...reference, city: 'Anytown' }),
    corrected: { city: 'Ourtown', aliases: ['Ours'] },
    newer: { city: 'Newtown', aliases: ['New'], name: 'A newer name', parentId: 'police' },
    merged: { city: 'Ourtown', aliases: ['Ours'], name: 'A newer name', parentId: 'police' },
  },
  fills: {
    row: row.fill('police', 'aaa', 'hsi', reference),
    corrected: { until: '2026-01-01' },
    newer: { until: '2029-01-01', part: true },
    merged: { until: '2026-01-01', part: true },
  },
  countyCoverage: {
    row: {
      ...{ id: 'c9', organizationId: 'police', fips: '00001', basis: 'A list' },
      ...{ sourceKind: 'general-knowledge', ...reference },
    },
    corrected: { basis: 'Asked' },
    newer: { basis: 'A newer list', sourceKind: 'published-source' },
    merged: { basis: 'Asked', sourceKind: 'published-source' },
  },
  evidence: {
    row: row.evidence('e9', ['aaa'], reference),
    corrected: { everyDays: 30, districtIds: ['aaa', 'bbb'] },
    newer: { everyDays: 90, districtIds: ['aaa', 'ccc'], name: 'A newer name' },
    merged: { everyDays: 30, districtIds: ['aaa', 'bbb'], name: 'A newer name' },
  },
  parties: {
    row: { ...row.party('t1', 'police'), ...reference },
    corrected: { core: true },
    newer: { since: '2025-01-01', until: '2027-07-07' },
    merged: { core: true, since: '2025-01-01', until: '2027-07-07' },
  },
  activityDates: {
    row: row.activityDate('s9', 't1', '2026-01-01', reference),
    corrected: { at: '2026-01-02' },
    newer: { at: '2026-01-03' },
    merged: { at: '2026-01-02' },
  },
  // One statement: who says otherwise of the land says it of basis and source as well.
  tribalLand: {
    row: row.tribalLand('bbb', false, { basis: 'A map' }),
    corrected: { tribalLand: true },
    newer: { basis: 'A newer map', source: 'A newer list' },
    merged: { tribalLand: true },
  },
};
