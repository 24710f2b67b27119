import { holds } from '../../core/days.ts';
import type { DistrictRecords } from './district-records.ts';
import { type Entry, entry, PROVENANCE, PROVENANCE_WITH_SOURCE, type Rows } from './rows.ts';

/** Gives a fact of the form at hand its id: the same for the same part each time, so that a form sent twice writes once. */
export type NewId = (part: string) => string;

interface Place {
  name: string;
  city: string | null;
  state: string | null;
}

/** How an organization is offered and found by its name: "FBI Cleveland (Cleveland, OH)". */
export const organizationLabel = ({ name, city, state }: Place): string =>
  city ? `${name} (${[city, state].filter(Boolean).join(', ')})` : name;

const same = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/** The one organization, here or elsewhere, that a typed text names; undefined for none, and for several of one name. */
export function organizationNamed(
  book: DistrictRecords,
  text: string,
): { id: string; name: string } | undefined {
  const known = [...book.organizations, ...book.elsewhere];
  const byLabel = known.find((row) => same(organizationLabel(row), text));
  if (byLabel) return byLabel;
  const ids = new Set(known.filter(({ name }) => same(name, text)).map(({ id }) => id));
  return ids.size === 1 ? known.find(({ id }) => ids.has(id)) : undefined;
}

/** An id that people can read, and that no other organization of the name has. */
const idFor = (name: string, newId: NewId): string => {
  const words = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return [words, newId('organization')].filter(Boolean).join('-');
};

type OrganizationRow = Rows['organizations'];

/** An organization that is not on record yet. */
export const newOrganization = (
  name: string,
  newId: NewId,
  known: Partial<OrganizationRow> = {},
): OrganizationRow => ({
  id: idFor(name, newId),
  name: name.trim(),
  shortName: null,
  aliases: [],
  sector: null,
  level: null,
  city: null,
  state: null,
  url: null,
  parentId: null,
  ...PROVENANCE_WITH_SOURCE,
  ...known,
});

/** Who works for an organization today. */
export const staffOf = (book: DistrictRecords, organizationId: string): Rows['people'][] => {
  const ids = new Set(
    book.employment
      .filter((post) => post.organizationId === organizationId && holds(post, book.today))
      .map(({ personId }) => personId),
  );
  return book.people.filter(({ id }) => ids.has(id));
};

interface Named {
  personId: string;
  /** What has to be put on record so that this person is known there; nothing when that is so already. */
  entries: Entry[];
}

/** The person of this name in an organization, put on record when nobody there has it. */
export function personNamed(
  book: DistrictRecords,
  name: string,
  organizationId: string,
  newId: NewId,
  part: string,
): Named {
  const known = staffOf(book, organizationId).find(
    (person) => person.name !== null && same(person.name, name),
  );
  if (known) return { personId: known.id, entries: [] };
  const personId = newId(`${part}-person`);
  const post = { id: newId(`${part}-post`), personId, organizationId, title: null, since: null, until: null };
  return {
    personId,
    entries: [
      entry('people', { id: personId, name: name.trim(), ...PROVENANCE }),
      entry('employment', { ...post, ...PROVENANCE }),
    ],
  };
}
