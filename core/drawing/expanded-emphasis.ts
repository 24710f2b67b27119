import type { Selection } from './emphasis.ts';
import type { Pair } from './expanded-lines.ts';
import type { DrawnNetwork } from './inputs.ts';
import { organizationSubject } from './organization-nodes.ts';

/** What a selection means in the expanded ring, as subjects; null for both when nothing is selected. */
export interface ExpandedEmphasis {
  /** Nodes under the yellow border. */
  chosen: ReadonlySet<string> | null;
  /** Nodes that stay at full strength: the chosen ones, and those that evidence joins to them. */
  lit: ReadonlySet<string> | null;
}

/**
 * The nodes that a role, a tie or an organization means: the role itself, for where no one fills it, and the
 * organizations that fill it.
 */
export function nodesFor(network: DrawnNetwork, subject: string): string[] {
  if (subject.startsWith('org:')) return [subject];
  const roles = subject.split('--');
  const filling = network.organizations.filter((org) => org.roles.some(({ role }) => roles.includes(role)));
  return [...roles, ...filling.map(({ id }) => organizationSubject(id))];
}

export function expandedEmphasis(
  network: DrawnNetwork,
  pairs: readonly Pair[],
  selection: Selection | null,
): ExpandedEmphasis {
  if (selection === null) return { chosen: null, lit: null };
  const { kind, id } = selection;
  const chosen = new Set(nodesFor(network, kind === 'organization' ? organizationSubject(id) : id));
  const joined = pairs.filter(({ a, b }) => chosen.has(a) || chosen.has(b)).flatMap(({ a, b }) => [a, b]);
  return { chosen, lit: new Set([...chosen, ...joined]) };
}
