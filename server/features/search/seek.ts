import { distinct, sorted } from '../../../core/order.ts';
import type { ReferenceFiles } from '../../reference/files.ts';
import { type Indexed, ofEachKind, type SearchIndex } from '../../search/search-index.ts';
import { COMPLETED, type Found, wordsFound } from '../../search/word-index.ts';
import { countiesOf } from './scene.ts';
import type { Sight } from './sight.ts';

/** What was found, by kind. */
export type Sought = Readonly<Record<Indexed, readonly Found[]>>;

/** Where to look. */
export interface Field {
  readonly index: SearchIndex;
  readonly sight: Sight | null;
  readonly files: ReferenceFiles;
  /** How near a district is: 0 is here, 1 beside it, 2 elsewhere. */
  readonly distance: (districtId: string) => number;
}

/** Farther than any neighbor. */
export const ELSEWHERE = 2;

export interface Seeking {
  readonly found: Sought;
  readonly scope: 'near' | 'everywhere';
  /** A word is nowhere, not even mistyped: what has the others is not what was looked for. */
  readonly isLacking: boolean;
}

/**
 * Looks for words as they were typed: near, and everywhere if nothing near has all of them. A word that is nowhere is looked
 * for once more, as one that was mistyped. Only what the viewer may see decides.
 * @param isEnough whether what was found near answers by itself, without one thing that has all words.
 */
export function seek(
  field: Field,
  words: readonly string[],
  scope: Seeking['scope'],
  isEnough: (found: Sought) => boolean,
): Seeking {
  const near = scope === 'near' ? findIn(field, words, { scope }) : null;
  if (near && (hasAll(near, words) || isEnough(near)))
    return { found: near, scope: 'near', isLacking: false };
  const found = near
    ? merged(near, findIn(field, words, { scope: 'everywhere', among: farther(field, words, near) }))
    : findIn(field, words, { scope: 'everywhere' });
  const mistyped = missingIn(found, words);
  if (mistyped.every((word) => word === '')) return { found, scope: 'everywhere', isLacking: false };
  const resembling = findIn(field, mistyped, { scope: 'everywhere', loosely: true });
  const all = merged(found, resembling);
  // A single letter is the beginning of a word that is being typed.
  const isLacking = missingIn(all, words).some((word) => word.length >= COMPLETED);
  return { found: all, scope: 'everywhere', isLacking };
}

/** What has all words, or one that nothing near has. The rest comes behind what was found near. */
function farther({ index }: Field, words: readonly string[], near: Sought): Among {
  const missing = missingIn(near, words);
  return (kind) => {
    const sets = words.map((word) => index.words[kind].idsWith(word));
    const [fewest = new Set<string>(), ...others] = sorted(sets, (x, y) => x.size - y.size);
    const ids = new Set([...fewest].filter((id) => others.every((set) => set.has(id))));
    for (const [at, set] of sets.entries()) if (missing[at]) for (const id of set) ids.add(id);
    return ids;
  };
}

/** The words that are nowhere in what was found, at their places; the others are empty. */
const missingIn = (found: Sought, words: readonly string[]): string[] =>
  words.map((word, at) => (kindsOf(found).every((rows) => rows.every(({ fits }) => !fits[at])) ? word : ''));

const kindsOf = (found: Sought): readonly (readonly Found[])[] => Object.values(found);
const hasAll = (found: Sought, words: readonly string[]): boolean =>
  kindsOf(found).some((rows) => rows.some((row) => wordsFound(row) === words.length));

type Among = (kind: Indexed) => ReadonlySet<string>;
interface How {
  readonly scope: Seeking['scope'];
  readonly loosely?: boolean;
  /** Of these alone. */
  readonly among?: Among;
}

export function findIn(
  { index, sight, files, distance }: Field,
  words: readonly string[],
  { scope, loosely, among }: How,
): Sought {
  const isIn = (districtIds: readonly (string | null)[]): boolean =>
    scope === 'everywhere' || districtIds.some((id) => id !== null && distance(id) < ELSEWHERE);
  const statesNear = new Set(files.districts.flatMap(({ id, state }) => (isIn([id]) ? state : [])));
  const seen =
    (placesOf: ((id: string) => readonly string[]) | undefined) =>
    (id: string): boolean => {
      const places = placesOf?.(id) ?? [];
      return places.length > 0 && isIn(places);
    };
  const person = seen(sight?.person);
  // What is in no district, such as a headquarters, is everyone's.
  const organization = (id: string): boolean => {
    const places = sight?.organization(id) ?? [];
    return places.length > 0 ? isIn(places) : (sight?.isEveryones(id) ?? false);
  };
  const wanted: Readonly<Record<Indexed, (id: string) => boolean>> = {
    organizations: organization,
    people: (id) => (sight?.mayBeIn(id, (districtId) => isIn([districtId])) ?? false) && person(id),
    evidence: seen(sight?.evidence),
    cities: (id) => (sight?.readsAll ?? false) && statesNear.has(id.slice(-2)),
    roles: () => true,
    districts: (id) => isIn([id]),
    counties: (fips) => isIn([countiesOf(files).get(fips)?.districtId ?? null]),
  };
  return ofEachKind((kind) => {
    const ids = among?.(kind);
    const isWanted = (id: string): boolean => (!ids || ids.has(id)) && wanted[kind](id);
    return index.words[kind].find(words, isWanted, loosely);
  });
}

/** Each thing once, with all words for which it was found. */
const merged = (one: Sought, other: Sought): Sought =>
  ofEachKind((kind) => {
    const found = new Map(one[kind].map((row) => [row.id, row]));
    for (const row of other[kind]) {
      const before = found.get(row.id);
      found.set(row.id, before ? both(before, row) : row);
    }
    return [...found.values()];
  });

const both = (one: Found, other: Found): Found => ({
  id: one.id,
  fits: one.fits.map((fit, at) => Math.max(fit, other.fits[at] ?? 0)),
  inName: Math.max(one.inName, other.inName),
  terms: distinct([...one.terms, ...other.terms]),
});
