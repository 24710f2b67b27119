import type { TieState } from '../shared/states.ts';

/** Proven gaps, then what waits for a partner, then questions by how little is known, then what holds. */
const WORST_FIRST: readonly TieState[] = [
  'reported none',
  'ended',
  'below minimum',
  'no partner',
  'unknown',
  'partly known',
  'reported',
  'on record',
  'met',
];

export const worstFirst = <Tie extends { state: TieState }>(ties: readonly Tie[]): Tie[] =>
  [...ties].sort((a, b) => WORST_FIRST.indexOf(a.state) - WORST_FIRST.indexOf(b.state));
