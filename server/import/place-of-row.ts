import type { Place, Places } from './places.ts';
import { STATE_IN_ADDRESS, stateCode } from './states.ts';
import { asWords } from './words.ts';

/** The filled cells of a row that describe a place, by field. */
export type PlaceCells = Readonly<
  Partial<
    Record<
      | 'district'
      | 'fips'
      | 'county'
      | 'city'
      | 'state'
      | 'zip'
      | 'country'
      | 'latitude'
      | 'longitude'
      | 'address'
      | 'served',
      string
    >
  >
>;

const TAIL = new RegExp(
  String.raw`(?:^|[,\n] *)([^,\n]+?)[, ]+(${STATE_IN_ADDRESS})\.?[, ]*(\d{5}(?:-\d{4})?)?(?:,? *(?:USA|U\.S\.A?\.?|US|United States))?[. ]*$`,
);
/** A street, behind which a town stands and no state: `12 Creek Road Suite A, Washington`. */
const STREET =
  /^\d.* (?:st|street|ave|avenue|rd|road|blvd|boulevard|dr|drive|ln|lane|way|pl|place|hwy|highway|pkwy|parkway|(?:ste|suite|apt|unit|room|rm|floor|bldg) ?#?[\w-]+)\.?$/i;

interface CityInState {
  readonly city: string;
  readonly state: string;
}

/** City and state at the end of an address: `123 Main St, Cleveland, OH 44113`; of several columns, of all together or of one. */
export function cityIn(address: string): CityInState | null {
  const lines = address.split('\n');
  const texts = lines.length > 1 ? [lines.join(', '), ...lines] : lines;
  for (const text of texts) {
    const [, city, written, zip] = TAIL.exec(text) ?? [];
    const state = written ? stateCode(written) : null;
    if (!city || !written || !state) continue;
    if (zip || written.length === 2 || !STREET.test(city)) return { city: city.trim(), state };
  }
  return null;
}

/** A point as open data write it behind an address or by itself: `POINT (-81.69 41.49)`, `(41.49, -81.69)`. */
const POINTS = /POINT ?\((-?\d{1,3}\.\d+) (-?\d{1,2}\.\d+)\)|\((-?\d{1,2}\.\d+), ?(-?\d{1,3}\.\d+)\)/i;

/** Adds the point that is written in the address, if any. */
function withPoint<Cells extends PlaceCells>(cells: Cells): Cells {
  const found = cells.address ? POINTS.exec(cells.address) : null;
  if (!found) return cells;
  const [written, x, y, latitude = y, longitude = x] = found;
  const address = cells.address?.replace(written, '').trim() || undefined;
  const { address: _address, ...rest } = cells;
  const point = cells.latitude && cells.longitude ? {} : { latitude, longitude };
  return { ...rest, ...(address && { address }), ...point } as Cells; // the same columns, some of them filled
}

const number = (text: string | undefined): number | null => {
  const value = text === undefined ? Number.NaN : Number(text);
  return Number.isFinite(value) && value !== 0 ? value : null;
};

/** Returns the place of a row; `homeState` is the state of the file if its rows name none. */
export function placeOf(given: PlaceCells, homeState: string | null, isAbroad = false): Place {
  const cells = withPoint(given);
  const latitude = number(cells.latitude);
  const longitude = number(cells.longitude);
  const written = cityIn(cells.city ?? '') ?? cityIn(cells.address ?? '');
  const [county, countyState] = (cells.county ?? '').split(/, */);
  const counties = cells.county ? countiesIn(cells.county) : [];
  const said = cells.state ?? written?.state ?? stateOrNone(countyState);
  const state = said ?? homeState ?? undefined;
  return {
    district: cells.district,
    fips: cells.fips,
    state,
    isAssumed: said === undefined,
    isAbroad,
    county: (stateOrNone(countyState) ? county : cells.county)?.trim() || undefined,
    city: written?.city ?? cityAlone(cells),
    point: latitude !== null && longitude !== null ? [longitude, latitude] : undefined,
    served: cells.served ? countiesIn(cells.served) : counties.length > 1 ? counties : undefined,
  };
}

/** Splits a cell that lists several counties. */
export const countiesIn = (text: string): string[] =>
  text.split(/ *(?:,|;|\/|\||&|\band\b) */).filter((part) => part && !NO_COUNTY.test(part));

/** Words for counties that name none: `All counties in Michigan`. */
const NO_COUNTY = /^(?:all|statewide|entire|other|surrounding|multiple|various)\b|^counties$/i;

/** Words in a column of places that name no place. */
const NOWHERE =
  /\b(?:national|nationwide|statewide|countywide|citywide|county|virtual|online|remote|various|multiple|confidential|undisclosed|location|unknown)\b/i;

/** Returns a city without a state, from its column or an address that is only a city. */
function cityAlone({ city, address }: PlaceCells): string | undefined {
  const text =
    city ?? (address && /^[\p{L} .'’-]+$/u.test(address) && !NOWHERE.test(address) ? address : undefined);
  return text?.replace(/,.*/, '').trim() || undefined;
}

const stateOrNone = (text: string | undefined): string | undefined =>
  text && stateCode(text) ? text : undefined;

/** Returns the district of a place; if a city follows a street without a comma, tries its last words. */
export function districtOfPlace(places: Places, place: Place): string | null {
  const found = places.districtOf(place);
  if (found || !place.city) return found;
  for (const text of [place.city, place.city.replace(LOST_BREAK, ' ')]) {
    const words = text.split(' ');
    for (const from of [-3, -2, -1]) {
      if (words.length <= -from) continue;
      const last = places.districtOf({ state: place.state, city: words.slice(from).join(' ') });
      if (last) return last;
    }
  }
  return null;
}

/** Where a line of an address ended before someone took the line breaks out: `Suite 900Chicago`. */
const LOST_BREAK = /(?<=[\p{Ll}\d.])(?=\p{Lu}\p{Ll})/gu;

const US =
  /^(?:u ?s|u ?s ?a|united states(?: of america)?|america|puerto rico|guam|u ?s ?virgin islands|american samoa|northern mariana islands|pr|gu|vi|mp|as)$/;
const FOREIGN_POSTCODE =
  /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}\b|\b[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d\b/;
const FOREIGN_NUMBER = /^(?:\+(?!1\b|1[\s(.-]?\d{3})|00(?!1)\d|0\d{2,4}[\s-]?\d{3})/;
const FOREIGN_SITE =
  /\.(?:uk|ca|au|nz|ie|in|za|de|nl|fr|be|es|it|pt|pl|se|no|dk|fi|ch|at|gr|ng|ke|gh|ph|th|vn|id|my|sg|jp|kr|cn|hk|br|ar|cl|mx|pe|np|bd|pk|lk|il|tr|ro|hu|cz|bg|ua|ru|eu)(?:[/:?]|$)/i;
const PROVINCES =
  /^(?:alberta|british columbia|manitoba|new brunswick|newfoundland(?: and labrador)?|nova scotia|ontario|prince edward island|quebec|saskatchewan|yukon|nunavut|ab|bc|mb|nb|nl|ns|on|pe|qc|sk|england|scotland|wales|northern ireland|nsw|new south wales|vic|victoria|qld|queensland|tas|tasmania|act)$/;

/** Returns whether a row says that it is in the United States or abroad; null if it says neither. */
export function whereabouts(
  given: PlaceCells & { readonly phone?: string; readonly website?: string },
  hasPoint: (point: readonly [number, number]) => boolean,
): 'here' | 'abroad' | null {
  const cells = withPoint(given);
  const country = cells.country ? asWords(cells.country) : '';
  if (country) return US.test(country) ? 'here' : 'abroad';
  const { state } = cells;
  if (state)
    return stateCode(state)
      ? 'here'
      : PROVINCES.test(asWords(state)) || asWords(state).length > 2
        ? 'abroad'
        : null;
  const [latitude, longitude] = [number(cells.latitude), number(cells.longitude)];
  if (latitude !== null && longitude !== null) {
    if (hasPoint([longitude, latitude])) return 'here';
    return isNear(latitude, longitude) ? null : 'abroad';
  }
  if (cityIn(cells.address ?? '') || cityIn(cells.city ?? '')) return 'here';
  if (FOREIGN_POSTCODE.test(cells.zip ?? cells.address ?? '') || FOREIGN_NUMBER.test(cells.phone ?? ''))
    return 'abroad';
  if (
    /^\d{5}(?:-\d{4})?$/.test(cells.zip ?? '') &&
    /^(?:\+?1[\s.-]?)?\(?[2-9]\d{2}\)?[\s.-]?[2-9]\d{2}/.test(cells.phone ?? '')
  )
    return 'here';
  return FOREIGN_SITE.test(cells.website ?? '') ? 'abroad' : null;
}

/** Off a coast, or at sea beside an island. */
const isNear = (latitude: number, longitude: number): boolean =>
  (latitude > 24 &&
    latitude < 49.5 &&
    longitude > -125 &&
    longitude < -66 &&
    !(latitude > 43 && longitude > -83 && longitude < -73)) ||
  (latitude > 51 && longitude < -129) ||
  (latitude > 18 && latitude < 23 && longitude < -154 && longitude > -161) ||
  (latitude > 17 && latitude < 19 && longitude < -64 && longitude > -68);
