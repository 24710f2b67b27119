import type { DistrictReading } from '../../server/store/snapshot.ts';
import type { Model } from '../model/model.ts';
import type { Names } from './phrases.ts';

/** The names of one district's organizations and evidence, as they are said in a sentence. */
export function namesOf(model: Model, { organizations, evidence, snapshot, asOf }: DistrictReading): Names {
  const office = snapshot.organizations.find(({ usao }) => usao)?.id;
  // Federal offices are known by their short names (FBI Seattle); those of state agencies are made up from initials.
  const organizationNames = new Map(
    organizations.map(({ id, name, shortName, level }) => [
      id,
      level === 'federal' && shortName ? shortName : name,
    ]),
  );
  if (office) organizationNames.set(office, 'the U.S. Attorney’s Office');
  const evidenceNames = new Map(evidence.map(({ id, name }) => [id, name]));
  return {
    model,
    asOf,
    organization: (id) => organizationNames.get(id) ?? id,
    evidence: (id) => evidenceNames.get(id) ?? id,
  };
}
