import { holds } from '../../core/days.ts';
import type { Facts } from '../../core/facts/index.ts';
import { ANY_WEIGHT_3_ROLE, type Model } from '../../core/model/model.ts';
import { byCodePoint, sorted, thenBy } from '../../core/order.ts';

/** A partner that an organization is asked about: its name and roles, never its people. */
export interface Partner {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
}

/** The roles that an organization fills on a day. */
export const rolesOf = (facts: Facts, organizationId: string, day: string): string[] =>
  facts.fills
    .filter((row) => row.organizationId === organizationId && holds(row, day))
    .map((row) => row.role);

/** The row whose contact the organization is shown, to confirm or correct it. */
export const shownFill = (facts: Facts, organizationId: string, day: string) =>
  facts.fills.find((row) => row.organizationId === organizationId && holds(row, day));

/**
 * Returns the organizations that an organization is asked about: those in roles that its own roles are expected to work
 * with, in the model's order of roles. If it fills no role, those in all core roles.
 */
export function rosterOf(
  facts: Facts,
  model: Pick<Model, 'roles' | 'ties'>,
  organizationId: string,
  day: string,
): Partner[] {
  const included = partnerRoles(rolesOf(facts, organizationId, day), model);
  const roles = new Map<string, string[]>();
  for (const { id: role } of model.roles.filter(({ id }) => included.has(id)))
    for (const row of facts.fills)
      if (row.role === role && row.organizationId !== organizationId && holds(row, day))
        roles.set(row.organizationId, [...(roles.get(row.organizationId) ?? []), role]);
  const placeOf = (role = ''): number => model.roles.findIndex(({ id }) => id === role);
  const partners = facts.organizations.flatMap(({ id, name }): Partner[] => {
    const filled = roles.get(id);
    return filled ? [{ id, name, roles: [...new Set(filled)] }] : [];
  });
  return sorted(
    partners,
    thenBy(
      (x, y) => placeOf(x.roles[0]) - placeOf(y.roles[0]),
      (x, y) => byCodePoint(x.name, y.name),
    ),
  );
}

function partnerRoles(own: readonly string[], { roles, ties }: Pick<Model, 'roles' | 'ties'>): Set<string> {
  const core = roles.filter(({ weight }) => weight === 3).map(({ id }) => id);
  if (own.length === 0) return new Set(core);
  return new Set(
    ties.flatMap(({ a, b }) => {
      const others = b === ANY_WEIGHT_3_ROLE ? core : [b];
      return [...(own.includes(a) ? others : []), ...(others.some((role) => own.includes(role)) ? [a] : [])];
    }),
  );
}
