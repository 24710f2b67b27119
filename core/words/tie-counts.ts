import { count, formatNumber } from './format.ts';

/**
 * Which expected ties a count takes: all that apply in the district (MODEL.md), roles without a place in the ring included;
 * those that the ring and the matrix draw; or those that what is selected has with any other role.
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

/** The label of such a count: "expected ties of all roles met". */
export const expectedTiesMet = (scope: TieScope): string => `expected ties ${WHICH[scope]} met`;

/** Why the ring counts fewer ties than the tables; empty where it does not. */
export const ringOfAll = (inRing: number, all: number): string =>
  inRing === all
    ? ''
    : `The ring and the matrix draw ${formatNumber(inRing)} of ${expectedTies(all, 'all')}: the other ${formatNumber(all - inRing)} ` +
      'are of roles without a place there, and are in the tables.';
