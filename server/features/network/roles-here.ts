import type { z } from 'zod';
import { holds } from '../../../core/days.ts';
import { sourceOf } from '../../../core/facts/public-record.ts';
import { memoize } from '../../../core/memoize.ts';
import type { RoleAssessment } from '../../../core/model/assessment.ts';
import { byPlaceIn, sorted } from '../../../core/order.ts';
import { organizationState } from '../../../core/words/role.ts';
import type { AssessedDistrict } from '../../assessments/assessments.ts';
import type { NetworkOrganization } from './contract.ts';

type RoleHere = z.input<typeof NetworkOrganization>['roles'][number];

/**
 * Returns which roles each organization fills in the district on that date, in table order, and when it was last seen
 * in each.
 */
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
      ...(lastSeenIn(assessed.role).get(organizationId) ?? NOT_SEEN),
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

/**
 * Returns the most recent day on which each organization was seen in a role. One pass over the dates, because a large
 * district has thousands.
 */
const lastSeenIn = memoize(({ activityDates }: RoleAssessment): ReadonlyMap<string, LastSeen> => {
  const days = new Map<string, LastSeen>();
  for (const { org, day, evidence } of activityDates)
    if (day > (days.get(org)?.lastSeen ?? '')) days.set(org, { lastSeen: day, lastSeenIn: evidence });
  return days;
});
