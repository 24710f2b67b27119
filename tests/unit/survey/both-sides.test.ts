import { expect, it } from 'vitest';
import { bothSides } from '../../../server/survey/both-sides.ts';

const says = (fromId: string, aboutId: string, level: number, at = '2026-11-01') => ({
  ...{ fromId, aboutId, level, at },
});

it('two sides agree where their levels differ by 1 at most, and are disputed from 2 on', () => {
  const verdicts = [0, 1, 2, 3, 4].map(
    (level) => bothSides([says('alder', 'birch', 2), says('birch', 'alder', level)])[0]?.verdict,
  );
  expect(verdicts).toEqual(['disputed', 'agreed', 'agreed', 'agreed', 'disputed']);
});

it('no contact is disputed where the tie is met, also as the word of one side', () => {
  const verdictOf = (level: number) => bothSides([says('alder', 'birch', level)], () => true)[0]?.verdict;
  expect([verdictOf(0), verdictOf(1)]).toEqual(['disputed', 'one-sided']);
});

it('a word without an answer is one-sided; of one side the newest counts, of one day the highest', () => {
  const words = [
    says('birch', 'alder', 4, '2026-10-01'),
    says('birch', 'alder', 2),
    says('birch', 'alder', 1),
  ];
  expect(bothSides(words)).toEqual([
    { organizationIds: ['alder', 'birch'], levels: [null, 2], verdict: 'one-sided' },
  ]);
});
