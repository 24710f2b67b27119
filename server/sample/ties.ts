import { ANY_WEIGHT_3_ROLE, type ExpectedTie, isPosition } from '../../core/model/model.ts';
import { type DistrictBuilder, pairOf } from './district-builder.ts';
import type { Side } from './evidence.ts';
import { type Pair, TIE_SCENARIOS } from './tie-scenarios.ts';

/** Adds a scenario for as many expected ties as the plan says. A pair with anything on record always works. */
export function addTies(builder: DistrictBuilder): void {
  const { model, random, plan, known } = builder;
  const ties = random.shuffled(model.ties);
  if (random.chance(plan.officeFirst)) ties.sort((x, y) => Number(isOfOffice(y)) - Number(isOfOffice(x)));
  const pairs = ties.flatMap((tie) => pairFor(builder, tie) ?? []).slice(0, random.whole(plan.tieCount));
  for (const pair of pairs) {
    const [a, b] = pair.sides;
    const isKnown = known.has(pairOf(a.organizationId, b.organizationId));
    TIE_SCENARIOS[isKnown ? 'works' : random.among(plan.ties)](builder, pair);
  }
}

const isOfOffice = ({ a, b }: ExpectedTie): boolean => isPosition(a) || isPosition(b);

/** Picks two random organizations that fill the roles of a tie; undefined if there are no two. */
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
