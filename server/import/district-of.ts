import type { Found, FoundOrganization, RowFound, Rows } from './found.ts';
import type { GatherContext } from './gather.ts';
import { districtOfPlace } from './place-of-row.ts';
import type { Place } from './places.ts';

/** Returns the district of the first place that decides it; otherwise the file’s district, if the places can be in it. */
export function districtFor(one: FoundOrganization, context: GatherContext): string | null {
  const { places, districtId } = context;
  for (const place of one.places) {
    const found = place.isAbroad ? null : districtOfPlace(places, place);
    if (found) return found;
  }
  if (unknownCounty(one, context) !== null) return null;
  return districtId && one.places.every(({ state, isAbroad }) => !isAbroad && places.isIn(districtId, state))
    ? districtId
    : null;
}

/** Values in a county column that are not counties. */
const NO_COUNTY =
  /^(?:.*\b(?:all|statewide|state wide|multiple|various|several|many|other|both|regional|region|national|nationwide|virtual|online|remote|entire|whole|multi|tri)\b.*|\d+|.)$/i;

/** Returns the unknown county that a file names, if nothing else decides the district. */
function unknownCounty(
  { places: said }: FoundOrganization,
  { places }: Pick<GatherContext, 'places'>,
): string | null {
  const isUnknown = ({ county, state, served = [] }: Place): boolean =>
    county !== undefined &&
    !NO_COUNTY.test(county) &&
    ![county, ...served].some((one) => places.knowsCounty(one, state));
  const [first, ...others] = said;
  return first && isUnknown(first) && others.every(isUnknown) ? (first.county ?? null) : null;
}

/** Adds questions to rows whose organizations have no district. */
export const withDistricts = (
  rows: Rows,
  organizations: Found['organizations'],
  context: GatherContext,
): Rows => ({
  length: rows.length,
  *[Symbol.iterator]() {
    for (const row of rows) yield withDistrict(row, organizations, context);
  },
});

function withDistrict(
  row: RowFound,
  organizations: Found['organizations'],
  context: GatherContext,
): RowFound {
  if (row.refused || row.isRepeated) return row;
  for (const key of row.names) {
    const one = organizations.get(key);
    if (one?.districtId !== null) continue;
    return { ...row, questions: [...row.questions, { about: 'row', text: whichDistrict(one, context) }] };
  }
  return row;
}

function whichDistrict(one: FoundOrganization, context: GatherContext): string {
  const { name, places } = one;
  if (places.some(({ isAbroad }) => isAbroad))
    return `${name} is in another country; in which district does it work?`;
  const county = unknownCounty(one, context);
  if (county !== null) {
    const [{ state } = {}] = places;
    return `In which district is ${name}? No county “${county}” is known${state ? ` in ${state}` : ''}; correct it, or clear the cell to use the file’s district`;
  }
  return `In which district is ${name}? The file does not say; choose the file’s district`;
}
