import { type Ring, type RingTie, tiesOfRole } from './ring-data.ts';

/** What a person selected; every view on the page shows it. */
export type Selection = { kind: 'role' | 'tie' | 'organization'; id: string };

/** How a selection shows in the ring. */
export interface Emphasis {
  /** Roles with the yellow border. */
  chosen: ReadonlySet<string>;
  /** Roles that stay at full strength: the chosen ones and their expected partners. */
  lit: ReadonlySet<string>;
  /** Ties drawn at full strength, even if the tie setting would hide them. */
  ties: readonly RingTie[];
  /** The organization whose name is marked in the labels. */
  organization: string | null;
}

/** Returns null when nothing is selected, or when the ring has no slot for the selection. */
export function emphasisOf(ring: Ring, selection: Selection | null): Emphasis | null {
  if (selection === null) return null;
  if (selection.kind === 'tie') {
    const tie = ring.ties.find(({ id }) => id === selection.id);
    if (!tie) return null;
    const ends = new Set([tie.a, tie.b]);
    return { chosen: new Set(), lit: ends, ties: [tie], organization: null };
  }
  const roles =
    selection.kind === 'role'
      ? ring.roles.filter(({ id }) => id === selection.id)
      : ring.roles.filter(({ organizations }) => organizations.some(({ id }) => id === selection.id));
  if (roles.length === 0) return null;
  const chosen = new Set(roles.map(({ id }) => id));
  const ties = [...new Set(roles.flatMap(({ id }) => tiesOfRole(ring, id)))];
  return {
    chosen,
    lit: new Set([...chosen, ...ties.flatMap(({ a, b }) => [a, b])]),
    ties,
    organization: selection.kind === 'organization' ? selection.id : null,
  };
}
