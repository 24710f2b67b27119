import { describe, expect, it } from 'vitest';
import { type Facts, NO_FACTS } from '../../../core/facts/index.ts';
import type { Mutation } from '../../../core/facts/mutation.ts';
import { accountViewer } from '../../../server/access/viewer.ts';
import { requireMayChange } from '../../../server/changes/may-change.ts';
import { activityDate, evidence, organization, party } from '../../facts.ts';

const trainer = accountViewer({
  id: 'trainer',
  name: 'Invented Trainer',
  role: 'trainer',
  districts: [],
  organizations: [],
});
const training = evidence('training', ['ohnd'], { kind: 'training' });
const memorandum = evidence('memorandum', ['ohnd']);
const may =
  (mutations: Mutation[], facts: Partial<Facts> = { evidence: [training, memorandum] }) =>
  () =>
    requireMayChange(trainer, ['ohnd', 'cand'], mutations, { ...NO_FACTS, ...facts });
const change = (fact: Mutation['fact'], before: Mutation['before'], after: Mutation['after']): Mutation => ({
  fact,
  id: 'one',
  before,
  after,
});

// Issue 5: a trainer reads the nation, edits trainings and practices.
describe('a trainer', () => {
  it('enters a training with its parties and activity dates, in any district', () => {
    const mutations = [
      change('evidence', null, training),
      change('parties', null, party('training', 'police')),
      change('activityDates', null, activityDate('seen', 'training', '2026-11-01')),
    ];
    expect(may(mutations)).not.toThrow();
  });

  it('enters practices, and who adopted them, in any district', () => {
    const provenance = { source: 'A test', sourceKind: 'entered', origin: 'entered' } as const;
    const practice = {
      ...{ id: 'one', districtId: 'ohnd', name: 'Invented', what: null, url: null, since: null },
      ...{ forWhom: null, tookWhat: null, effort: null, whatChanged: null, mends: [], addedOn: null },
      ...provenance,
    };
    const adoption = {
      ...{ id: 'one', districtId: 'cand', practiceId: 'one', since: null, until: null },
      ...{ outcome: null, outcomeOn: null },
      ...provenance,
    };
    const mutations = [change('practices', null, practice), change('adoptions', adoption, null)];
    expect(may(mutations)).not.toThrow();
  });

  it('withdraws one with its parties', () => {
    const mutations = [
      change('evidence', training, null),
      change('parties', party('training', 'police'), null),
    ];
    expect(may(mutations, { evidence: [memorandum] })).not.toThrow();
  });

  it.each([
    ['a memorandum', change('evidence', null, memorandum)],
    [
      'a memorandum that becomes a training',
      change('evidence', memorandum, { ...memorandum, kind: 'training' }),
    ],
    ['a training that becomes a memorandum', change('evidence', training, { ...training, kind: 'mou' })],
    ['a party of a memorandum', change('parties', null, party('memorandum', 'police'))],
    ['a party that moves to a training', change('parties', party('memorandum', 'x'), party('training', 'x'))],
    ['an organization', change('organizations', null, organization('police'))],
  ])('does not change %s', (_, mutation) => {
    expect(may([mutation])).toThrow('You may enter and correct trainings');
    expect(may([change('evidence', training, training), mutation])).toThrow();
  });
});
