import { byPlaceIn, sorted } from '../order.ts';
import type { TieState } from './states.ts';

/** Proven gaps, then ties waiting for a partner, then questions by how little is known, then met ties. */
const WORST_FIRST: readonly TieState[] = [
  'no contact',
  'ended',
  'below expected',
  'no partner',
  'unknown',
  'partly on record',
  'reported',
  'on record',
  'met',
];

export const worstFirst = <Tie extends { state: TieState }>(ties: readonly Tie[]): Tie[] =>
  sorted(
    ties,
    byPlaceIn(WORST_FIRST, ({ state }) => state),
  );
