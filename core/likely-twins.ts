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

/** @param known the names of the one as keys, @param keys those of the other. */
function areAlike(one: Named, known: readonly string[], other: Named, keys: readonly string[]): boolean {
  if (known.some((key) => keys.some((than) => key === than || isMisspelling(key, than)))) return true;
  const letters = one.name.replace(/[&.]/g, '');
  return isInitials(one.name) && one.state === other.state && initialsOf(other.name).includes(letters);
}

type FindTwins = <Row extends Named>(one: Named, known: readonly Row[]) => Row[];

/** Finds the twins of many organizations: each place and each name on record is folded once for all of them. */
export function twinFinder(): FindTwins {
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

/** Those on record that an organization may well be, under another spelling, another of its names or its first letters. */
export const likelyTwins: FindTwins = (one, known) => twinFinder()(one, known);
