import type { LoadedFacts } from '../../server/store/load.ts';
import * as row from '../facts.ts';

const shelterParty = row.party('m1', 'shelter', { role: 'shelter', host: true, since: '2025-03-01' });
const policeParty = row.party('m1', 'police', { core: true, until: '2027-01-01' });

/** Two districts that share a piece of evidence and a bureau, and a third of which nothing is asked. */
export const networkFacts: LoadedFacts = {
  districts: [row.district('aaa'), row.district('bbb'), row.district('ccc', 'usao-aaa')],
  tribalLand: [row.tribalLand('aaa', true)],
  organizations: [
    row.organization('headquarters', { name: 'Headquarters' }),
    row.organization('bureau', {
      name: 'Bureau, Field Office',
      shortName: 'BFO',
      sector: 'federal-law-enforcement',
      level: 'federal',
      city: 'Anytown',
      state: 'OH',
      url: 'https://bureau.example',
      parentId: 'headquarters',
      source: 'A list',
      sourceKind: 'general-knowledge',
    }),
    ...['police', 'shelter', 'usao-aaa', 'usao-bbb'].map((id) => row.organization(id)),
  ],
  fills: [
    row.fill('bureau', 'aaa', 'fbi', { part: true, mailbox: 'desk@bureau.example', since: '2020-01-01' }),
    row.fill('bureau', 'bbb', 'fbi', { until: '2026-06-01' }),
    row.fill('bureau', 'ccc', 'fbi', { since: '2026-06-02' }),
    row.fill('usao-aaa', 'aaa', 'usao-coordinator'),
    row.fill('police', 'bbb', 'usao-coordinator'),
  ],
  districtCoverage: [
    {
      ...{ id: 'bureau:aaa', organizationId: 'bureau', districtId: 'aaa', basis: 'office location' },
      ...{ source: 'A list', sourceKind: 'general-knowledge', ...row.noRecord, origin: 'reference' },
    },
  ],
  people: ['ann', 'bob', 'cy'].map((id) => row.person(id)),
  employment: [
    row.employment('w1', 'ann', 'bureau', { since: '2019-01-01', until: '2026-01-01' }),
    row.employment('w2', 'ann', 'police'),
    row.employment('w3', 'cy', 'police'),
  ],
  holders: [
    row.holder('ann', 'bureau', 'aaa', 'fbi', { since: '2020-01-01', deputy: true }),
    row.holder('bob', 'police', 'bbb', 'lead-police', { acting: true }),
  ],
  evidence: [
    row.evidence('m1', ['aaa', 'bbb'], { since: '2025-01-01', until: '2028-01-01' }),
    row.evidence('t1', ['bbb'], {
      kind: 'task-force',
      program: 'ECM task force',
      taskForceId: 'ecm-example',
      everyDays: 30,
      origin: 'reference',
    }),
    row.evidence('m9', ['ccc']),
  ],
  parties: [shelterParty, policeParty, row.party('m9', 'police')],
  maintainers: [row.forParty('ann', policeParty)],
  signers: [row.forParty('bob', shelterParty)],
  activityDates: [
    row.activityDate('s1', 'm1', '2026-01-15'),
    row.activityDate('s2', 't1', '2026-02-15', { origin: 'reference' }),
    row.activityDate('s9', 'm9', '2026-03-15'),
  ],
  statements: [
    row.statement('q1', 'aaa', 'fbi', 'bureau', '2026-01-01'),
    row.statement('q2', 'aaa', 'hsi', null, '2026-01-02'),
    row.statement('q9', 'ccc', 'hsi', null, '2026-01-02'),
  ],
  reports: [row.report('r1', 'bbb', ['police', 'shelter'], 3, '2026-01-03')],
};
