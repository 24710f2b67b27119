import type { FoundOrganization, FoundPerson, FoundTie } from './found.ts';
import { stateCode } from './states.ts';
import { sameName } from './words.ts';

/** Organizations, people and ties as rows name them, each once. */
export interface Register {
  readonly organizations: Map<string, FoundOrganization>;
  readonly people: Map<string, FoundPerson>;
  readonly ties: Map<string, FoundTie>;
  /** What an id of a node or a numbered row stands for. */
  readonly byId: Map<string, { readonly is: 'organization' | 'person' | 'other'; readonly key: string }>;
  /** The organization of a name; two of one name are told apart by their states alone. */
  readonly organization: (name: string, state?: string) => FoundOrganization;
  readonly person: (name: string, organizationKey: string | null) => FoundPerson;
  readonly known: (name: string) => FoundOrganization | undefined;
}

export function register(): Register {
  const organizations = new Map<string, FoundOrganization>();
  const byName = new Map<string, FoundOrganization[]>();
  const people = new Map<string, FoundPerson>();
  const organization = (name: string, given?: string): FoundOrganization => {
    const state = given ? stateCode(given) : null;
    const alike = byName.get(sameName(name)) ?? [];
    const known = alike.find((one) => !one.state || !state || one.state === state);
    if (known) return known;
    const made = newOrganization(`${sameName(name)}|${state ?? ''}`, name);
    byName.set(sameName(name), [...alike, made]);
    organizations.set(made.key, made);
    return made;
  };
  return {
    ...{ organizations, people, organization, ties: new Map(), byId: new Map() },
    known: (name) => byName.get(sameName(name))?.[0],
    person: (name, organizationKey) => {
      const key = `${sameName(name)}|${organizationKey ?? ''}`;
      const found = people.get(key) ?? { key, name, organizationKey, title: null };
      people.set(key, found);
      return found;
    },
  };
}

const newOrganization = (key: string, name: string): FoundOrganization => ({
  ...{ key, name, otherNames: new Set<string>(), roles: new Map(), places: [] },
  ...{ sector: null, city: null, state: null, url: null, phone: null, email: null },
  ...{ parentKey: null, parentNode: null, districtId: null },
});
