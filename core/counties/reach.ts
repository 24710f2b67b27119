import { byPlaceIn, distinct, first, sorted, thenBy } from '../order.ts';

/** How the offices of a role reach a county, best first. */
export const REACHES = ['contact', 'covered', 'not asked', 'no one'] as const;
export type ReachState = (typeof REACHES)[number];
/**
 * Whether the office is reported to cover the county, or is assumed to because it serves the district and its
 * counties are not on record.
 */
export const COVERS = ['county', 'district'] as const;
export type Covers = (typeof COVERS)[number];

/** Used in place of a role; means every role of the services sector that serves victims. */
export const ANY_PROVIDER = 'any-provider';

/** An organization that fills a role in the district on the as-of day. */
export interface Office {
  readonly organizationId: string;
  readonly role: string;
  /** True if a named person or a role mailbox is on file. */
  readonly hasContact: boolean;
  /** True if it serves only part of the district. */
  readonly part: boolean;
}

interface ReachingOffice {
  readonly organizationId: string;
  readonly covers: Covers;
  readonly hasContact: boolean;
}

export interface Reach {
  readonly state: ReachState;
  /** Null if no office reaches the county. */
  readonly covers: Covers | null;
  readonly offices: readonly ReachingOffice[];
}

/** The offices by role, and the counties they are reported to cover. */
export interface ReachNetwork {
  readonly offices: readonly Office[];
  /** Returns the counties an organization is reported to cover; empty if nothing is reported. */
  readonly countiesOf: (organizationId: string) => ReadonlySet<string>;
  /** Returns true if it is reported that no one fills the role. */
  readonly isUnfilled: (role: string) => boolean;
}

/** An office reported to cover the county comes before one only assumed to, with or without a contact. */
const bestFirst = thenBy<ReachingOffice>(
  byPlaceIn(COVERS, ({ covers }) => covers),
  byPlaceIn([true, false], ({ hasContact }) => hasContact),
);

/**
 * Returns how a role reaches a county. An organization covers the counties it is reported to cover, or its
 * whole district if none are. One that serves only part of the district without saying which counties is an
 * open question. The state is `no one` if no one fills the role, or if all who do are reported to cover other
 * counties.
 */
export function reachOf(
  { offices, countiesOf, isUnfilled }: ReachNetwork,
  role: string,
  fips: string,
): Reach {
  const filling = offices.filter((office) => office.role === role);
  const reaching = filling.flatMap(({ organizationId, hasContact, part }): ReachingOffice[] => {
    const said = countiesOf(organizationId);
    if (said.has(fips)) return [{ organizationId, covers: 'county', hasContact }];
    return said.size === 0 && !part ? [{ organizationId, covers: 'district', hasContact }] : [];
  });
  const [best, ...others] = sorted(reaching, bestFirst);
  if (best)
    return {
      ...{ state: best.hasContact ? 'contact' : 'covered', covers: best.covers },
      offices: [best, ...others],
    };
  const isSaid =
    isUnfilled(role) ||
    (filling.length > 0 && filling.every(({ organizationId }) => countiesOf(organizationId).size > 0));
  return { state: isSaid ? 'no one' : 'not asked', covers: null, offices: [] };
}

/**
 * Returns the combined reach of several roles: the best of them, with every office that reaches the county.
 */
export function reachOfAny(network: ReachNetwork, roles: readonly string[], fips: string): Reach {
  const all = roles.map((role) => reachOf(network, role, fips));
  const order = thenBy<Reach>(
    byPlaceIn<Covers | null, Reach>(COVERS, ({ covers }) => covers),
    byPlaceIn(REACHES, ({ state }) => state),
  );
  const best = first(all, order);
  if (!best) return { state: 'not asked', covers: null, offices: [] };
  const offices = all.flatMap((reach) => reach.offices);
  const ids = distinct(offices.map(({ organizationId }) => organizationId));
  return {
    ...best,
    offices: ids.flatMap(
      (id) =>
        first(
          offices.filter(({ organizationId }) => organizationId === id),
          bestFirst,
        ) ?? [],
    ),
  };
}

export const isReached = ({ state }: Pick<Reach, 'state'>): boolean =>
  state === 'contact' || state === 'covered';
