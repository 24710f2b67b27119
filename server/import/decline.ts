import type { Found } from './found.ts';
import { isStronglyOrganization } from './words.ts';

export const NO_ORGANIZATIONS =
  'It contains no organizations: no column or node type says organization, agency or provider, and no name or place is known.';
const ABROAD = 'It contains no organizations of a U.S. district: its places are in other countries.';

const NOWHERE =
  'It contains no organizations of a U.S. district: none of its cities and counties is in the United States, and no name is known.';

/** The share of names with words of organizations that is enough if no header says organization. */
const MOST = 1 / 3;

export interface SaidOfPlaces {
  readonly areKnown: boolean;
  readonly areNowhere: boolean;
}

/**
 * Returns why a file is declined as a whole, regardless of the district named for it; null if it contains organizations of a
 * district.
 * @param known the number of its names that are on record.
 * @param said whether its cities and counties without a state are all in one U.S. state, or all in none.
 */
export function declinedFor(found: Found, known: number, said: SaidOfPlaces): string | null {
  const { organizations, saysOrganization, here, abroad } = found;
  if (organizations.size === 0) return NO_ORGANIZATIONS;
  if (abroad > 0 && abroad >= 10 * here && abroad >= organizations.size * (here > 0 ? 1 / 2 : 1 / 4))
    return ABROAD;
  if (said.areNowhere && here === 0 && known === 0) return NOWHERE;
  if (saysOrganization || here > 0 || (said.areKnown && abroad === 0)) return null;
  const all = [...organizations.values()];
  const called = all.filter(({ name }) => isStronglyOrganization(name)).length;
  return called >= all.length * MOST || known >= Math.max(1, all.length / 50) ? null : NO_ORGANIZATIONS;
}
