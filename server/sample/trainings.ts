import type { DistrictBuilder } from './district-builder.ts';
import { putOnRecord } from './evidence.ts';
import { randomOf } from './random.ts';

/** Minimum number of parties in a larger training. */
const MANY = 4;
/** A district with this much evidence gets no more. */
const RICH = 40;

/** Adds an earlier training, over a year before, for the same organizations as one of the larger trainings. */
export function addEarlierTraining(builder: DistrictBuilder): void {
  const { districtId, draft } = builder;
  const random = randomOf(`earlier training in ${districtId}`);
  const here = draft.evidence.filter(({ districtIds }) => districtIds.join() === districtId);
  const piece = here.find(({ kind, id }) => {
    const parties = draft.parties.filter(({ evidenceId }) => evidenceId === id);
    return kind === 'training' && parties.length >= MANY;
  });
  if (!piece || here.length >= RICH || random.chance(0.5)) return;
  const sides = draft.parties
    .filter(({ evidenceId }) => evidenceId === piece.id)
    .map(({ organizationId, role, host }) => ({ organizationId, role, host }));
  const since = random.whole([-900, -420]);
  putOnRecord(builder, { kind: 'training', sides, since, until: since + 1 });
}
