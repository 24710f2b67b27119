import { distinct } from './order.ts';

/** What an account may do. Server and pages check powers, never roles; roles are named sets of powers. */
export const POWERS = [
  'read summary',
  'read districts',
  'see people',
  'edit facts',
  'speak for organizations',
  'edit trainings and practices',
  'export',
  'administer',
  'manage own account',
  'open shared view',
] as const;
export type Power = (typeof POWERS)[number];

type Reach = 'all' | readonly string[];

/** A power, limited to districts and organizations by id. */
export interface Grant {
  readonly power: Power;
  readonly districts: Reach;
  readonly organizations: Reach;
}

/** The account whose powers are checked; undefined while a page doesn't know it yet. */
export type Holder = { readonly grants: readonly Grant[] } | undefined;

export interface Place {
  readonly districtId?: string | undefined;
  readonly organizationId?: string | null | undefined;
}

const reaches = (reach: Reach, id: string | null | undefined): boolean =>
  reach === 'all' || (typeof id === 'string' && reach.includes(id));

const grantsIn = (holder: Holder, power: Power, districtId: string | undefined): readonly Grant[] =>
  holder?.grants.filter((grant) => grant.power === power && reaches(grant.districts, districtId)) ?? [];

/**
 * Returns true if the holder has a power at a place. If no district or organization is given, the power must
 * not be limited to any.
 */
export const can = (holder: Holder, power: Power, { districtId, organizationId }: Place = {}): boolean =>
  grantsIn(holder, power, districtId).some(({ organizations }) => reaches(organizations, organizationId));

/**
 * Returns true if the holder has the power in a district for at least some organizations; each one
 * must still be checked.
 */
export const canForSome = (holder: Holder, power: Power, districtId: string | undefined): boolean =>
  grantsIn(holder, power, districtId).length > 0;

/** Returns true if the holder has the power in any district; each one must still be checked. */
export const canSomewhere = (holder: Holder, power: Power): boolean =>
  holder?.grants.some((grant) => grant.power === power && grant.districts.length > 0) ?? false;

/** Powers to enter something in a district: all facts, or those that the power names. */
const ENTERING = ['edit facts', 'speak for organizations', 'edit trainings and practices'] as const;

/** Returns true if the holder may enter at least something in a district. */
export const canEnter = (holder: Holder, districtId: string | undefined): boolean =>
  ENTERING.some((power) => canForSome(holder, power, districtId));

/**
 * Returns the districts to which someone's powers are limited, by id; empty if all of them apply
 * everywhere.
 */
export const districtsNamed = (holder: Holder): string[] =>
  distinct(holder?.grants.flatMap(({ districts }) => (districts === 'all' ? [] : districts)) ?? []);

/** Returns those of them that the holder may read; what is emailed to a person covers these. */
export const districtsToRead = (holder: Holder): string[] =>
  districtsNamed(holder).filter((districtId) => can(holder, 'read districts', { districtId }));
