import type { RoleState, TieState } from '../model/assessment.ts';

/**
 * How certain it is that something is lacking, most certain first: proven; to confirm, if something on record
 * suggests it exists; or unknown, if nothing on record decides it because no one was asked or the answer is too
 * old.
 */
export const PROOFS = ['proven', 'to confirm', 'unknown'] as const;
export type Proof = (typeof PROOFS)[number];

/** What each state of a role says about its lack; null if it is present. */
export const ROLE_PROOF: Readonly<Record<RoleState, Proof | null>> = {
  vacant: 'proven',
  unfilled: 'proven',
  unknown: 'unknown',
  'on record': null,
  confirmed: null,
};

/**
 * What each state of a tie says about its lack; null if it is met. A tie without a partner waits for a role
 * that is proven missing.
 */
export const TIE_PROOF: Readonly<Record<TieState, Proof | null>> = {
  'no contact': 'proven',
  'below expected': 'proven',
  ended: 'proven',
  'no partner': 'proven',
  'on record': 'to confirm',
  reported: 'to confirm',
  'partly on record': 'to confirm',
  unknown: 'unknown',
  met: null,
};

const bySureness = (x: Proof, y: Proof): number => PROOFS.indexOf(x) - PROOFS.indexOf(y);

/** Returns the most certain of several; null if there are none. */
export const surest = (proofs: readonly Proof[]): Proof | null => [...proofs].sort(bySureness)[0] ?? null;
/**
 * Returns the least certain of several, which is how certain they are together; null if there are
 * none.
 */
export const leastSure = (proofs: readonly Proof[]): Proof | null =>
  [...proofs].sort(bySureness).at(-1) ?? null;
