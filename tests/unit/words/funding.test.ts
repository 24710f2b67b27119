import { describe, expect, it } from 'vitest';
import { fundingInWords, pointsWith } from '../../../core/words/funding.ts';

const of = (confirmed: number, shown: boolean) => ({ confirmed, possible: confirmed + 50, shown });
const told = (before: ReturnType<typeof of>, after: ReturnType<typeof of>): string =>
  fundingInWords({
    ...{ picked: ['one'], coverage: { before, after }, stays: [] },
    ...{ roles: { before: 0, after: 1 }, ties: { before: 0, after: 0 } },
    ...{ counties: { gained: 0 }, requirements: { gained: [] } },
  });

describe('what a plan adds is said without a number of coverage where too few required roles are confirmed', () => {
  it.each([
    ['neither today nor with the plan', of(0.4, false), of(4.5, false), 'add 4.1 of 100 points to confirmed'],
    ['not today', of(0.4, false), of(24.5, true), 'bring confirmed coverage to 24.5 of 100 points'],
    ['both', of(20, true), of(24.5, true), 'take confirmed coverage from 20.0 to 24.5 of 100 points'],
  ])('%s', (_, before, after, words) => {
    expect(told(before, after)).toMatch(
      new RegExp(`^This item would ${words}.*: 1 more role confirmed\\. 0 gaps`),
    );
  });

  it('in figures too', () => {
    const coverage = { before: of(0.4, false), after: of(4.5, false) };
    expect(pointsWith(coverage, 'confirmed')).toEqual(['not shown yet', '4.1 more']);
    expect(pointsWith({ ...coverage, after: coverage.before }, 'confirmed')[1]).toBe('not shown yet');
    expect(pointsWith({ ...coverage, after: of(24.5, true) }, 'possible')).toEqual(['not shown yet', '74.5']);
    expect(pointsWith({ before: of(20, true), after: of(24.5, true) }, 'confirmed')).toEqual([
      '20.0',
      '24.5',
    ]);
  });
});
