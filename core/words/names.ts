import { byId } from '../by-id.ts';
import type { FactRow } from '../facts/index.ts';
import type { Model } from '../model/model.ts';
import type { Evidence } from '../model/snapshot.ts';
import type { Names } from './phrases.ts';
import { toldOf } from './said.ts';

/** What is read from a district to name what is in it. */
interface NamedDistrict {
  readonly asOf: string;
  readonly snapshot: {
    readonly organizations: readonly { id: string; usao: boolean }[];
    readonly evidence: readonly Pick<Evidence, 'id' | 'publicRecord' | 'since' | 'until' | 'kind'>[];
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

/**
 * Federal offices are known by their short names (FBI Seattle). Short names of state agencies and of U.S.
 * Attorney's Offices are only initials, so they are not used.
 */
const nameInSentences = ({ name, shortName, level }: NamedDistrict['organizations'][number]): string =>
  level === 'federal' && shortName && !isOfficeCode(shortName) ? shortName : name;

/** Returns the name of an office where space is short; that of a U.S. Attorney's Office is in full, because its short name is a code. */
export const shortOfficeName = ({ name, shortName }: { name: string; shortName: string | null }): string =>
  shortName && isOfficeCode(shortName) ? 'U.S. Attorney’s Office' : (shortName ?? name);

/** Returns true for the short name of a U.S. Attorney's Office, such as `USAO OHND`, which is a code. */
const isOfficeCode = (shortName: string): boolean => shortName.startsWith('USAO ');

/** Returns the names of one district's organizations and evidence, as used in a sentence. */
export function namesOf(model: Model, district: NamedDistrict): Names {
  const { organizations, evidence, reports, snapshot, recordedLater, asOf } = district;
  const office = snapshot.organizations.find(({ usao }) => usao)?.id;
  const organizationNames = new Map(organizations.map((one) => [one.id, nameInSentences(one)]));
  if (office) organizationNames.set(office, 'the U.S. Attorney’s Office');
  return {
    model,
    asOf,
    organization: (id) => organizationNames.get(id) ?? id,
    level: (id) => byId(organizations).get(id)?.level ?? null,
    evidence: (id) => byId(evidence).get(id)?.name ?? id,
    said: saidIn(reports),
    piece: (id) => byId(snapshot.evidence).get(id) ?? null,
    recordedLater: (role) => recordedLater.get(role) ?? null,
  };
}

type Said = ReturnType<Names['said']>;
const NOT_ON_RECORD: Said = { told: null, since: null };

/**
 * Returns details of a report that the model doesn't know; if several rows say the same, from one that has
 * them.
 */
export const saidIn = (reports: readonly FactRow<'reports'>[]): Names['said'] => {
  const keyOf = (from: string, about: string, level: number, at: string): string =>
    [from, about, level, at].join(' ');
  const said = new Map<string, Said>();
  for (const { fromId, aboutId, level, at, toldToId, since } of reports) {
    const key = keyOf(fromId, aboutId, level, at);
    const { told, since: before } = said.get(key) ?? NOT_ON_RECORD;
    said.set(key, { told: told ?? toldOf(toldToId, fromId), since: before ?? since });
  }
  return ({ from, about, level, at }) => said.get(keyOf(from, about, level, at)) ?? NOT_ON_RECORD;
};
