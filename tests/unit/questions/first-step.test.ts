import { describe, expect, it } from 'vitest';
import { firstStep, type StepPlace } from '../../../core/first-step.ts';
import type { Gap, Question, TieAssessment } from '../../../core/model/assessment.ts';
import { fraction } from '../../../core/model/fraction.ts';

const gain = fraction(1, 1);
const gap = (items: string[], severity: Gap['severity'], verb: Gap['verb'] = 'strengthen'): Gap => ({
  ...{ items, severity, verb, gain, cause: null },
});
const question = (id: string): Question => ({ id, verb: 'ask', weight: 3, gain });
const tie = (id: string, organizations: [string, string]) =>
  ({ id, shown: { organizations } }) as unknown as TieAssessment; // a step looks at nothing else of a tie
const call = (organizationId: string, ids: string[], own = false) => ({
  ...{ organizationId, own, minutes: 2 },
  asked: ids.map((id) => ({ ask: 'who' as const, question: question(id), role: id })),
});

const place = (more: Partial<StepPlace['assessment']>, calls?: StepPlace['calls']): StepPlace => ({
  assessment: {
    ...{ roles: [], gaps: [], questions: [], tiesToProtect: [] },
    ties: [tie('usao-coordinator--whd', ['office', 'whd-x'])],
    ...more,
  },
  model: {
    roles: [
      { id: 'usao-coordinator', weight: 3 },
      { id: 'osha', weight: 1 },
    ] as unknown as StepPlace['model']['roles'], // weights are all that is looked at
  },
  officeId: 'office',
  ...(calls && { calls }),
});

describe('the first step of a district', () => {
  it('is a vacant required position before the worst gap', () => {
    const gaps = [
      gap(['usao-coordinator--whd'], 'critical'),
      gap(['usao-coordinator'], 'high', 'fill'),
      gap(['osha'], 'critical', 'fill'),
    ];
    expect(firstStep(place({ gaps }))).toMatchObject({
      list: 'gaps',
      item: 'usao-coordinator',
      verb: 'fill',
    });
  });

  it('is the worst critical or high gap before any call, by a call to the other side', () => {
    const gaps = [gap(['usao-coordinator--whd'], 'high')];
    expect(firstStep(place({ gaps }, [call('fbi-x', ['fbi'])]))).toMatchObject({
      ...{ list: 'gaps', item: 'usao-coordinator--whd', organizationId: 'whd-x', call: null },
    });
  });

  it('is the call that gains most before a lesser gap, and never one to the own office while there is another', () => {
    const gaps = [gap(['usao-coordinator--whd'], 'medium')];
    const calls = [call('office', ['tribal-land'], true), call('fbi-x', ['fbi', 'hsi'])];
    const step = firstStep(place({ gaps, questions: [question('fbi')] }, calls));
    expect(step).toMatchObject({ list: 'questions', item: 'fbi', organizationId: 'fbi-x' });
    expect(step?.call?.asked).toHaveLength(2);
    expect(firstStep(place({}, calls.slice(0, 1)))).toMatchObject({ organizationId: null });
  });

  it('is a question of the model where no calls are known, else a lesser gap, else a tie to protect, else nothing', () => {
    const protect = [{ items: ['usao-coordinator--whd'], gain, verb: 'write down' as const }];
    const gaps = [gap(['usao-coordinator--whd'], 'low')];
    expect(firstStep(place({ gaps, questions: [question('fbi')] }))?.list).toBe('questions');
    expect(firstStep(place({ gaps, tiesToProtect: protect }, []))?.list).toBe('gaps');
    expect(firstStep(place({ tiesToProtect: protect }, []))?.list).toBe('tiesToProtect');
    expect(firstStep(place({}, []))).toBeNull();
  });
});
