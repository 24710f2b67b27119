import { byPlaceIn, distinct, first, sorted, thenBy } from '../order.ts';

/** How an office of a role reaches a county, the best first. */
export const REACHES = ['contact', 'covered', 'not asked', 'no one'] as const;
export type ReachState = (typeof REACHES)[number];
/** Is the office said to cover the county, or is it taken to, because it works in the district and its counties are not on record? */
export const COVERS = ['county', 'district'] as const;
export type Covers = (typeof COVERS)[number];

/** Stands for all roles of the services sector that serve, in place of a role. */
export const ANY_PROVIDER = 'any-provider';

/** An organization that fills a role in the district on the day. */
export interface Office {
  readonly organizationId: string;
  readonly role: string;
  /** Someone by name, or a role mailbox, is on file. */
  readonly hasContact: boolean;
  /** It works in a part of the district. */
  readonly part: boolean;
}

export interface ReachingOffice {
  readonly organizationId: string;
  readonly covers: Covers;
  readonly hasContact: boolean;
}

export interface Reach {
  readonly state: ReachState;
  /** Null where no office reaches it. */
  readonly covers: Covers | null;
  readonly offices: readonly ReachingOffice[];
}

/** Who fills which role, and what is said of their counties. */
export interface ReachNetwork {
  readonly offices: readonly Office[];
  /** Of each organization the counties that it is said to cover; none where nothing is said. */
  readonly countiesOf: (organizationId: string) => ReadonlySet<string>;
  /** Is it said that no one fills the role? */
  readonly isUnfilled: (role: string) => boolean;
}

/** An office that is said to cover the county comes before one that is only taken to, whether or not it has a contact. */
const bestFirst = thenBy<ReachingOffice>(
  byPlaceIn(COVERS, ({ covers }) => covers),
  byPlaceIn([true, false], ({ hasContact }) => hasContact),
);

/**
 * How a role reaches a county. An organization covers the counties that it is said to cover, otherwise its district; of one that
 * works in a part of the district, and has not said in which, it is a question. That no one reaches the county is said where no
 * one fills the role, or where all who do are said to cover other counties.
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

/** The reach of several roles together: the best of them, with the offices of all that reach the county. */
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
