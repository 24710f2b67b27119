import { expect, it } from 'vitest';
import { bothSides } from '../../../server/survey/both-sides.ts';

const says = (fromId: string, aboutId: string, level: number) => ({ fromId, aboutId, level });

it('two sides agree where their levels differ by 1 at most, and are disputed from 2 on', () => {
  const verdicts = [0, 1, 2, 3, 4].map(
    (level) => bothSides([says('alder', 'birch', 2), says('birch', 'alder', level)])[0]?.verdict,
  );
  expect(verdicts).toEqual(['disputed', 'agreed', 'agreed', 'agreed', 'disputed']);
});

it('a word without an answer is one-sided, and the later word of a side counts', () => {
  expect(bothSides([says('birch', 'alder', 4), says('birch', 'alder', 1)])).toEqual([
    { organizationIds: ['alder', 'birch'], levels: [null, 1], verdict: 'one-sided' },
  ]);
});
