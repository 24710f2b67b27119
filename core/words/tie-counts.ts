import { count, formatNumber } from './format.ts';

/**
 * Which expected ties a count includes: all that apply in the district (MODEL.md), including roles without a
 * place in the ring; those drawn in the ring and the matrix; or those between the selection and any other role.
 */
export type TieScope = 'all' | 'ring' | 'selected';

const WHICH: Readonly<Record<TieScope, string>> = {
  all: 'of all roles',
  ring: 'between roles in the ring',
  selected: 'with all other roles',
};

/** "58 expected ties between roles in the ring". */
export const expectedTies = (ties: number, scope: TieScope): string =>
  `${count(ties, 'expected tie')} ${WHICH[scope]}`;

/** The label of how many expected ties a plan meets; the ring draws fewer. */
export const EXPECTED_TIES_MET = 'expected ties of all roles met, in the ring or not';

/** Returns why the ring counts fewer ties than the tables; empty if it doesn't. */
export const ringOfAll = (inRing: number, all: number): string =>
  inRing === all
    ? ''
    : `The ring draws ${formatNumber(inRing)} of ${expectedTies(all, 'all')}: ` +
      `the other ${formatNumber(all - inRing)} are of roles without a place in it.`;
