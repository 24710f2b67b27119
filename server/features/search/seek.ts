import { LRUCache } from 'lru-cache';
import type { NetworkNames } from '../../names/network-names.ts';
import type { ReferenceFiles } from '../../reference/files.ts';
import type { Among, Found, Look } from '../../search/look.ts';
import { type Indexed, ofEachKind, type SearchIndex } from '../../search/search-index.ts';
import { COMPLETED } from '../../search/written-words.ts';
import { countiesOf } from './scene.ts';
import type { Sight } from './sight.ts';

/** What was found, by kind: what has most of the words, and all roles and places that have any. */
export type Sought = Readonly<Record<Indexed, readonly Found[]>>;
type Amongs = Readonly<Record<Indexed, Among>>;

/** Where to look. */
export interface Field {
  readonly index: SearchIndex;
  readonly sight: Sight | null;
  readonly files: ReferenceFiles;
  /** Where the viewer is. */
  readonly districtId: string | null;
  /** How near a district is: 0 is here, 1 beside it, 2 elsewhere. */
  readonly distance: (districtId: string) => number;
}

/** Farther than any neighbor. */
export const ELSEWHERE = 2;

export interface Seeking {
  readonly found: Sought;
  readonly termsOf: (kind: Indexed, id: string) => readonly string[];
  readonly scope: 'near' | 'everywhere';
  /** A word is nowhere, not even mistyped: what has the others is not what was looked for. */
  readonly isLacking: boolean;
}

/**
 * Looks for words as they were typed: near, and everywhere if nothing near has all of them; then what is farther counts if it
 * has all words, or one that nothing near has. A word that is nowhere is looked for once more, as one that was mistyped. Only
 * what the viewer may see decides.
 * @param isEnough whether what was found near answers by itself, without one thing that has all words.
 */
export function seek(
  field: Field,
  words: readonly string[],
  scope: Seeking['scope'],
  isEnough: (found: Sought) => boolean,
): Seeking {
  const [isNear, isAnywhere] = [wantedIn(field, 'near'), wantedIn(field, 'everywhere')];
  const looked = ofEachKind((kind) => field.index.words[kind].look(words));
  const told = (all: Amongs, where: Seeking['scope'], found = foundIn(all)): Seeking => ({
    ...{ found, scope: where, termsOf: (kind, id) => all[kind].termsOf(id) },
    // A single letter is the beginning of a word that is being typed.
    isLacking:
      where === 'everywhere' && missingIn(all, words).some((at) => (words[at] ?? '').length >= COMPLETED),
  });
  const near = scope === 'near' && ofEachKind((kind) => looked[kind].among(isNear[kind]));
  if (near) {
    const found = foundIn(near);
    if (Object.values(near).some(({ most }) => most > 0 && most === words.length) || isEnough(found))
      return told(near, 'near', found);
  }
  const missing = near ? missingIn(near, words) : [];
  const widely = (kind: Indexed, look: Look): Among =>
    near ? look.farther(isNear[kind], isAnywhere[kind], missing) : look.among(isAnywhere[kind]);
  const all = ofEachKind((kind) => widely(kind, looked[kind]));
  const mistyped = missingIn(all, words);
  if (mistyped.length === 0) return told(all, 'everywhere');
  const loosely = words.map((_, at) => mistyped.includes(at));
  return told(
    ofEachKind((kind) => widely(kind, field.index.words[kind].look(words, loosely))),
    'everywhere',
  );
}

/** The places of the words that are nowhere. */
const missingIn = (all: Amongs, words: readonly string[]): number[] =>
  [...words.keys()].filter((at) => Object.values(all).every(({ has }) => !has(at)));

/** Of roles and places, which are few, all that have any of the words: a question may name several. */
const WHOLE: readonly Indexed[] = ['roles', 'districts', 'counties', 'cities'];
const foundIn = (all: Amongs): Sought =>
  ofEachKind((kind) => all[kind].rows(WHOLE.includes(kind) ? 'all' : 'most'));

type Wanted = Readonly<Record<Indexed, (id: string) => boolean>>;

/** What the viewer may find of each kind, near or anywhere. */
export function wantedIn(field: Field, scope: Seeking['scope']): Wanted {
  const made = wantedBy(field, scope);
  const { names } = field.index;
  if (!names || !field.sight?.readsAll) return made;
  // All who read everything find the same, people apart: each is judged once for all of them.
  const kept = KEPT.get(names) ?? new LRUCache<string, Wanted>({ max: MOST });
  KEPT.set(names, kept);
  const key = scope === 'everywhere' ? scope : `${scope} ${field.districtId}`;
  const { people: _, ...shared } = kept.get(key) ?? made;
  if (!kept.has(key)) kept.set(key, made);
  return { ...made, ...shared };
}

/** So many places from which is searched have kept what is near, some 2 bytes for each name. */
const MOST = 50;
const KEPT = new WeakMap<NetworkNames, LRUCache<string, Wanted>>();

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
  // What is in no district, such as a headquarters, is everyone's.
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
