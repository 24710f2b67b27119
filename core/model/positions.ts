/**
 * The two positions of the U.S. Attorney's Office: roles held by people, which no other organization fills
 * (MODEL.md, Roles).
 */
export const COORDINATOR = 'usao-coordinator';
export const VICTIM_WITNESS = 'usao-victim-witness';
export const isPosition = (role: string): boolean => role === COORDINATOR || role === VICTIM_WITNESS;
