/**
 * How an organization's report was received: its own account entered it, or the district's office was told;
 * null if not on record.
 */
export type Told = 'itself' | 'office' | null;

/** Returns the same from the ids on record. */
export const toldOf = (toldToId: unknown, fromId: unknown): Told =>
  typeof toldToId !== 'string' ? null : toldToId === fromId ? 'itself' : 'office';

/**
 * Attributes a report: `FBI Cincinnati, as told to the U.S. Attorney’s Office on November 28, 2026`. No one is
 * quoted if it is not on record who was told.
 */
export function saidOf({ from, on, told }: { from: string; on: string; told: Told }): string {
  if (told === 'office') return `${from}, as told to the U.S. Attorney’s Office on ${on}`;
  return told === 'itself'
    ? `${from} itself on ${on}`
    : `entered for ${from} on ${on}, not on record who said so`;
}
