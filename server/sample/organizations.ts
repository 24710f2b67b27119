import type { DistrictBuilder } from './district-builder.ts';
import { organizationName, PLACES, provenance, WORK } from './invented.ts';

/** Roles that one provider fills together where all of them are missing. */
const TOGETHER = ['legal-services', 'shelter', 'child-welfare'];
/** Roles that several organizations may share, and how many then do at least. */
const SHARED = ['lead-police', 'victim-services'];
const SHARERS = 3;

/** Invents organizations for roles that no one fills, the weightiest first, until the plan's number of roles is filled. */
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

/** As many roles without an organization as the plan wants filled besides. */
function missingRoles({ roles, random, plan, organizationsIn }: DistrictBuilder): string[] {
  const empty = roles.filter(({ id }) => organizationsIn(id).length === 0);
  const wanted = random.whole(plan.rolesFilled) - (roles.length - empty.length);
  return random
    .shuffled(empty.filter(({ id }) => WORK[id]))
    .sort((x, y) => Number(y.weight === 3) - Number(x.weight === 3))
    .slice(0, Math.max(0, wanted))
    .map(({ id }) => id);
}

/** @param places names not yet used in this district, of which one is taken. */
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

/** As the reference data numbers its rows (`referenceFacts`), so that both kinds are found alike. */
export const fillId = ({ districtId }: DistrictBuilder, role: string, organizationId: string): string =>
  `${organizationId}:${districtId}:${role}`;
