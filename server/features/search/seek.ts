import { LRUCache } from 'lru-cache';
import type { NetworkNames } from '../../names/network-names.ts';
import type { ReferenceFiles } from '../../reference/files.ts';
import type { Among, Found, Look } from '../../search/look.ts';
import { type Indexed, ofEachKind, type SearchIndex } from '../../search/search-index.ts';
import { COMPLETED } from '../../search/written-words.ts';
import { countiesOf } from './scene.ts';
import type { Sight } from './sight.ts';

/** What was found, by kind: what matches the most words, and all roles and places that match any. */
export type Sought = Readonly<Record<Indexed, readonly Found[]>>;
type Amongs = Readonly<Record<Indexed, Among>>;

/** Where to search. */
export interface Field {
  readonly index: SearchIndex;
  readonly sight: Sight | null;
  readonly files: ReferenceFiles;
  /** The viewer's district. */
  readonly districtId: string | null;
  /** How near a district is: 0 is the viewer's own, 1 a neighbor, 2 elsewhere. */
  readonly distance: (districtId: string) => number;
}

/** Farther than any neighbor. */
export const ELSEWHERE = 2;

export interface Seeking {
  readonly found: Sought;
  readonly termsOf: (kind: Indexed, id: string) => readonly string[];
  readonly scope: 'near' | 'everywhere';
  /**
   * True if a word was found nowhere, not even misspelled: what matches only the other words is not what was searched
   * for.
   */
  readonly isLacking: boolean;
}

/**
 * Searches for words as typed: first nearby, and everywhere if nothing nearby matches all of them. What is farther
 * counts only if it matches all words, or one that nothing nearby matches. Words found nowhere are searched for again
 * as misspellings. Only what the viewer may see counts.
 * @param isEnough whether the results nearby are an answer even if none of them matches all words.
 */
export function seek(
  field: Field,
  words: readonly string[],
  scope: Seeking['scope'],
  isEnough: (found: Sought) => boolean,
): Seeking {
  const [isNear, isAnywhere] = [wantedIn(field, 'near'), wantedIn(field, 'everywhere')];
  const looked = ofEachKind((kind) => field.index.words[kind].look(words));
  const result = (all: Amongs, where: Seeking['scope'], found = foundIn(all)): Seeking => ({
    ...{ found, scope: where, termsOf: (kind, id) => all[kind].termsOf(id) },
    // A single letter is the beginning of a word still being typed.
    isLacking:
      where === 'everywhere' &&
      missingIn(all, words).some((index) => (words[index] ?? '').length >= COMPLETED),
  });
  const near = scope === 'near' && ofEachKind((kind) => looked[kind].among(isNear[kind]));
  if (near) {
    const found = foundIn(near);
    if (Object.values(near).some(({ most }) => most > 0 && most === words.length) || isEnough(found))
      return result(near, 'near', found);
  }
  const missing = near ? missingIn(near, words) : [];
  const widely = (kind: Indexed, look: Look): Among =>
    near ? look.farther(isNear[kind], isAnywhere[kind], missing) : look.among(isAnywhere[kind]);
  const all = ofEachKind((kind) => widely(kind, looked[kind]));
  const mistyped = missingIn(all, words);
  if (mistyped.length === 0) return result(all, 'everywhere');
  const loosely = words.map((_, index) => mistyped.includes(index));
  return result(
    ofEachKind((kind) => widely(kind, field.index.words[kind].look(words, loosely))),
    'everywhere',
  );
}

/** Returns the indexes of words that were found nowhere. */
const missingIn = (all: Amongs, words: readonly string[]): number[] =>
  [...words.keys()].filter((index) => Object.values(all).every(({ has }) => !has(index)));

/** Roles and places are few, so all that match any word are returned: a question may name several. */
const WHOLE: readonly Indexed[] = ['roles', 'districts', 'counties', 'cities'];
const foundIn = (all: Amongs): Sought =>
  ofEachKind((kind) => all[kind].rows(WHOLE.includes(kind) ? 'all' : 'most'));

type Wanted = Readonly<Record<Indexed, (id: string) => boolean>>;

/** Returns what the viewer may find of each kind, nearby or anywhere. */
export function wantedIn(field: Field, scope: Seeking['scope']): Wanted {
  const computed = wantedBy(field, scope);
  const { names } = field.index;
  if (!names || !field.sight?.readsAll) return computed;
  // All viewers who may read everything find the same, except for people, so the decisions are cached for all of them.
  const cache = CACHES.get(names) ?? new LRUCache<string, Wanted>({ max: MAX_CACHED });
  CACHES.set(names, cache);
  const key = scope === 'everywhere' ? scope : `${scope} ${field.districtId}`;
  const { people: _, ...shared } = cache.get(key) ?? computed;
  if (!cache.has(key)) cache.set(key, computed);
  return { ...computed, ...shared };
}

/** How many sets of nearby results are cached, at about 2 bytes per name. */
const MAX_CACHED = 50;
const CACHES = new WeakMap<NetworkNames, LRUCache<string, Wanted>>();

function wantedBy({ sight, files, distance }: Field, scope: Seeking['scope']): Wanted {
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
  // Organizations in no district, such as a headquarters, are visible to everyone who reads all districts.
  const organization = (id: string): boolean => {
    const places = sight?.organization(id) ?? [];
    return places.length > 0 ? isIn(places) : (sight?.isEveryones(id) ?? false);
  };
  return {
    organizations: organization,
    people: (id) => (sight?.mayBeIn(id, (districtId) => isIn([districtId])) ?? false) && person(id),
    evidence: seen(sight?.evidence),
    cities: (id) => (sight?.readsAll ?? false) && statesNear.has(id.slice(-2)),
    roles: () => true,
    districts: (id) => isIn([id]),
    counties: (fips) => isIn([countiesOf(files).get(fips)?.districtId ?? null]),
  };
}
