import type { DistrictBuilder, Leaver } from './district-builder.ts';
import { GIVEN_NAMES, origin, personName } from './invented.ts';

/** Invents someone who works for an organization. */
export function employ(builder: DistrictBuilder, organizationId: string): string {
  const personId = invent(builder, organizationId, null);
  listIn(builder.staff, organizationId).push(personId);
  return personId;
}

/** Invents someone who worked for an organization and left it within the last year. */
export function leaverOf(builder: DistrictBuilder, organizationId: string): Leaver {
  const leftOn = builder.random.whole([-300, -20]);
  const leaver = { personId: invent(builder, organizationId, leftOn), leftOn };
  listIn(builder.leavers, organizationId).push(leaver);
  return leaver;
}

/** Returns someone who works for an organization, inventing a person if there is no one yet. */
export const memberOf = (builder: DistrictBuilder, organizationId: string): string =>
  builder.staff.get(organizationId)?.[0] ?? employ(builder, organizationId);

/** Returns this many people who work for an organization, inventing those still missing. */
export function membersOf(builder: DistrictBuilder, organizationId: string, count: number): string[] {
  const staff = listIn(builder.staff, organizationId);
  while (staff.length < count) employ(builder, organizationId);
  return staff.slice(0, count);
}

/** How a person holds a role for an organization; days are offsets from the anchor day. */
export interface Holding {
  readonly personId: string;
  readonly organizationId: string;
  readonly role: string;
  readonly since: number;
  readonly until?: number;
  readonly acting?: boolean;
  readonly deputy?: boolean;
}

export function hold(
  { districtId, draft, day, newId }: DistrictBuilder,
  { since, until, ...holding }: Holding,
): void {
  draft.holders.push({
    id: newId('holder'),
    districtId,
    acting: false,
    deputy: false,
    ...holding,
    since: day(since),
    until: until === undefined ? null : day(until),
    ...origin,
  });
}

function invent(builder: DistrictBuilder, organizationId: string, leftOn: number | null): string {
  const { districtId, random, draft, day, dayIn, newId } = builder;
  const id = newId('person');
  const number = Number(id.slice(id.lastIndexOf('-') + 1));
  const name = personName(random.pick(GIVEN_NAMES), districtId, number);
  draft.people.push({ id, name, email: null, phone: null, ...origin });
  draft.employment.push({
    id: `${id}:${organizationId}`,
    personId: id,
    organizationId,
    title: null,
    since: dayIn([-2500, -1200]),
    until: leftOn === null ? null : day(leftOn),
    ...origin,
  });
  return id;
}

function listIn<Thing>(lists: Map<string, Thing[]>, key: string): Thing[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
