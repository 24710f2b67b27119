import { COORDINATOR, VICTIM_WITNESS } from '../../core/model/model.ts';
import { CURRENT } from './current-evidence.ts';
import type { DistrictBuilder } from './district-builder.ts';
import { addActivityDate, type Side } from './evidence.ts';
import type { Range } from './random.ts';

/** Roles whose organizations are the core members of a task force. */
const CORE = [COORDINATOR, 'fbi', 'hsi', 'dol-whd', 'lead-police', 'victim-services'];
const PARTNERS = 6;

/** Adds evidence with many parties, and confirms the task forces in the reference data. */
export function addGroups(builder: DistrictBuilder): void {
  const { random, plan, currentAwardIds } = builder;
  const { taskForce, memorandum, meetings, training } = plan.groups;
  if (taskForce > 0) for (const id of currentAwardIds) addActivityDate(builder, id, random.whole([-150, -5]));
  if (currentAwardIds.length === 0 && random.chance(taskForce)) CURRENT['task-force'](builder, team(builder));
  if (random.chance(memorandum)) CURRENT.mou(builder, partners(builder));
  if (random.chance(meetings)) CURRENT.meeting(builder, aroundOffice(builder, [4, 7]));
  if (random.chance(training)) CURRENT.training(builder, aroundOffice(builder, [3, 6]));
}

/** The core members of a task force, and two others. */
function team(builder: DistrictBuilder): Side[] {
  const core = [...new Set(CORE.flatMap((role) => builder.organizationsIn(role)[0] ?? []))];
  return [
    ...core.map((organizationId) => ({ organizationId, role: null, core: true })),
    ...othersThan(builder, core, 2),
  ];
}

/** The U.S. Attorney's Office in both its roles, and others up to `PARTNERS`. */
const partners = (builder: DistrictBuilder): Side[] => [
  ...[COORDINATOR, VICTIM_WITNESS].map((role) => ({ organizationId: builder.usaoId, role })),
  ...othersThan(builder, [builder.usaoId], PARTNERS - 1),
];

/** The U.S. Attorney's Office, and a random number of others within the range. */
const aroundOffice = (builder: DistrictBuilder, others: Range): Side[] => [
  { organizationId: builder.usaoId, role: null },
  ...othersThan(builder, [builder.usaoId], builder.random.whole(others)),
];

/** Random organizations that fill a role here, each in all its roles. */
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
