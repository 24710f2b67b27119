import { distinct } from './order.ts';

/** What someone may be allowed to do. Server and pages ask for powers, never for roles: roles are named sets of them. */
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

/** A power, and where it holds: in which districts, for which organizations, by id. */
export interface Grant {
  readonly power: Power;
  readonly districts: Reach;
  readonly organizations: Reach;
}

/** Who asks, as far as powers go; undefined as long as a page does not know. */
export type Holder = { readonly grants: readonly Grant[] } | undefined;

export interface Place {
  readonly districtId?: string | undefined;
  readonly organizationId?: string | null | undefined;
}

const reaches = (reach: Reach, id: string | null | undefined): boolean =>
  reach === 'all' || (typeof id === 'string' && reach.includes(id));

const grantsIn = (holder: Holder, power: Power, districtId: string | undefined): readonly Grant[] =>
  holder?.grants.filter((grant) => grant.power === power && reaches(grant.districts, districtId)) ?? [];

/** Has the holder a power at a place? Where no district or no organization is named, only if it is limited to none. */
export const can = (holder: Holder, power: Power, { districtId, organizationId }: Place = {}): boolean =>
  grantsIn(holder, power, districtId).some(({ organizations }) => reaches(organizations, organizationId));

/** The same in a district for some organizations at least; for which ones is asked of each. */
export const canForSome = (holder: Holder, power: Power, districtId: string | undefined): boolean =>
  grantsIn(holder, power, districtId).length > 0;

/** The same in any district at all; for which ones is asked of each. */
export const canSomewhere = (holder: Holder, power: Power): boolean =>
  holder?.grants.some((grant) => grant.power === power && grant.districts.length > 0) ?? false;

/** Powers to enter something in a district: all facts, or those that the power names. */
const ENTERING = ['edit facts', 'speak for organizations', 'edit trainings and practices'] as const;

/** May the holder enter at least something in a district? */
export const canEnter = (holder: Holder, districtId: string | undefined): boolean =>
  ENTERING.some((power) => canForSome(holder, power, districtId));

/** The districts that the powers of someone name, by id; none where all of them reach everywhere. */
export const districtsNamed = (holder: Holder): string[] =>
  distinct(holder?.grants.flatMap(({ districts }) => (districts === 'all' ? [] : districts)) ?? []);

/** Those of them that they may read: what is sent to someone is of these. */
export const districtsToRead = (holder: Holder): string[] =>
  districtsNamed(holder).filter((districtId) => can(holder, 'read districts', { districtId }));
