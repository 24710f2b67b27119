import type { Office, ReachNetwork } from '../../core/counties/reach.ts';
import { holds } from '../../core/days.ts';
import { groupBy } from '../../core/group-by.ts';
import { isFilledOn } from '../store/on-record.ts';
import type { AssessedDistrict } from './assessments.ts';

/** The organizations in a district by role, and the counties that they cover. */
export function reachNetworkOf({ reading, assessment }: AssessedDistrict): ReachNetwork {
  const { asOf, snapshot, fills, countyCoverage } = reading;
  const unfilled = new Set(
    assessment.roles.filter(({ state }) => state === 'unfilled').map(({ role }) => role),
  );
  const hasHolder = ({ role, organizationId }: { role: string; organizationId: string }): boolean =>
    snapshot.holders.some((row) => row.role === role && row.org === organizationId && holds(row, asOf));
  const covered = groupBy(countyCoverage, ({ organizationId }) => organizationId);
  return {
    offices: fills
      .filter((fill) => isFilledOn(fill, asOf) && !unfilled.has(fill.role))
      .map(
        (fill): Office => ({
          ...{ organizationId: fill.organizationId, role: fill.role, part: fill.part },
          hasContact: fill.mailbox !== null || hasHolder(fill),
        }),
      ),
    countiesOf: (id: string) => new Set(covered(id).map(({ fips }) => fips)),
    isUnfilled: (role: string) => unfilled.has(role),
  };
}

/** Returns the roles of service providers among those that apply. */
export const providerRoles = ({ model, assessment }: AssessedDistrict): string[] =>
  model.roles
    .filter(({ sector, contributes }) => sector === 'services' && contributes.includes('serve'))
    .map(({ id }) => id)
    .filter((id) => assessment.roles.some(({ role }) => role === id));
