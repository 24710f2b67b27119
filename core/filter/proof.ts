import type { RoleState, TieState } from '../model/assessment.ts';

/**
 * How sure it is that something is lacking, the surest first: proven; to confirm, where something on record speaks for it; or
 * unknown, where nothing on record decides it: no one was asked, or what was said is too old.
 */
export const PROOFS = ['proven', 'to confirm', 'unknown'] as const;
export type Proof = (typeof PROOFS)[number];

/** What each state says of the lack of a role; null: it is there. */
export const ROLE_PROOF: Readonly<Record<RoleState, Proof | null>> = {
  vacant: 'proven',
  unfilled: 'proven',
  unknown: 'unknown',
  'on record': null,
  confirmed: null,
};

/** What each state says of the lack of a tie; null: it is met. A tie without a partner waits for a role that is proven missing. */
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

/** The surest of some; null of none. */
export const surest = (proofs: readonly Proof[]): Proof | null => [...proofs].sort(bySureness)[0] ?? null;
/** The least sure of some, which is how sure all of them together are; null of none. */
export const leastSure = (proofs: readonly Proof[]): Proof | null =>
  [...proofs].sort(bySureness).at(-1) ?? null;
