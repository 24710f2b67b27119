import { describe, expect, it } from 'vitest';
import { ONE, ZERO } from '../../../core/model/fraction.ts';
import { contextOf } from '../../../core/words/context.ts';
import { triadOf } from '../../../server/assessments/triad.ts';
import { assessed } from '../model/district.ts';
import { names } from '../words/names.ts';

const THREE = ['usao-coordinator--hsi', 'usao-coordinator--dol-whd', 'hsi--dol-whd'];

describe('Justice, Homeland Security and Labor', () => {
  it.each([
    ['yes', ['met', 'met', 'met']],
    ['partly', ['met', 'met', 'unknown']],
    ['partly', ['met', 'unknown', 'unknown']],
    ['no', ['met', 'met', 'no contact']],
    ['unknown', ['unknown', 'unknown', 'unknown']],
  ] as const)('are tied: %s, where the three ties are %j', (triad, states) => {
    const assessment = assessed();
    const ties = assessment.ties.map((tie) => {
      const state = states[THREE.indexOf(tie.id)];
      return state ? { ...tie, state, possible: state === 'no contact' ? ZERO : ONE } : tie;
    });
    const found = triadOf(contextOf(names, { ...assessment, ties }));
    expect(Object.keys(found.triadTies)).toHaveLength(3);
    expect(found.triad).toBe(triad);
  });
});
