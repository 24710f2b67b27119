import type { DistrictBuilder } from './district-builder.ts';
import { putOnRecord } from './evidence.ts';
import { randomOf } from './random.ts';

/** From here on it is no meeting of two. */
const MANY = 4;
/** A district with so much on record gets no more. */
const RICH = 40;

/** Some larger trainings were held before, a year and more earlier, for the same organizations. */
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
