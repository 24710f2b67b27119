/** Where no county is called one: boroughs, municipalities, islands. */
const NO_COUNTIES: ReadonlySet<string> = new Set(['AK', 'AS', 'DC', 'GU', 'MP', 'PR', 'VI']);
/** From here on, the last three digits of a FIPS code are those of a city that lies in no county. */
const CITIES = '510';

/** `Lucas` of Ohio → `Lucas County`, `Orleans` of Louisiana → `Orleans Parish`; a city or a borough has its name alone. */
export function countyName(place: { fips: string; county: string; state: string }): string {
  const { fips, county, state } = place;
  if (state === 'LA') return `${county} Parish`;
  return NO_COUNTIES.has(state) || fips.slice(2) >= CITIES ? county : `${county} County`;
}
