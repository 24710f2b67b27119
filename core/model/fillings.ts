import { distinct } from '../order.ts';
import { COORDINATOR, isPosition } from './model.ts';
import type { Party } from './snapshot.ts';
import type { Visible } from './visible.ts';

/** Which organization fills which role on the day. */
export interface Fillings {
  /** Those that fill a role, sorted by id. */
  organizations: readonly string[];
  /** Sorted by id. */
  organizationsOf: (role: string) => readonly string[];
  rolesOf: (org: string) => ReadonlySet<string>;
  hasMailbox: (role: string, org: string) => boolean;
  /** The roles for which a party to evidence counts. */
  rolesOfParty: (party: Party) => Iterable<string>;
  countsFor: (party: Party, role: string) => boolean;
}

const NO_ROLES: ReadonlySet<string> = new Set();

/**
 * Returns who fills what: the U.S. Attorney's Office always fills its two positions, others what rows in effect
 * say (MODEL.md, Roles).
 */
export function fillingsOn({ fills, roles, office }: Visible): Fillings {
  const mailboxes = new Map(roles.map((role) => [role.id, new Map<string, boolean>()]));
  for (const [role, filling] of mailboxes)
    if (isPosition(role) && office !== null) filling.set(office, false);
  for (const { role, org, mailbox } of fills) {
    const filling = mailboxes.get(role);
    filling?.set(org, mailbox || filling.get(org) === true);
  }
  const rolesOf = new Map<string, Set<string>>();
  for (const [role, filling] of mailboxes)
    for (const org of filling.keys()) rolesOf.set(org, (rolesOf.get(org) ?? new Set()).add(role));
  const inOrder = new Map([...mailboxes].map(([role, filling]) => [role, distinct(filling.keys())]));
  return {
    organizations: distinct(rolesOf.keys()),
    organizationsOf: (role) => inOrder.get(role) ?? [],
    rolesOf: (org) => rolesOf.get(org) ?? NO_ROLES,
    hasMailbox: (role, org) => mailboxes.get(role)?.get(org) ?? false,
    ...partiesCount(office, (org) => rolesOf.get(org) ?? NO_ROLES),
  };
}

const COORDINATOR_ALONE: ReadonlySet<string> = new Set([COORDINATOR]);

/**
 * A party counts for the role it names, otherwise for all that its organization fills; the office counts for
 * the coordinator (MODEL.md, Evidence).
 */
function partiesCount(office: string | null, rolesOf: (org: string) => ReadonlySet<string>) {
  const unnamed = (org: string): ReadonlySet<string> => (org === office ? COORDINATOR_ALONE : rolesOf(org));
  return {
    rolesOfParty: (party: Party): Iterable<string> =>
      party.role === null ? unnamed(party.org) : [party.role],
    countsFor: (party: Party, role: string): boolean =>
      party.role === null ? unnamed(party.org).has(role) : party.role === role,
  };
}
