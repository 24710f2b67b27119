import type { RoleAssessment } from './model/assessment.ts';
import type { Model } from './model/model.ts';
import { THRESHOLDS } from './thresholds.ts';

const REQUIRED = 3;

/** Returns how many of the required roles (weight 3) are confirmed. */
export function requiredRolesConfirmed(
  { roles }: { readonly roles: readonly Pick<RoleAssessment, 'role' | 'state'>[] },
  model: Pick<Model, 'roles'>,
): number {
  const required = new Set(model.roles.filter(({ weight }) => weight === REQUIRED).map(({ id }) => id));
  return roles.filter(({ role, state }) => required.has(role) && state === 'confirmed').length;
}

/** With fewer confirmed roles, a coverage figure would show how little was asked, not how little exists. */
export const isCoverageShown = (confirmed: number): boolean =>
  confirmed >= THRESHOLDS.confirmedRolesForCoverage.value;
