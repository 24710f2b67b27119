import { groupBy } from '../../core/group-by.ts';
import { sameName } from '../names/same-name.ts';
import type { ReferenceFiles } from '../reference/files.ts';
import type { City } from './cities.ts';
import type { CountyAt } from './county-at.ts';
import { stateCode } from './states.ts';

/** The location of an organization according to a row. */
export interface Place {
  readonly district?: string | undefined;
  readonly fips?: string | undefined;
  readonly county?: string | undefined;
  readonly city?: string | undefined;
  readonly state?: string | undefined;
  /** True if the state is that of the file, not of the row. */
  readonly isAssumed?: boolean;
  /** True if it is in another country. */
  readonly isAbroad?: boolean;
  readonly point?: readonly [longitude: number, latitude: number] | undefined;
  readonly served?: readonly string[] | undefined;
}

export interface Places {
  /** Returns the district of a place, if its details decide it. */
  readonly districtOf: (place: Place) => string | null;
  /** Returns true if a place in this state can be in this district. */
  readonly isIn: (districtId: string, state: string | undefined) => boolean;
  /** Returns true if the state (or any, if none is given) has a county of this name, or a city that could be mistaken for one. */
  readonly knowsCounty: (county: string, state: string | undefined) => boolean;
  /** Returns true if a city or county of this name exists anywhere in the United States. */
  readonly isAnywhere: (name: string) => boolean;
  readonly stateOf: (districtId: string) => string | null;
  /** The one state that has counties of all these names, if there is one. */
  readonly stateOfCounties: (counties: readonly string[]) => string | null;
  /** Returns true if one state has all these cities, and there are enough of them that this is no coincidence. */
  readonly areOfOneState: (cities: readonly string[]) => boolean;
}

type Files = Pick<ReferenceFiles, 'counties' | 'districts'> & { readonly cities: readonly City[] };

const KINDS_OF_COUNTIES =
  / (?:county|counties|parish|borough|census area|municipality|municipio|city and borough|co\.?|cnty)$/;

/** Normalizes the name of a county: without “County” and the like, and with one spelling of saints and accents. */
const countyKey = (name: string): string =>
  sameName(name)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/^(?:the )?(?:county|parish) of /, '')
    .replace(KINDS_OF_COUNTIES, '')
    .replace(/\bsaint\b/g, 'st')
    .replace(/\bsainte\b/g, 'ste')
    .replace(/[^a-z0-9]/g, '');

const cityKey = (name: string): string =>
  sameName(name)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/^(?:the )?(?:city|town|village) of /, '')
    .replace(/\bsaint\b/g, 'st')
    .replace(/\bfort\b/g, 'ft')
    .replace(/\bmount\b/g, 'mt')
    .replace(/ (?:township|twp\.?)$/, '')
    .replace(/[^a-z0-9]/g, '');

/** Indexes counties by name and state, and the states in which each name occurs. */
function countiesByName(counties: Files['counties']) {
  const districts = new Map<string, string | null>();
  const states = new Map<string, Set<string>>();
  for (const { county, state, districtId } of counties)
    for (const key of new Set([countyKey(county), countyKey(county.replace(/ city$/, ''))])) {
      // If a city and a county share a name, the county is used.
      if (key === countyKey(county) || !districts.has(`${key} ${state}`))
        districts.set(`${key} ${state}`, districtId);
      states.set(key, (states.get(key) ?? new Set()).add(state));
    }
  return { districts, states };
}

/** Every spelling of each district’s name. */
const namesOfDistricts = (districts: Files['districts']): Map<string, string> =>
  new Map(
    districts.flatMap(({ id, name, abbreviation }) => {
      const [part, state] = [name.replace(/ of .*/, ''), name.replace(/.* of /, '')];
      return [id, name, abbreviation, `${part} ${state}`].map((one): [string, string] => [
        districtKey(one),
        id,
      ]);
    }),
  );

/** Fewer city names can all occur in a state by coincidence: London, Oxford and Toronto are also in Ohio. */
const ENOUGH_CITIES = 5;

function areOfOneState(byCity: ReadonlyMap<string, string>, cities: readonly string[]): boolean {
  const keys = [...new Set(cities.map(cityKey))].filter(Boolean);
  const states = new Set([...byCity.keys()].map((key) => key.slice(-2)));
  return (
    keys.length >= ENOUGH_CITIES &&
    [...states].some((state) => keys.every((key) => byCity.has(`${key} ${state}`)))
  );
}

interface KnownCounties {
  readonly states: ReadonlyMap<string, ReadonlySet<string>>;
  readonly ofCity: (city: string, state: string) => string | null;
}

function isKnownCounty(county: string, said: string | undefined, { states, ofCity }: KnownCounties): boolean {
  const state = said ? stateCode(said) : null;
  if (said !== undefined && state === null) return true; // it is the state that is unknown
  const found = states.get(countyKey(county));
  if (state === null) return found !== undefined;
  return found?.has(state) || ofCity(county, state) !== null || stateCode(county) === state;
}

/** The one state that has counties of all these names, if there is one. */
function stateOfAll(states: KnownCounties['states'], among: Iterable<string>, names: readonly string[]) {
  const keys = [...new Set(names.map(countyKey))].filter(Boolean);
  const [one, another] = [...new Set(among)].filter((state) =>
    keys.every((key) => states.get(key)?.has(state)),
  );
  return keys.length === 0 || another ? null : (one ?? null);
}

/** Returns the only known id, or null if there are several or none. */
function only(ids: readonly (string | null)[]): string | null {
  const [one, another] = new Set(ids.filter((id) => id !== null));
  return another ? null : (one ?? null);
}

/** Places by the counties of each district; a city by its center (data/README.md, Cities). */
export function placesIn({ counties, districts, cities }: Files, countyAt: CountyAt): Places {
  const byFips = new Map(counties.map(({ fips, districtId }) => [fips, districtId]));
  const named = countiesByName(counties);
  const byCity = new Map(
    cities.map(({ city, state, districtId }) => [`${cityKey(city)} ${state}`, districtId]),
  );
  const cityNames = new Set([...byCity.keys()].map((key) => key.slice(0, -3)));
  const byName = namesOfDistricts(districts);
  const states = districts.map(({ state }) => state);
  const inState = groupBy(districts, ({ state }) => state);
  const ofCounty = (county: string, state: string): string | null =>
    named.districts.get(`${countyKey(county)} ${state}`) ?? null;
  const ofCity = (city: string, state: string): string | null =>
    byCity.get(`${cityKey(city)} ${state}`) ?? null;
  const inStateOf = (place: Place, state: string): string | null =>
    only(inState(state).map(({ id }) => id)) ??
    (place.county ? ofCounty(place.county, state) : null) ??
    (place.city ? ofCity(place.city, state) : null) ??
    only((place.served ?? []).map((one) => ofCounty(one, state))) ??
    (place.county ? ofCity(place.county, state) : null);
  return {
    districtOf: (place) => {
      const state = place.state ? stateCode(place.state) : null;
      const ofPoint = (): string | null => byFips.get((place.point && countyAt(place.point)) ?? '') ?? null;
      const said = byName.get(districtKey(place.district ?? '')) ?? fipsIn(place.fips ?? '', byFips);
      return (
        said ??
        (place.county && state ? ofCounty(place.county, state) : null) ??
        ofPoint() ??
        (state ? inStateOf(place, state) : null)
      );
    },
    isIn: (districtId, state) => {
      const code = state ? stateCode(state) : null;
      return code === null || inState(code).some(({ id }) => id === districtId);
    },
    knowsCounty: (county, said) => isKnownCounty(county, said, { states: named.states, ofCity }),
    isAnywhere: (name) => named.states.has(countyKey(name)) || cityNames.has(cityKey(name)),
    stateOf: (districtId) => districts.find(({ id }) => id === districtId)?.state ?? null,
    stateOfCounties: (names) => stateOfAll(named.states, states, names),
    areOfOneState: (names) => areOfOneState(byCity, names),
  };
}

/** `N.D. Ohio`, `Northern District of Ohio`, `U.S. District Court for the Northern District of Ohio`, `OHND`. */
const districtKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/.*\bfor (?:the )?(?=.*district)/, '')
    .replace(/^the /, '')
    .replace(/[^a-z]/g, '');

/** Looks up a county code, also without its leading zero or followed by the rest of a census tract. */
function fipsIn(text: string, byFips: ReadonlyMap<string, string | null>): string | null {
  const digits = text.replace(/\.0$/, '').replace(/\D/g, '');
  if (digits.length < 4) return null;
  return byFips.get(digits.padStart(5, '0').slice(0, 5)) ?? null;
}
