/** How the word of an organization came here: its own account entered it, its district's office was told, or null: not on record. */
export type Told = 'itself' | 'office' | null;

/** The same, from the ids on record. */
export const toldOf = (toldToId: unknown, fromId: unknown): Told =>
  typeof toldToId !== 'string' ? null : toldToId === fromId ? 'itself' : 'office';

/**
 * Whose word it is, told to whom and when: `FBI Cincinnati, as told to the U.S. Attorney’s Office on November 28, 2026`.
 * No one is quoted where it is not on record who was told.
 */
export function saidOf({ from, on, told }: { from: string; on: string; told: Told }): string {
  if (told === 'office') return `${from}, as told to the U.S. Attorney’s Office on ${on}`;
  return told === 'itself'
    ? `${from} itself on ${on}`
    : `entered for ${from} on ${on}, not on record who said so`;
}
