import type { Answer } from '../shared/api.ts';
import type { Selection } from './emphasis.ts';
import type { Pair } from './opened-lines.ts';
import { organizationSubject } from './seats.ts';

type Network = Answer<'/districts/:districtId/network'>;

/** What a selection means in the opened ring, as subjects; null for both when nothing is selected. */
export interface OpenedEmphasis {
  /** Seats under the yellow border. */
  chosen: ReadonlySet<string> | null;
  /** Seats that stay at full strength: the chosen ones, and those that evidence joins to them. */
  lit: ReadonlySet<string> | null;
}

/**
 * The seats that a role, a tie or an organization means: the role itself, for where nobody fills it, and the
 * organizations that fill it.
 */
export function seatsMeant(network: Network, subject: string): string[] {
  if (subject.startsWith('org:')) return [subject];
  const roles = subject.split('--');
  const filling = network.organizations.filter((org) => org.roles.some(({ role }) => roles.includes(role)));
  return [...roles, ...filling.map(({ id }) => organizationSubject(id))];
}

export function openedEmphasis(
  network: Network,
  pairs: readonly Pair[],
  selection: Selection | null,
): OpenedEmphasis {
  if (selection === null) return { chosen: null, lit: null };
  const { kind, id } = selection;
  const chosen = new Set(seatsMeant(network, kind === 'organization' ? organizationSubject(id) : id));
  const joined = pairs.filter(({ a, b }) => chosen.has(a) || chosen.has(b)).flatMap(({ a, b }) => [a, b]);
  return { chosen, lit: new Set([...chosen, ...joined]) };
}
