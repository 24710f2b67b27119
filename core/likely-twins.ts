import { differInOneLetter, initialsOf, nameKey } from './plain-name.ts';
import { placeInWords } from './words/format.ts';

/** An organization by its names and its place. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly aliases: readonly string[];
  readonly city: string | null;
  readonly state: string | null;
}

/** How an organization is offered and found by its name: "FBI Cleveland (Cleveland, OH)". */
export const organizationLabel = ({ name, city, state }: Pick<Named, 'name' | 'city' | 'state'>): string =>
  city ? `${name} (${placeInWords({ city, state })})` : name;

const namesOf = ({ name, shortName, aliases }: Named): string[] => [name, shortName ?? '', ...aliases];

const mayBe = (one: string | null, other: string | null): boolean =>
  !one || !other || nameKey(one) === nameKey(other);

/** Letters alone, as organizations are called for short: ODVN. */
const isInitials = (name: string): boolean => /^[\p{Lu}&.]{3,8}$/u.test(name);

/** Names of so many letters may differ in one and still be the same: `Invented Harbour`. */
const LONG = 8;
const digitsOf = (key: string): string => key.replace(/\D/g, '');

/** Precinct 1 and Precinct 2 are two. */
const isMisspelling = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) >= LONG &&
  differInOneLetter(one, other) &&
  digitsOf(one) === digitsOf(other);

/** @param known the names of the one, as keys. */
function areAlike(one: Named, known: readonly string[], other: Named): boolean {
  const keys = namesOf(other).map(nameKey).filter(Boolean);
  if (known.some((key) => keys.some((than) => key === than || isMisspelling(key, than)))) return true;
  const letters = one.name.replace(/[&.]/g, '');
  return isInitials(one.name) && one.state === other.state && initialsOf(other.name).includes(letters);
}

/** Those on record that an organization may well be, under another spelling, another of its names or its first letters. */
export function likelyTwins<Row extends Named>(one: Named, known: readonly Row[]): Row[] {
  const keys = [one.name, ...one.aliases].map(nameKey);
  return known.filter(
    (row) =>
      row.id !== one.id &&
      mayBe(one.state, row.state) &&
      mayBe(one.city, row.city) &&
      areAlike(one, keys, row),
  );
}
