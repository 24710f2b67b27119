import type { Model } from '../gap-model/model.ts';
import type { DistrictReading } from '../network/snapshot.ts';
import type { Names } from './words.ts';

/** Longer names do not fit into a sentence with two of them; then the short name is taken, where there is one. */
const LONG_NAME = 44;

/** The names of one district's organizations and evidence. */
export function namesOf(model: Model, { organizations, evidence }: DistrictReading): Names {
  const organizationNames = new Map(
    organizations.map(({ id, name, shortName }) => [
      id,
      name.length > LONG_NAME && shortName ? shortName : name,
    ]),
  );
  const evidenceNames = new Map(evidence.map(({ id, name }) => [id, name]));
  return {
    model,
    organization: (id) => organizationNames.get(id) ?? id,
    evidence: (id) => evidenceNames.get(id) ?? id,
  };
}
