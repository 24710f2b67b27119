import { milesBetween } from '../../core/counties/nearest.ts';
import type { ReferenceFiles } from '../reference/files.ts';
import type { DistrictBuilder } from './district-builder.ts';
import { origin, SOURCE } from './invented.ts';
import { type Range, randomOf } from './random.ts';

/** Roles whose organizations often work in some counties only. */
const LOCAL = ['lead-police', 'victim-services', 'legal-services', 'child-welfare', 'shelter'];
/** The share of a district’s counties that such an organization covers, in percent. */
const SHARE: Range = [15, 60];

/** Invents which counties organizations cover: one county and those nearest to it. */
export function addCountyCoverage(builder: DistrictBuilder, files: ReferenceFiles): void {
  const { districtId, plan, organizationsIn, draft, newId } = builder;
  const random = randomOf(`counties in ${districtId}`);
  const counties = centersIn(districtId, files);
  if (counties.length === 0) return; // a territory without a published center
  for (const organizationId of new Set(LOCAL.flatMap((role) => organizationsIn(role)))) {
    if (!random.chance(plan.countiesSaid)) continue;
    const { point } = random.pick(counties);
    const nearest = [...counties].sort((x, y) => milesBetween(point, x.point) - milesBetween(point, y.point));
    for (const { fips } of nearest.slice(0, Math.ceil((counties.length * random.whole(SHARE)) / 100)))
      draft.countyCoverage.push({
        ...{ id: newId('county'), organizationId, fips, basis: SOURCE, sourceKind: 'sample' },
        ...origin,
      });
  }
}

/** The counties of a district that have a center of population. */
function centersIn(districtId: string, { counties, countyFacts }: ReferenceFiles) {
  const here = new Set(counties.flatMap((county) => (county.districtId === districtId ? [county.fips] : [])));
  return countyFacts.flatMap(({ fips, point }) => (point && here.has(fips) ? [{ fips, point }] : []));
}
