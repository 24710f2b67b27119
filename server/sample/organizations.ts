import { organizationName, PLACES, provenance, WORK } from './invented.ts';
import type { Scene } from './scene.ts';

/** Roles that one provider may fill together. */
const TOGETHER = ['legal-services', 'shelter', 'child-welfare'];
/** Roles that several organizations may share. */
const SHARED = ['lead-police', 'victim-services'];
const SHARERS = 3;

/** Invents organizations for roles that nobody fills, the weightiest first, until the plan's number of roles is filled. */
export function fillRoles(scene: Scene): void {
  const { roles, random, plan, organizationsIn } = scene;
  const filled = roles.filter(({ id }) => organizationsIn(id).length > 0);
  const missing = random
    .shuffled(roles.filter((role) => !filled.includes(role) && WORK[role.id]))
    .sort((x, y) => Number(y.weight === 3) - Number(x.weight === 3))
    .slice(0, Math.max(0, random.whole(plan.rolesFilled) - filled.length))
    .map(({ id }) => id);
  const together = missing.filter((role) => TOGETHER.includes(role));
  if (together.length === TOGETHER.length) invent(scene, together);
  for (const role of missing.filter((role) => together.length < TOGETHER.length || !together.includes(role)))
    invent(scene, [role]);
  if (plan.shared && random.chance(plan.shared)) share(scene, random.pick(SHARED));
}

/** Brings the organizations in a role to three. */
function share(scene: Scene, role: string): void {
  while (scene.organizationsIn(role).length < SHARERS) invent(scene, [role]);
}

function invent(scene: Scene, roles: readonly string[]): void {
  const { districtId, state, random, draft, dayIn, newId } = scene;
  const work = WORK[roles[0] ?? ''];
  if (!work) return;
  const id = newId('organization');
  const { noun, sector, level } = roles.length > 1 ? { ...work, noun: 'Center' } : work;
  const name = organizationName(random.pick(PLACES), noun);
  draft.organizations.push({
    ...{ id, name, sector, level, state },
    ...{ shortName: null, city: null, url: null, parentId: null },
    ...provenance,
  });
  for (const role of roles) {
    scene.fill(role, id);
    draft.fills.push({
      ...{ id: `${id}:${districtId}:${role}`, organizationId: id, districtId, role },
      ...{ part: false, mailbox: null, since: dayIn([-1500, -400]), until: null },
      ...provenance,
    });
  }
}
