import { type CurrentNetwork, componentsWithout, reachedFrom } from './current-network.ts';
import type { Fillings } from './fillings.ts';
import type { AssessedRole } from './roles.ts';

/** Returns the roles filled by an organization in the component of the U.S. Attorney's Office. */
function connectedRoles(network: CurrentNetwork, office: string, fillings: Fillings): Set<string> {
  return new Set([...reachedFrom(network, office)].flatMap((org) => [...fillings.rolesOf(org)]));
}

const isFilledByAnother = ({ organizations }: AssessedRole, than: string): boolean =>
  organizations.some((org) => org !== than);

/**
 * Returns true if, with one organization removed, any of these roles can no longer be reached from the
 * office.
 */
function isCutOff(
  roles: readonly string[],
  network: CurrentNetwork,
  office: string,
  without: string,
  fillings: Fillings,
): boolean {
  const missing = new Set(roles);
  for (const org of reachedFrom(network, office, without)) {
    for (const role of fillings.rolesOf(org)) missing.delete(role);
    if (missing.size === 0) return false;
  }
  return missing.size > 0;
}

/**
 * Returns the organizations whose removal disconnects a connected role that another fills (MODEL.md, Weak
 * points, 2).
 */
export function cutPoints(
  network: CurrentNetwork,
  office: string,
  fillings: Fillings,
  roles: readonly AssessedRole[],
): string[] {
  const connected = connectedRoles(network, office, fillings);
  const needed = roles.filter(({ role, record }) => record.row.weight >= 2 && connected.has(role));
  return [...reachedFrom(network, office)].filter((org) => {
    if (org === office) return false;
    const filledByOthers = needed.filter((role) => isFilledByAnother(role, org)).map(({ role }) => role);
    return isCutOff(filledByOthers, network, office, org, fillings);
  });
}

const LEAST_ROLES = 3;

/**
 * Returns true if the roles that others fill are held together only by the office (MODEL.md, Weak
 * points, 3).
 */
export function dependsOnAttorneysOffice(
  network: CurrentNetwork,
  office: string,
  fillings: Fillings,
  roles: readonly AssessedRole[],
): boolean {
  const connected = connectedRoles(network, office, fillings);
  const filledByOthers = roles.filter((role) => connected.has(role.role) && isFilledByAnother(role, office));
  if (filledByOthers.length < LEAST_ROLES) return false;
  return componentsWithout(network, office).every((component) => {
    const held = new Set(component.flatMap((org) => [...fillings.rolesOf(org)]));
    return 3 * filledByOthers.filter(({ role }) => held.has(role)).length < 2 * filledByOthers.length;
  });
}
