import type { Found, FoundOrganization } from './found.ts';
import type { Format } from './read/file.ts';
import { share } from './share.ts';
import { endsAsOrganization, isStronglyOrganization, looksLikeOrganization } from './words.ts';

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
  /** Returns true for the name of a U.S. city or county. */
  readonly isAnywhere: (name: string) => boolean;
}

const NETWORKS: ReadonlySet<Format> = new Set([
  ...(['graphml', 'gexf', 'gml', 'matrix', 'kumu-json', 'kumu-xlsx', 'node-link-json'] as const),
]);
/** Fewer names show no pattern. */
const ENOUGH = 5;

const isCalledOrganization = (name: string): boolean =>
  isStronglyOrganization(name) || endsAsOrganization(name);

/** Airports and stops are not called or written to. */
const isReached = ({ url, phone, email }: FoundOrganization): boolean => Boolean(url || phone || email);

/**
 * Returns true if the names are those of other things, although they have places in the United States: airports, cities or
 * routers of a network, stops of a bus. Of the nodes of a network a quarter must be called as organizations are, of a list
 * that says no way to reach them a tenth.
 */
function areOtherPlaces({ format, organizations }: Found, isAnywhere: SaidOfPlaces['isAnywhere']): boolean {
  const all = [...organizations.values()];
  const names = all.map(({ name }) => name);
  if (names.length < ENOUGH) return false;
  if (NETWORKS.has(format)) return share(names, isCalledOrganization) < 1 / 4;
  if (all.some(isReached)) return false;
  return share(names, isAnywhere) >= 1 / 2 || share(names, looksLikeOrganization) < 1 / 10;
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
  if (saysOrganization) return null;
  const names = [...organizations.values()].map(({ name }) => name);
  if (known >= Math.max(1, names.length / 50)) return null;
  const arePlaced = here > 0 || (said.areKnown && abroad === 0);
  if (arePlaced && !areOtherPlaces(found, said.isAnywhere)) return null;
  const areCalled =
    share(names, isStronglyOrganization) >= MOST || share(names, isCalledOrganization) >= 1 / 2;
  return areCalled ? null : NO_ORGANIZATIONS;
}
