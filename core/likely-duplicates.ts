import { differInOneLetter, initialsOf, nameKey } from './plain-name.ts';
import { placeInWords } from './words/format.ts';

/** An organization's names and place. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly aliases: readonly string[];
  readonly city: string | null;
  readonly state: string | null;
}

/**
 * Returns the label used to offer and search for an organization: "FBI Cleveland (Cleveland, OH)".
 */
export const organizationLabel = ({ name, city, state }: Pick<Named, 'name' | 'city' | 'state'>): string =>
  city ? `${name} (${placeInWords({ city, state })})` : name;

const namesOf = ({ name, shortName, aliases }: Named): string[] => [name, shortName ?? '', ...aliases];

/** Returns true for an abbreviation made only of capital letters, such as ODVN. */
const isInitials = (name: string): boolean => /^[\p{Lu}&.]{3,8}$/u.test(name);

/** Names at least this long may differ in one letter and still be the same: `Invented Harbour`. */
const LONG = 8;
const digitsOf = (key: string): string => key.replace(/\D/g, '');

/** Names that differ in a digit belong to different organizations: Precinct 1 and Precinct 2. */
const isMisspelling = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) >= LONG &&
  differInOneLetter(one, other) &&
  digitsOf(one) === digitsOf(other);

/**
 * Returns true if two organizations may be the same.
 * @param known normalized names of the first
 * @param keys normalized names of the second
 */
function areAlike(one: Named, known: readonly string[], other: Named, keys: readonly string[]): boolean {
  if (known.some((key) => keys.some((than) => key === than || isMisspelling(key, than)))) return true;
  const letters = one.name.replace(/[&.]/g, '');
  return isInitials(one.name) && one.state === other.state && initialsOf(other.name).includes(letters);
}

type FindDuplicates = <Row extends Named>(one: Named, known: readonly Row[]) => Row[];

/**
 * Returns a function that finds likely duplicates of many organizations, normalizing each place and name on
 * record only once.
 */
export function duplicateFinder(): FindDuplicates {
  const placeKeys = new Map<string, string>();
  const keysOfRows = new WeakMap<Named, readonly string[]>();
  const placeKey = (place: string): string => {
    const key = placeKeys.get(place) ?? nameKey(place);
    placeKeys.set(place, key);
    return key;
  };
  const keysOf = (row: Named): readonly string[] => {
    const keys = keysOfRows.get(row) ?? namesOf(row).map(nameKey).filter(Boolean);
    keysOfRows.set(row, keys);
    return keys;
  };
  const mayBe = (one: string | null, other: string | null): boolean =>
    !one || !other || placeKey(one) === placeKey(other);
  return (one, known) => {
    const keys = [one.name, ...one.aliases].map(nameKey);
    return known.filter(
      (row) =>
        row.id !== one.id &&
        mayBe(one.state, row.state) &&
        mayBe(one.city, row.city) &&
        areAlike(one, keys, row, keysOf(row)),
    );
  };
}

/**
 * Returns the organizations on record that may be the same one, under another spelling, another of its names or
 * its initials.
 */
export const likelyDuplicates: FindDuplicates = (one, known) => duplicateFinder()(one, known);
