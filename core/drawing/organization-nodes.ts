import type { DrawnModel, DrawnNetwork, DrawnOrganization } from './inputs.ts';
import { fromNoon } from './polar.ts';
import type { Ring, RingRole } from './ring-data.ts';

/** One place in the expanded ring: an organization, or a role that no one fills. */
export interface OrganizationNode {
  id: string;
  organization: DrawnOrganization | null;
  role: RingRole | null;
  sector: string;
  /** The direction of the slot that it came from; the expanded ring keeps as near to it as it can. */
  degrees: number;
  code: string;
  /** The roles that the organization fills here, in words. */
  roleNames: readonly string[];
}

/** Where organizations go whose roles have no slot: behind the last slot of their sector, clockwise. */
const BEHIND_SECTOR: Readonly<Record<string, number>> = {
  justice: 22,
  police: 120,
  labor: 193,
  services: 331,
  'other parties': 340,
};

export const organizationSubject = (id: string): string => `org:${id}`;

/** Every node on the rim, in clockwise order; the U.S. Attorney's Office sits in the hub. */
export function nodesOf(ring: Ring, network: DrawnNetwork, model: DrawnModel): OrganizationNode[] {
  const office = officeNode(ring, network)?.organization;
  const rim = network.organizations.filter((organization) => organization !== office);
  const filled = rim.map((organization) => organizationNode(organization, ring, model));
  const shown = new Set(rim.flatMap(({ roles }) => roles.map(({ role }) => role)));
  const empty = ring.roles
    .filter(({ id, degrees, state }) => degrees !== null && !shown.has(id) && state !== 'not applicable')
    .filter(({ organizations }) => organizations.length === 0)
    .map(emptyNode);
  return [...filled, ...empty].sort((a, b) => a.degrees - b.degrees);
}

/** The node in the hub: the organization that fills the coordinator's role. A vacant position shows in the ring, not here. */
export function officeNode(ring: Ring, { organizations }: DrawnNetwork): OrganizationNode | null {
  const role = ring.roles.find(({ degrees }) => degrees === null);
  const office = organizations.find(({ roles }) => roles.some((filling) => filling.role === role?.id));
  if (!role || !office) return null;
  const { sector } = role;
  return {
    ...{ id: organizationSubject(office.id), organization: office, role, sector },
    ...{ degrees: 0, code: 'USAO', roleNames: [role.name] },
  };
}

const emptyNode = (role: RingRole): OrganizationNode => ({
  id: role.id,
  organization: null,
  role,
  sector: role.sector,
  degrees: fromNoon(role.degrees ?? 0),
  code: role.code,
  roleNames: [role.name],
});

/** An organization sits at the first of its roles, in the order of the model's table. */
function organizationNode(organization: DrawnOrganization, ring: Ring, model: DrawnModel): OrganizationNode {
  const roles = model.roles.filter(({ id }) => organization.roles.some(({ role }) => role === id));
  const home = roles.find(({ slot }) => slot === 'rim') ?? roles[0];
  const sector = home?.sector ?? 'other parties';
  return {
    id: organizationSubject(organization.id),
    organization,
    role: ring.roles.find(({ id }) => id === home?.id) ?? null,
    sector,
    degrees: fromNoon(home?.slotDegrees ?? BEHIND_SECTOR[sector] ?? 340),
    code: home?.code ?? '',
    roleNames: roles.map(({ shortName }) => shortName),
  };
}
