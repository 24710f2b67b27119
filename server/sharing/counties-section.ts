import { reachOfAny } from '../../core/counties/reach.ts';
import { byCodePoint, distinct, sorted } from '../../core/order.ts';
import { tableOf } from '../../core/report/blocks.ts';
import type { Section } from '../../core/report/shape.ts';
import { countyName } from '../../core/words/county.ts';
import { namesOf } from '../../core/words/names.ts';
import { REACH_WORDS } from '../../core/words/reach.ts';
import type { AssessedDistrict } from '../assessments/assessments.ts';
import { providerRoles, reachNetworkOf } from '../assessments/reach-network.ts';
import type { ReferenceFiles } from '../reference/files.ts';

/**
 * The counties of a district and the service providers that reach them. If gaps are not shared, counties without a provider look
 * like those that no one was asked about.
 */
export function countiesSection(
  assessed: AssessedDistrict,
  { counties, countyFacts }: Pick<ReferenceFiles, 'counties' | 'countyFacts'>,
  gaps: boolean,
): Section {
  const { reading, model } = assessed;
  const names = namesOf(model, reading);
  const network = reachNetworkOf(assessed);
  const providers = providerRoles(assessed);
  const people = new Map(countyFacts.map(({ fips, population }) => [fips, population]));
  const here = counties.filter(({ districtId }) => districtId === reading.districtId);
  const rows = sorted(here, (x, y) => byCodePoint(x.county, y.county)).map((county) => ({
    county,
    reach: reachOfAny(network, providers, county.fips),
  }));
  return {
    id: 'counties',
    heading: 'Counties',
    blocks: [
      tableOf<(typeof rows)[number]>(
        'counties',
        'Service providers by county',
        [
          ['County', ({ county }) => countyName(county)],
          ['People in 2020', ({ county }) => people.get(county.fips) ?? null, 0],
          [
            'Any service provider',
            ({ reach: { offices, state } }) =>
              offices.length > 0 ? 'reaches it' : gaps ? REACH_WORDS[state] : null,
          ],
          [
            'Providers',
            ({ reach: { offices } }) =>
              distinct(offices.map(({ organizationId: id }) => names.organization(id))).join('; ') || null,
          ],
        ],
        rows,
      ),
    ],
  };
}
