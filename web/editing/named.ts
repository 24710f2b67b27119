import { holds } from '../../core/days.ts';
import { organizationLabel } from '../../core/likely-duplicates.ts';
import { nameKey } from '../../core/plain-name.ts';
import type { DistrictRecords, Elsewhere } from './district-records.ts';
import { type Entry, entry, PROVENANCE, PROVENANCE_WITH_SOURCE, type Rows } from './rows.ts';

/** Creates an id for a fact of the current form. The same part always gets the same id, so resending writes once. */
export type NewId = (part: string) => string;

const same = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/** The organizations, in any district, that a typed text names: by label, name, or another spelling of the name. */
export function organizationsNamed(records: DistrictRecords, text: string): Elsewhere[] {
  const known = [...records.organizations, ...records.elsewhere];
  const byLabel = known.filter((row) => same(organizationLabel(row), text));
  if (byLabel.length > 0) return byLabel.slice(0, 1);
  const byName = known.filter(({ name }) => same(name, text));
  return byName.length > 0
    ? byName
    : known.filter(({ name }) => text !== '' && nameKey(name) === nameKey(text));
}

/** The organization that the text names; undefined if none or several match. */
export function organizationNamed(records: DistrictRecords, text: string): Elsewhere | undefined {
  const [first, ...others] = organizationsNamed(records, text);
  return others.length === 0 ? first : undefined;
}

/** The error for a text that names several organizations, as words that continue the label. */
export function ambiguous(records: DistrictRecords, text: string): string | undefined {
  const rows = organizationsNamed(records, text);
  if (rows.length < 2) return undefined;
  return `names several organizations: ${rows.map(organizationLabel).join('; ')}. Enter one of them with its place`;
}

/** A readable id, unique even among organizations of the same name. */
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
export const staffOf = (records: DistrictRecords, organizationId: string): Rows['people'][] => {
  const ids = new Set(
    records.employment
      .filter((post) => post.organizationId === organizationId && holds(post, records.today))
      .map(({ personId }) => personId),
  );
  return records.people.filter(({ id }) => ids.has(id));
};

interface Named {
  personId: string;
  /** The entries that add the person and job; empty if already on record. */
  entries: Entry[];
}

/** Finds the person of this name in the organization, or creates entries to add them. */
export function personNamed(
  records: DistrictRecords,
  name: string,
  organizationId: string,
  newId: NewId,
  part: string,
): Named {
  const known = staffOf(records, organizationId).find(
    (person) => person.name !== null && same(person.name, name),
  );
  if (known) return { personId: known.id, entries: [] };
  const personId = newId(`${part}-person`);
  const post = { id: newId(`${part}-post`), personId, organizationId, title: null, since: null, until: null };
  return {
    personId,
    entries: [
      entry('people', { id: personId, name: name.trim(), email: null, phone: null, ...PROVENANCE }),
      entry('employment', { ...post, ...PROVENANCE }),
    ],
  };
}
