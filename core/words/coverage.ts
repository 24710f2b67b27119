import { THRESHOLDS } from '../thresholds.ts';

interface Confirmed {
  readonly requiredRoles: number;
  readonly requiredRolesConfirmed: number;
}

/**
 * The text shown until enough required roles are confirmed: what was answered and what comes next,
 * without a number.
 */
export const beforeCoverage = ({ requiredRoles, requiredRolesConfirmed }: Confirmed): string =>
  `${requiredRolesConfirmed} of ${requiredRoles} required roles confirmed: ${THRESHOLDS.confirmedRolesForCoverage.value - requiredRolesConfirmed} more, then coverage shows`;
