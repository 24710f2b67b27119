import type { Found } from './found.ts';
import { isStronglyOrganization } from './words.ts';

export const NO_ORGANIZATIONS =
  'It holds no organizations: no column or kind of node says organization, agency or provider, and no name or place matches what is known.';
const ABROAD =
  'It holds no organizations of a U.S. district: the places that it gives are in other countries.';

/** From this part of the names on, their words say what a heading does not. */
const MOST = 1 / 3;

/**
 * Why a file is declined as a whole, whatever district was named for it; null where it holds organizations of a district.
 * @param known how many of its names are on record.
 * @param placesAreKnown whether its cities or counties, which name no state, are those of one U.S. state.
 */
export function declinedFor(found: Found, known: number, placesAreKnown: boolean): string | null {
  const { organizations, saysOrganization, here, abroad } = found;
  if (organizations.size === 0) return NO_ORGANIZATIONS;
  if (abroad > 0 && abroad >= 10 * here && abroad >= organizations.size / 2) return ABROAD;
  if (saysOrganization || here > 0 || (placesAreKnown && abroad === 0)) return null;
  const all = [...organizations.values()];
  const called = all.filter(({ name }) => isStronglyOrganization(name)).length;
  return called >= all.length * MOST || known >= Math.max(1, all.length / 50) ? null : NO_ORGANIZATIONS;
}
