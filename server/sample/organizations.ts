import type { DistrictBuilder } from './district-builder.ts';
import { organizationName, PLACES, provenance, WORK } from './invented.ts';

/** Roles that a single provider fills if all of them are unfilled. */
const TOGETHER = ['legal-services', 'shelter', 'child-welfare'];
/** Roles that several organizations may share, and the minimum number that then do. */
const SHARED = ['lead-police', 'victim-services'];
const SHARERS = 3;

/** Invents organizations for unfilled roles, those with the highest weight first, up to the plan's number of filled roles. */
export function fillRoles(builder: DistrictBuilder): void {
  const { random, plan, organizationsIn } = builder;
  const places = random.shuffled(PLACES);
  const missing = missingRoles(builder);
  const isTogether = TOGETHER.every((role) => missing.includes(role));
  if (isTogether) invent(builder, TOGETHER, places);
  for (const role of missing) if (!isTogether || !TOGETHER.includes(role)) invent(builder, [role], places);
  const shared = random.pick(SHARED);
  if (random.chance(plan.shared))
    while (organizationsIn(shared).length < SHARERS) invent(builder, [shared], places);
}

/** The unfilled roles to fill, so that the plan's number is reached. */
function missingRoles({ roles, random, plan, organizationsIn }: DistrictBuilder): string[] {
  const empty = roles.filter(({ id }) => organizationsIn(id).length === 0);
  const wanted = random.whole(plan.rolesFilled) - (roles.length - empty.length);
  return random
    .shuffled(empty.filter(({ id }) => WORK[id]))
    .sort((x, y) => Number(y.weight === 3) - Number(x.weight === 3))
    .slice(0, Math.max(0, wanted))
    .map(({ id }) => id);
}

/** @param places names not yet used in this district; one is removed. */
function invent(builder: DistrictBuilder, roles: readonly string[], places: string[]): void {
  const { state, draft, newId } = builder;
  const work = WORK[roles[0] ?? ''];
  const place = places.pop();
  if (!work || !place) return;
  const id = newId('organization');
  draft.organizations.push({
    id,
    name: organizationName(place, roles.length > 1 ? 'Center' : work.noun),
    shortName: null,
    aliases: [],
    sector: work.sector,
    level: work.level,
    city: null,
    state,
    url: null,
    parentId: null,
    ...provenance,
  });
  for (const role of roles) fill(builder, role, id);
}

function fill(builder: DistrictBuilder, role: string, organizationId: string): void {
  const { districtId, draft, dayIn } = builder;
  builder.fill(role, organizationId);
  draft.fills.push({
    id: fillId(builder, role, organizationId),
    organizationId,
    districtId,
    role,
    part: false,
    mailbox: null,
    phone: null,
    since: dayIn([-1500, -400]),
    until: null,
    ...provenance,
  });
}

/** The ID format of the reference data (`referenceFacts`), so that rows of both kinds are found the same way. */
export const fillId = ({ districtId }: DistrictBuilder, role: string, organizationId: string): string =>
  `${organizationId}:${districtId}:${role}`;
