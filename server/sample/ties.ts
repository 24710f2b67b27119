import { ANY_WEIGHT_3_ROLE, type ExpectedTie, isPosition } from '../../core/model/model.ts';
import { type DistrictBuilder, pairOf } from './district-builder.ts';
import type { Side } from './evidence.ts';
import { type Pair, TIE_STORIES } from './tie-scenarios.ts';

/** Tells something of as many expected ties as the plan says. Of a pair of which something is known only good is added. */
export function addTies(builder: DistrictBuilder): void {
  const { model, random, plan, known } = builder;
  const ties = random.shuffled(model.ties);
  if (random.chance(plan.aroundTheOffice)) ties.sort((x, y) => Number(atOffice(y)) - Number(atOffice(x)));
  const pairs = ties.flatMap((tie) => pairFor(builder, tie) ?? []).slice(0, random.whole(plan.tiesTold));
  for (const pair of pairs) {
    const [a, b] = pair.sides;
    const isKnown = known.has(pairOf(a.organizationId, b.organizationId));
    TIE_STORIES[isKnown ? 'works' : random.among(plan.ties)](builder, pair);
  }
}

const atOffice = ({ a, b }: ExpectedTie): boolean => isPosition(a) || isPosition(b);

/** Two organizations that fill the roles of a tie, drawn; nothing where there are no two. */
function pairFor(builder: DistrictBuilder, { a, b, minimumLevel }: ExpectedTie): Pair | undefined {
  const { roles, random } = builder;
  const anyOfWeight3 = roles.flatMap(({ id, weight }) => (weight === 3 ? id : []));
  const first = sideOf(builder, a);
  const second = sideOf(builder, b === ANY_WEIGHT_3_ROLE ? random.pick(anyOfWeight3) : b);
  if (!first || !second || first.organizationId === second.organizationId) return undefined;
  return { sides: [first, second], level: minimumLevel };
}

function sideOf({ roles, organizationsIn, random }: DistrictBuilder, role: string): Side | undefined {
  const organizations = organizationsIn(role);
  const applies = roles.some(({ id }) => id === role);
  return applies && organizations.length > 0
    ? { organizationId: random.pick(organizations), role }
    : undefined;
}
