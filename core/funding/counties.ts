import { isReached, type ReachNetwork, reachOf } from '../counties/reach.ts';
import { newPartner } from './funded.ts';
import type { FundingPlan } from './plan.ts';

/** Counties that a picked role reaches before and after. */
export interface RoleReach {
  readonly role: string;
  readonly before: number;
  readonly after: number;
}

/**
 * Returns the counties that picked roles would newly reach. A new partner is assumed to cover the whole
 * district until it reports its counties; an organization that already fills a role keeps its coverage.
 */
export function countiesGained(
  network: ReachNetwork,
  { picked, after }: FundingPlan,
  counties: readonly string[],
): { gained: string[]; byRole: RoleReach[] } {
  const isNew = (role: string): boolean =>
    after.roles.some((row) => row.role === role && row.organizations.includes(newPartner(role)));
  const roles = picked.filter(isNew);
  const funded: ReachNetwork = {
    ...network,
    offices: [
      ...network.offices,
      ...roles.map((role) => ({
        organizationId: newPartner(role),
        ...{ role, hasContact: true, part: false },
      })),
    ],
    isUnfilled: (role) => network.isUnfilled(role) && !roles.includes(role),
  };
  const reachedBy = (by: ReachNetwork, role: string): string[] =>
    counties.filter((fips) => isReached(reachOf(by, role, fips)));
  const moves = roles.map((role) => {
    const [before, now] = [reachedBy(network, role), reachedBy(funded, role)];
    return { role, before, now };
  });
  return {
    gained: counties.filter((fips) =>
      moves.some(({ before, now }) => now.includes(fips) && !before.includes(fips)),
    ),
    byRole: moves.map(({ role, before, now }) => ({ role, before: before.length, after: now.length })),
  };
}
