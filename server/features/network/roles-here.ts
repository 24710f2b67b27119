import type { z } from 'zod';
import { holds } from '../../../core/days.ts';
import { sourceOf } from '../../../core/facts/public-record.ts';
import type { Assessment } from '../../../core/model/assessment.ts';
import { byPlaceIn, sorted } from '../../../core/order.ts';
import { organizationState } from '../../../core/words/role.ts';
import type { AssessedDistrict } from '../../assessments/assessments.ts';
import type { NetworkOrganization } from './contract.ts';

type RoleHere = z.input<typeof NetworkOrganization>['roles'][number];

/** Which roles each organization fills in the district on the day, in table order, and when it was last seen in each. */
export function rolesHere({
  reading,
  assessment,
  model,
}: AssessedDistrict): (organization: string) => RoleHere[] {
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
    const { organizationId, role, part, mailbox, since, until, onRecordFrom, source, sourceKind } = fill;
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
      onRecordFrom,
      ...lastSeen(role, organizationId),
      source,
      sourceKind,
      ...sourceOf(fill),
    });
    found.set(organizationId, roles);
  }
  return (organization) => sorted(found.get(organization) ?? [], inTableOrder);
}

type LastSeen = Pick<RoleHere, 'lastSeen' | 'lastSeenIn'>;
const NOT_SEEN: LastSeen = { lastSeen: null, lastSeenIn: null };

/** The newest day on which an organization was seen in a role, gathered in one pass: a large district has thousands. */
function lastSeenIn({ roles }: Assessment): (role: string, organization: string) => LastSeen {
  const days = new Map<string, LastSeen>();
  for (const { role, activityDates } of roles)
    for (const { org, day, evidence } of activityDates) {
      const key = `${role} ${org}`;
      if (day > (days.get(key)?.lastSeen ?? '')) days.set(key, { lastSeen: day, lastSeenIn: evidence });
    }
  return (role, organization) => days.get(`${role} ${organization}`) ?? NOT_SEEN;
}
