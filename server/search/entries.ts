import type { Model } from '../../core/model/model.ts';
import { initialsOf } from '../../core/plain-name.ts';
import { countyName } from '../../core/words/county.ts';
import { KIND_NAMES, kindInWords } from '../../core/words/evidence-kinds.ts';
import type { NamedPerson, NetworkNames } from '../names/network-names.ts';
import type { NamedOrganization } from '../names/organization-names.ts';
import type { ReferenceFiles } from '../reference/files.ts';
import type { Entry } from './word-index.ts';

/** Returns the names of states, taken from the names of their districts, such as `Northern District of Ohio`. */
export function stateNames({ districts }: Pick<ReferenceFiles, 'districts'>): ReadonlyMap<string, string> {
  return new Map(districts.map(({ state, name }) => [state, name.replace(/^.*?District of /, '')]));
}

const texts = (name: string, also: readonly (string | null | undefined)[] = []) => ({
  name,
  also: also.filter(Boolean).join(' '),
});

/** Returns the entries for roles, districts and counties, which edits never change. */
export function placeEntries(model: Model, files: ReferenceFiles) {
  const states = stateNames(files);
  const roles: Entry[] = model.roles.map(({ id, name, shortName, code }) => ({
    id,
    from: [],
    texts: () => texts(`${name} ${shortName}`, [id.replaceAll('-', ' '), code, ...initialsOf(name)]),
  }));
  const districts: Entry[] = files.districts.map(({ id, name, abbreviation, state, seat }) => ({
    id,
    from: [],
    texts: () => texts(name, [abbreviation, id, state, seat]),
  }));
  const counties: Entry[] = files.counties.map((place) => ({
    id: place.fips,
    from: [],
    texts: () => texts(countyName(place), [states.get(place.state), place.state, place.fips]),
  }));
  return { roles, districts, counties };
}

/** Returns `Toledo, OH`, which serves as the id of a city. */
export const cityId = ({ city, state }: NamedOrganization): string | null =>
  city === null ? null : `${city}, ${state ?? ''}`;

/** Entries of a kind, and the ids that they cover; undefined for all. */
interface Entries {
  readonly entries: Iterable<Entry>;
  readonly only?: readonly string[] | undefined;
}

/** Returns the network's entries whose names may have changed. */
export function networkEntries(
  names: NetworkNames,
  states: ReadonlyMap<string, string>,
): Record<'organizations' | 'people' | 'evidence' | 'cities', Entries> {
  const { organizations, people, renamed } = names;
  if (!renamed)
    return {
      organizations: { entries: organizationEntries(organizations.values(), states) },
      people: { entries: personEntries(people.values(), names) },
      evidence: { entries: evidenceEntries(names) },
      cities: { entries: cityEntries(organizations.values(), states) },
    };
  const changed = renamed.organizations.flatMap((id) => organizations.get(id) ?? []);
  const staff = [...renamed.people, ...staffOf(names, new Set(renamed.organizations))];
  const isEvidence = new Set(renamed.evidence);
  return {
    organizations: { entries: organizationEntries(changed, states), only: renamed.organizations },
    people: {
      entries: personEntries(
        staff.flatMap((id) => people.get(id) ?? []),
        names,
      ),
      only: staff,
    },
    evidence: { entries: evidenceEntries(names, isEvidence), only: renamed.evidence },
    cities: { entries: cityEntries(changed, states), only: [] },
  };
}

/** People can also be found by the names of their organizations. */
const staffOf = ({ people }: NetworkNames, organizationIds: ReadonlySet<string>): string[] =>
  organizationIds.size === 0
    ? []
    : [...people.values()]
        .filter(({ jobs }) => jobs.some(({ organizationId }) => organizationIds.has(organizationId)))
        .map(({ id }) => id);

function* organizationEntries(
  rows: Iterable<NamedOrganization>,
  states: ReadonlyMap<string, string>,
): Generator<Entry> {
  for (const row of rows) {
    const { id, name, shortName, aliases, city, state } = row;
    const other = [shortName, ...aliases, ...initialsOf(name), city, state, states.get(state ?? '')];
    yield { id, from: [row], texts: () => texts(name, other) };
  }
}

function* personEntries(rows: Iterable<NamedPerson>, { organizations }: NetworkNames): Generator<Entry> {
  for (const person of rows) {
    const employers = person.jobs.flatMap(({ organizationId }) => organizations.get(organizationId) ?? []);
    const other = () => employers.flatMap(({ name, shortName, aliases }) => [name, shortName, ...aliases]);
    yield { id: person.id, from: [person, ...employers], texts: () => texts(person.name, other()) };
  }
}

function* evidenceEntries({ districts }: NetworkNames, only?: ReadonlySet<string>): Generator<Entry> {
  for (const { evidence } of districts.values())
    for (const { id, name, kind, program } of evidence)
      if (!only || only.has(id))
        yield {
          id,
          from: [name, kind, program],
          texts: () => texts(name, [KIND_NAMES[kind], kindInWords(kind), program]),
        };
}

function* cityEntries(
  rows: Iterable<NamedOrganization>,
  states: ReadonlyMap<string, string>,
): Generator<Entry> {
  for (const row of rows) {
    const id = cityId(row);
    const { city, state } = row;
    if (id !== null && city !== null)
      yield { id, from: [], texts: () => texts(city, [state, states.get(state ?? '')]) };
  }
}
