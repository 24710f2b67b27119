import { byId } from '../by-id.ts';
import type { FactRow } from '../facts/index.ts';
import type { Model } from '../model/model.ts';
import type { Names } from './phrases.ts';
import { type Told, toldOf } from './said.ts';

/** What is read of a district to name what is in it. */
interface NamedDistrict {
  readonly asOf: string;
  readonly snapshot: {
    readonly organizations: readonly { id: string; usao: boolean }[];
    readonly evidence: readonly { id: string; publicRecord: boolean; since: string | null }[];
  };
  readonly recordedLater: ReadonlyMap<string, string>;
  readonly organizations: readonly {
    readonly id: string;
    readonly name: string;
    readonly shortName: string | null;
    readonly level: string | null;
  }[];
  readonly evidence: readonly { readonly id: string; readonly name: string }[];
  readonly reports: readonly FactRow<'reports'>[];
}

/** The names of one district's organizations and evidence, as they are said in a sentence. */
export function namesOf(model: Model, district: NamedDistrict): Names {
  const { organizations, evidence, reports, snapshot, recordedLater, asOf } = district;
  const office = snapshot.organizations.find(({ usao }) => usao)?.id;
  // Federal offices are known by their short names (FBI Seattle); those of state agencies are made up from initials.
  const organizationNames = new Map(
    organizations.map(({ id, name, shortName, level }) => [
      id,
      level === 'federal' && shortName ? shortName : name,
    ]),
  );
  if (office) organizationNames.set(office, 'the U.S. Attorney’s Office');
  return {
    model,
    asOf,
    organization: (id) => organizationNames.get(id) ?? id,
    evidence: (id) => byId(evidence).get(id)?.name ?? id,
    told: toldIn(reports),
    piece: (id) => byId(snapshot.evidence).get(id) ?? null,
    recordedLater: (role) => recordedLater.get(role) ?? null,
  };
}

/** How a report that the model speaks of came here; of several rows that say the same, one that says who was told. */
export const toldIn = (reports: readonly FactRow<'reports'>[]): Names['told'] => {
  const keyOf = (from: string, about: string, level: number, at: string): string =>
    [from, about, level, at].join(' ');
  const told = new Map<string, Told>();
  for (const { fromId, aboutId, level, at, toldToId } of reports) {
    const key = keyOf(fromId, aboutId, level, at);
    told.set(key, told.get(key) ?? toldOf(toldToId, fromId));
  }
  return ({ from, about, level, at }) => told.get(keyOf(from, about, level, at)) ?? null;
};
