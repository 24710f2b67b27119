import { describe, expect, it } from 'vitest';
import { NO_FACTS } from '../../../core/facts/index.ts';
import type { Mutation } from '../../../core/facts/mutation.ts';
import type { Grant } from '../../../core/powers.ts';
import { visibilityKeyOf } from '../../../server/access/call.ts';
import type { Viewer } from '../../../server/access/viewer.ts';
import { requireMayChange } from '../../../server/changes/may-change.ts';
import { evidence, party } from '../../facts.ts';

const holderOf = (...grants: Grant[]): Viewer => ({ identity: { id: 'a', name: 'A', role: null }, grants });
const trainings: Grant = {
  ...{ power: 'edit trainings and practices', districts: ['ohnd'], organizations: 'all' },
};

describe('a power that is limited to districts', () => {
  const training = evidence('training', ['ohnd', 'cand'], { kind: 'training' });
  const mutation: Mutation = { fact: 'evidence', id: 'training', before: null, after: training };

  it('corrects nothing that also belongs to another district', () => {
    const enter = (homes: string[]) => () =>
      requireMayChange(holderOf(trainings), homes, [mutation], { ...NO_FACTS, evidence: [training] });
    expect(enter(['ohnd'])).not.toThrow();
    expect(enter(['ohnd', 'cand'])).toThrow('the Northern District of California');
  });
});

describe('a viewer with several powers', () => {
  const both = holderOf(trainings, {
    ...trainings,
    power: 'speak for organizations',
    organizations: ['fbi'],
  });
  const facts = { ...NO_FACTS, evidence: [evidence('training', ['ohnd'], { kind: 'training' })] };
  const enter = (...mutations: Mutation[]) => requireMayChange(both, ['ohnd'], mutations, facts);
  const partyOf = (piece: string): Mutation => ({
    ...{ fact: 'parties', id: 'one', before: null, after: party(piece, 'fbi') },
  });

  it('enters what each of them enters, and is told of all when it is more', () => {
    expect(() => enter(partyOf('training'))).not.toThrow();
    expect(() => enter(partyOf('memorandum'))).toThrow(/own organization.*trainings and practices/);
  });
});

describe('the part of an ETag that tells viewers apart', () => {
  it('is the same for the same powers at the same places, whoever has them', () => {
    expect(visibilityKeyOf({ ...holderOf(trainings), identity: null })).toBe(
      visibilityKeyOf(holderOf(trainings)),
    );
    for (const other of [{ districts: ['cand'] }, { organizations: ['fbi'] }, { power: 'export' as const }])
      expect(visibilityKeyOf(holderOf({ ...trainings, ...other }))).not.toBe(
        visibilityKeyOf(holderOf(trainings)),
      );
  });
});
