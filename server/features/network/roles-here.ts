import type { z } from 'zod';
import { holds } from '../../../core/days.ts';
import type { Assessment } from '../../../core/model/assessment.ts';
import type { Model } from '../../../core/model/model.ts';
import { byPlaceIn, sorted } from '../../../core/order.ts';
import { organizationState } from '../../../core/words/role.ts';
import type { AssessedDistrict } from '../../assessments/assessments.ts';
import type { NetworkOrganization } from './contract.ts';

type RoleHere = z.input<typeof NetworkOrganization>['roles'][number];

/** Which roles each organization fills in the district on the day, in table order, and when it was last seen in each. */
export function rolesHere(
  { reading, assessment }: AssessedDistrict,
  model: Model,
): (organization: string) => RoleHere[] {
  const inTableOrder = byPlaceIn(
    model.roles.map(({ id }) => id),
    ({ role }: RoleHere) => role,
  );
  const filling = new Map(
    assessment.roles.map((role) => [role.role, { role, organizations: new Set(role.organizations) }]),
  );
  const lastSeen = lastSeenIn(assessment);

  const found = new Map<string, RoleHere[]>();
  for (const fill of reading.fills) {
    const { organizationId, role, part, mailbox, since, until, source, sourceKind } = fill;
    const assessed = filling.get(role);
    if (!holds(fill, reading.asOf) || !assessed?.organizations.has(organizationId)) continue;
    const roles = found.get(organizationId) ?? [];
    roles.push({
      role,
      state: organizationState(assessed.role, organizationId),
      part,
      hasMailbox: mailbox !== null,
      since,
      until,
      lastSeen: lastSeen(role, organizationId),
      source,
      sourceKind,
    });
    found.set(organizationId, roles);
  }
  return (organization) => sorted(found.get(organization) ?? [], inTableOrder);
}

/** The newest day on which an organization was seen in a role, gathered in one pass: a large district has thousands. */
function lastSeenIn({ roles }: Assessment): (role: string, organization: string) => string | null {
  const days = new Map<string, string>();
  for (const { role, activityDates } of roles)
    for (const { org, day } of activityDates) {
      const key = `${role} ${org}`;
      if (day > (days.get(key) ?? '')) days.set(key, day);
    }
  return (role, organization) => days.get(`${role} ${organization}`) ?? null;
}
