import { expect, it } from 'vitest';
import { type AccountRole, grantsOf } from '../../../core/account-roles.ts';
import { type Facts, NO_FACTS } from '../../../core/facts/index.ts';
import type { Mutation } from '../../../core/facts/mutation.ts';
import type { Viewer } from '../../../server/access/viewer.ts';
import { requireMayChange } from '../../../server/changes/may-change.ts';
import { activityDate, evidence, organization, party } from '../../facts.ts';

const viewer = (role: AccountRole): Viewer => ({
  identity: { id: role, name: 'Invented', role },
  grants: grantsOf(role, { districts: ['ohnd'], organizations: ['shelter'] }),
});
const written = (fact: Mutation['fact'], after: Mutation['after']): Mutation => ({
  ...{ fact, id: 'one', before: null, after },
});
const may =
  (role: AccountRole, owning: string[], mutation: Mutation, facts: Partial<Facts> = {}) =>
  () =>
    requireMayChange(viewer(role), owning, [mutation], { ...NO_FACTS, ...facts });

it('a coordinator enters any fact that belongs to own districts alone', () => {
  const one = written('organizations', organization('police'));
  expect(may('coordinator', ['ohnd'], one)).not.toThrow();
  expect(may('coordinator', ['ohnd', 'cand'], one)).toThrow(/^This also belongs to .*, which your account/);
  expect(may('administrator', ['ohnd', 'cand'], one)).not.toThrow();
  for (const role of ['contributor', 'trainer', 'grant-writer', 'viewer'] as const)
    expect(may(role, ['ohnd'], one), role).toThrow();
});

it('a contributor says when evidence was active to which the own organization is a party', () => {
  const seen = written('activityDates', activityDate('seen', 'mou', '2026-11-03'));
  const facts = {
    evidence: [evidence('mou'), evidence('other')],
    parties: [party('mou', 'police'), party('mou', 'shelter'), party('other', 'shelter')],
  };
  expect(may('contributor', ['ohnd'], seen, facts)).not.toThrow();
  expect(may('contributor', ['cand', 'ohnd'], seen, facts)).not.toThrow();
  expect(may('contributor', ['cand'], seen, facts)).toThrow();
  const foreign = { ...facts, parties: [party('mou', 'police'), party('other', 'shelter')] };
  expect(may('contributor', ['ohnd'], seen, foreign)).toThrow('Ask the coordinator');
});
