import type { Numbers, TieState } from './assessment.ts';
import type { PairEvidence } from './evidence.ts';
import { compare, type Fraction, largest, ONE, smallest, ZERO } from './fraction.ts';
import { factsOfPair, type PairFacts } from './pair-facts.ts';
import { differ } from './reports.ts';
import type { Report } from './snapshot.ts';
import type { Visible } from './visible.ts';

type PairState = Numbers & { state: TieState };

export const UNKNOWN: PairState = { state: 'unknown', confirmed: ZERO, recorded: ZERO, possible: ONE };

const is = (x: Fraction, y: Fraction): boolean => compare(x, y) === 0;
const numbers = (confirmed: Fraction, recorded: Fraction, possible: Fraction): Numbers => ({
  confirmed,
  recorded,
  possible,
});

interface Row {
  state: TieState;
  when: (facts: PairFacts) => boolean;
  numbers: (facts: PairFacts) => Numbers;
}

/** The table of MODEL.md, Ties; the first match applies. */
const TABLE: readonly Row[] = [
  { state: 'met', when: ({ current }) => is(current, ONE), numbers: () => numbers(ONE, ONE, ONE) },
  {
    state: 'no contact',
    when: ({ current, reports, reportsAreNewest }) =>
      is(current, ZERO) && reportsAreNewest && reports.every(({ level }) => level === 0),
    numbers: () => numbers(ZERO, ZERO, ZERO),
  },
  {
    state: 'below expected',
    when: ({ m, reports, reportsAreNewest }) =>
      reportsAreNewest && reports.every(({ level }) => level < m) && !differ(reports),
    numbers: ({ current, c, r }) =>
      numbers(largest(current, smallest(c, r)), largest(current, r), largest(current, r)),
  },
  {
    state: 'ended',
    when: ({ ended }) => ended !== null,
    numbers: ({ c, rSince }) => numbers(c, largest(c, rSince), largest(c, rSince)),
  },
  { state: 'on record', when: ({ s }) => is(s, ONE), numbers: ({ c }) => numbers(c, ONE, ONE) },
  {
    state: 'reported',
    when: ({ m, reports }) => reports.some(({ level }) => level >= m),
    numbers: ({ c, s, r }) => numbers(c, largest(s, r), ONE),
  },
  {
    state: 'partly on record',
    when: ({ s }) => !is(s, ZERO),
    numbers: ({ c, s, r }) => numbers(c, largest(s, r), ONE),
  },
];

/**
 * Returns the state and numbers of a pair of two organizations for a tie with minimum level m.
 * @param pieces those that count for its roles
 * @param reports those that count
 */
export function stateOfPair(
  m: number,
  pieces: readonly PairEvidence[],
  reports: readonly Report[],
  isRecent: Visible['isRecent'],
): PairState {
  if (pieces.length === 0 && reports.length === 0) return UNKNOWN;
  const facts = factsOfPair(m, pieces, reports, isRecent);
  const row = TABLE.find(({ when }) => when(facts));
  return row ? { state: row.state, ...row.numbers(facts) } : UNKNOWN;
}
