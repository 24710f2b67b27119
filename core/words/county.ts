/** States whose counties are not called counties: they have boroughs, municipalities or islands. */
const NO_COUNTIES: ReadonlySet<string> = new Set(['AK', 'AS', 'DC', 'GU', 'MP', 'PR', 'VI']);
/** From this value on, the last three digits of a FIPS code are those of an independent city. */
const CITIES = '510';

/**
 * Returns `Lucas County` for `Lucas` in Ohio, `Orleans Parish` for `Orleans` in Louisiana; the bare name for a
 * city or a borough.
 */
export function countyName(place: { fips: string; county: string; state: string }): string {
  const { fips, county, state } = place;
  if (state === 'LA') return `${county} Parish`;
  return NO_COUNTIES.has(state) || fips.slice(2) >= CITIES ? county : `${county} County`;
}
