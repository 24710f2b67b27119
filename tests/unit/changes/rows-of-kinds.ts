import type { FactKind } from '../../../core/facts/index.ts';
import * as facts from '../../facts.ts';

export const DISTRICT = 'ohnd';
const provenance = { source: 'A test', sourceKind: 'entered', origin: 'entered' } as const;
const party = facts.party('mou', 'fbi');
const call = facts.call('called', DISTRICT, 'fbi');

/** A right row of each kind. */
export const ROWS: Readonly<Record<FactKind, Readonly<Record<string, unknown>>>> = {
  organizations: facts.organization('fbi'),
  countyCoverage: {
    ...{ id: 'fbi:39035', organizationId: 'fbi', fips: '39035', basis: 'A test' },
    ...{ sourceKind: 'entered', origin: 'entered' },
  },
  fills: facts.fill('fbi', DISTRICT, 'fbi'),
  people: facts.person('ana'),
  employment: facts.employment('job', 'ana', 'fbi'),
  holders: facts.holder('ana', 'fbi', DISTRICT, 'fbi'),
  acquaintances: facts.acquaintance('ana', 'ben'),
  evidence: facts.evidence('mou'),
  parties: party,
  maintainers: facts.forParty('ana', party),
  signers: facts.forParty('ana', party),
  activityDates: facts.activityDate('seen', 'mou', '2026-11-03'),
  statements: facts.statement('said', DISTRICT, 'fbi', 'fbi', '2026-11-03'),
  reports: { ...facts.report('told', DISTRICT, ['fbi', 'hsi'], 2, '2026-11-03'), toldToId: 'usao-ohnd' },
  tribalLand: facts.tribalLand(DISTRICT, false),
  practices: {
    ...{ id: 'triage', districtId: DISTRICT, name: 'Triage', what: null, url: null, since: null },
    ...{ forWhom: null, tookWhat: null, effort: null, whatChanged: null, mends: ['fbi--hsi'], addedOn: null },
    ...provenance,
  },
  adoptions: {
    ...{ id: 'adopted', districtId: DISTRICT, practiceId: 'triage', since: null, until: null },
    ...{ outcome: null, outcomeOn: null },
    ...provenance,
  },
  handoffMarks: {
    ...{ id: 'marked', districtId: DISTRICT, personId: 'ana', itemId: 'role:ana:ohnd:fbi' },
    ...{ enteredBy: call.enteredBy, enteredOn: call.enteredOn, origin: call.origin },
  },
  ownSentences: {
    ...{
      id: 'own',
      districtId: DISTRICT,
      sentence: 'gap-fbi',
      jointWith: null,
      text: 'We look for one',
      written: 'FBI: vacant',
    },
    ...{ enteredBy: call.enteredBy, enteredOn: call.enteredOn, origin: call.origin },
  },
  dismissedDuplicates: facts.dismissedDuplicate('two', 'fbi', 'hsi'),
  calls: call,
  notes: {
    ...{
      id: 'thought',
      districtId: DISTRICT,
      question: 'fbi',
      kind: 'think so',
      text: 'Perhaps',
      at: '2026-11-03',
    },
    origin: 'entered',
  },
  leadDecisions: {
    ...{ id: 'decided', districtId: DISTRICT, leadId: 'ohnd-police', decision: 'dismissed', why: 'Too far' },
    ...{ enteredBy: call.enteredBy, enteredOn: call.enteredOn, origin: call.origin },
  },
};
