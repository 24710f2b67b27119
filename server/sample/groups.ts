import { COORDINATOR, VICTIM_WITNESS } from '../../core/model/model.ts';
import type { DistrictBuilder } from './district-builder.ts';
import { addActivityDate, type Side } from './evidence.ts';
import { LIVE } from './live-pieces.ts';
import type { Range } from './random.ts';

/** Roles whose organizations make the core of a task force. */
const CORE = [COORDINATOR, 'fbi', 'hsi', 'dol-whd', 'lead-police', 'victim-services'];
const PARTNERS = 6;

/** Invents the work that many organizations do together, and confirms the task forces that the reference data has. */
export function addGroups(scene: DistrictBuilder): void {
  const { random, plan, liveAwardIds } = scene;
  const { taskForce, memorandum, meetings, training } = plan.groups;
  if (taskForce > 0) for (const id of liveAwardIds) addActivityDate(scene, id, random.whole([-150, -5]));
  if (liveAwardIds.length === 0 && random.chance(taskForce)) LIVE['task-force'](scene, team(scene));
  if (random.chance(memorandum)) LIVE.mou(scene, partners(scene));
  if (random.chance(meetings)) LIVE.meeting(scene, aroundOffice(scene, [4, 7]));
  if (random.chance(training)) LIVE.training(scene, aroundOffice(scene, [3, 6]));
}

/** The core of a task force, and two members beside it. */
function team(scene: DistrictBuilder): Side[] {
  const core = [...new Set(CORE.flatMap((role) => scene.organizationsIn(role)[0] ?? []))];
  return [
    ...core.map((organizationId) => ({ organizationId, role: null, core: true })),
    ...othersThan(scene, core, 2),
  ];
}

/** The U.S. Attorney's Office in both its roles, and others up to the number of partners. */
const partners = (scene: DistrictBuilder): Side[] => [
  ...[COORDINATOR, VICTIM_WITNESS].map((role) => ({ organizationId: scene.usaoId, role })),
  ...othersThan(scene, [scene.usaoId], PARTNERS - 1),
];

/** The U.S. Attorney's Office, and so many others. */
const aroundOffice = (scene: DistrictBuilder, others: Range): Side[] => [
  { organizationId: scene.usaoId, role: null },
  ...othersThan(scene, [scene.usaoId], scene.random.whole(others)),
];

/** Some organizations that fill a role here, drawn, in all their roles. */
function othersThan(
  { roles, organizationsIn, random }: DistrictBuilder,
  ids: readonly string[],
  count: number,
): Side[] {
  const others = new Set(roles.flatMap(({ id }) => organizationsIn(id)).filter((id) => !ids.includes(id)));
  return random
    .shuffled([...others])
    .slice(0, count)
    .map((organizationId) => ({ organizationId, role: null }));
}
