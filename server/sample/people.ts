import { origin, personName } from './invented.ts';
import type { Leaver, Scene } from './scene.ts';

const INITIALS = [...'ABCDEFGHJKLMNOPRSTVW'];

/** Invents somebody who works for an organization. */
export function employ(scene: Scene, organizationId: string): string {
  const personId = invent(scene, organizationId, null);
  listIn(scene.staff, organizationId).push(personId);
  return personId;
}

/** Invents somebody who worked for an organization and left it within the last year. */
export function leaverOf(scene: Scene, organizationId: string): Leaver {
  const leftOn = scene.random.whole([-300, -20]);
  const leaver = { personId: invent(scene, organizationId, leftOn), leftOn };
  listIn(scene.leavers, organizationId).push(leaver);
  return leaver;
}

/** Somebody who works for an organization, invented where nobody does yet. */
export const memberOf = (scene: Scene, organizationId: string): string =>
  scene.staff.get(organizationId)?.[0] ?? employ(scene, organizationId);

/** So many people who work for an organization. */
export const membersOf = (scene: Scene, organizationId: string, count: number): string[] => {
  while (listIn(scene.staff, organizationId).length < count) employ(scene, organizationId);
  return listIn(scene.staff, organizationId).slice(0, count);
};

/** Puts on record that a person holds a role for an organization. */
export function hold(
  { districtId, draft, day, newId }: Scene,
  post: { personId: string; organizationId: string; role: string; since: number; until?: number },
  as: { acting?: boolean; deputy?: boolean } = {},
): void {
  const { since, until, ...who } = post;
  draft.holders.push({
    ...{ id: newId('holder'), districtId, ...who },
    ...{ since: day(since), until: until === undefined ? null : day(until) },
    ...{ acting: false, deputy: false, ...as },
    ...origin,
  });
}

function invent(scene: Scene, organizationId: string, leftOn: number | null): string {
  const { random, draft, day, dayIn, newId } = scene;
  const id = newId('person');
  const number = id.replace(/^sample-(.*)-person-(.*)$/, '$1 $2');
  draft.people.push({ id, name: personName(random.pick(INITIALS), number), ...origin });
  draft.employment.push({
    ...{ id: `${id}:${organizationId}`, personId: id, organizationId, title: null },
    ...{ since: dayIn([-2500, -1200]), until: leftOn === null ? null : day(leftOn) },
    ...origin,
  });
  return id;
}

function listIn<Thing>(lists: Map<string, Thing[]>, key: string): Thing[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
