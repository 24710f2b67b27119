import type { Period } from '../../core/days.ts';
import { sameName } from '../names/same-name.ts';
import type { FoundOrganization, FoundPerson, FoundTie } from './found.ts';
import type { Place } from './places.ts';
import { stateCode } from './states.ts';

/** The distinct organizations, people and ties of a file. */
export interface Register {
  readonly organizations: Map<string, FoundOrganization>;
  readonly people: Map<string, FoundPerson>;
  readonly ties: Map<string, FoundTie>;
  /** What the id of a node or numbered row refers to. */
  readonly byId: Map<string, { readonly is: 'organization' | 'person' | 'other'; readonly key: string }>;
  /** People and other things by their names, for ties that name them. */
  readonly byName: Map<string, { readonly is: 'person' | 'other'; readonly key: string }>;
  /** Returns the organization with a name; two with one name differ only by state. */
  readonly organization: (name: string, state?: string) => FoundOrganization;
  readonly person: (name: string, organizationKey: string | null) => FoundPerson;
  readonly known: (name: string) => FoundOrganization | undefined;
  /** Shares equal values between organizations, to save memory. */
  readonly share: Share;
}

interface Share {
  readonly places: (place: Place) => readonly [Place];
  readonly roles: (role: string, period: Period) => ReadonlyMap<string, Period>;
}

function sharing(): Share {
  const places = new Map<string, readonly [Place]>();
  const roles = new Map<string, ReadonlyMap<string, Period>>();
  return {
    places: (place) => {
      const key = JSON.stringify(place);
      const found: readonly [Place] = places.get(key) ?? [place];
      places.set(key, found);
      return found;
    },
    roles: (role, period) => {
      const key = `${role} ${period.since} ${period.until}`;
      const found = roles.get(key) ?? new Map([[role, period]]);
      roles.set(key, found);
      return found;
    },
  };
}

export function register(): Register {
  const organizations = new Map<string, FoundOrganization>();
  // Almost every name belongs to one organization, whose key it is.
  const others = new Map<string, FoundOrganization[]>();
  const people = new Map<string, FoundPerson>();
  const organization = (name: string, given?: string): FoundOrganization => {
    const state = given ? stateCode(given) : null;
    const same = sameName(name);
    const first = organizations.get(same);
    const more = others.get(same) ?? [];
    const isIt = (one: FoundOrganization): boolean => !one.state || !state || one.state === state;
    const known = first && isIt(first) ? first : more.find(isIt);
    if (known) return known;
    const made = newOrganization(first ? `${same}|${state ?? ''}` : same, name);
    if (first) others.set(same, [...more, made]);
    organizations.set(made.key, made);
    return made;
  };
  return {
    ...{ organizations, people, organization, ties: new Map(), share: sharing() },
    ...{ byId: new Map(), byName: new Map() },
    known: (name) => organizations.get(sameName(name)),
    person: (name, organizationKey) => {
      const key = `${sameName(name)}|${organizationKey ?? ''}`;
      const found = people.get(key) ?? { key, name, organizationKey, title: null };
      people.set(key, found);
      return found;
    },
  };
}

const NO_NAMES: ReadonlySet<string> = new Set();
const NO_ROLES: ReadonlyMap<string, Period> = new Map();
const NO_PLACES: readonly Place[] = [];

/** One object literal, because V8 gives an object that is spread from several four times the memory. */
const newOrganization = (key: string, name: string): FoundOrganization => ({
  key,
  name,
  otherNames: NO_NAMES,
  roles: NO_ROLES,
  places: NO_PLACES,
  sector: null,
  city: null,
  state: null,
  url: null,
  phone: null,
  email: null,
  parentKey: null,
  parentNode: null,
  districtId: null,
  isScreened: false,
  isGiven: false,
});
