import type { z } from 'zod';
import { sourceOf } from '../../../../core/facts/public-record.ts';
import { groupBy } from '../../../../core/group-by.ts';
import { byCodePoint, byPlaceIn, distinct, sorted } from '../../../../core/order.ts';
import { can } from '../../../../core/powers.ts';
import { roleName } from '../../../../core/words/phrases.ts';
import type { Viewer } from '../../../access/viewer.ts';
import { districtFiles } from '../../../assessments/district-files.ts';
import type { Run } from '../../../graph/graph.ts';
import type { RowOf } from '../../../graph/query.ts';
import { districtsBeside } from '../../../reference/neighbors.ts';
import type { Services } from '../../../services.ts';
import { readDistrictsNaming } from '../../../store/districts-of-organizations.ts';
import { isFilledOn } from '../../../store/on-record.ts';
import { countiesOf, fillsOf } from '../queries.ts';
import type { getOrganizationProfile } from './contract.ts';

type Place = z.input<typeof getOrganizationProfile.response>['districts'][number];

/**
 * Returns the districts that name an organization and that a viewer may read; those where it fills a role come first.
 */
export async function placesOf(
  run: Run,
  tieline: Services,
  viewer: Viewer,
  { organizationId, asOf }: { organizationId: string; asOf: string },
): Promise<Place[]> {
  const { files, model } = tieline;
  const naming = (await readDistrictsNaming(run, [organizationId]))(organizationId);
  const own = files.districts.filter(({ usaoId }) => usaoId === organizationId).map(({ id }) => id);
  const fills = (await run(fillsOf, { id: organizationId })).filter((row) => isFilledOn(row, asOf));
  const counties = groupBy(await run(countiesOf, { id: organizationId }), ({ districtId }) => districtId);
  const rolesIn = groupBy(fills, ({ districtId }) => districtId);
  const fileOf = districtFiles(files);
  const countyNames = new Map(files.counties.map(({ fips, county }) => [fips, county]));
  const inTableOrder = byPlaceIn(
    model.roles.map(({ id }) => id),
    ({ role }: Place['roles'][number]) => role,
  );
  const places = distinct([...naming, ...own])
    .filter((districtId) => can(viewer, 'read districts', { districtId }))
    .flatMap((districtId): Place[] => {
      const file = fileOf(districtId);
      if (!file) return [];
      const { name, abbreviation } = file.district;
      const roles = rolesIn(districtId).map((row) => roleRow(roleName({ model }, row.role), row));
      const covered = counties(districtId).map(({ fips }) => countyNames.get(fips) ?? fips);
      return [
        {
          ...{ districtId, name, abbreviation, neighbor: false, countiesOf: file.counties },
          roles: sorted(roles, inTableOrder),
          counties: sorted(covered, byCodePoint),
        },
      ];
    });
  return sorted(places, (x, y) => Number(y.roles.length > 0) - Number(x.roles.length > 0));
}

function roleRow(name: string, row: RowOf<typeof fillsOf>): Place['roles'][number] {
  const { role, part, since, until, onRecordFrom, source, sourceKind } = row;
  return { role, name, part, since, until, onRecordFrom, source, sourceKind, ...sourceOf(row) };
}

/** Marks the districts that border on the one shown. */
export function withNeighbors(files: Services['files'], places: readonly Place[], shown: string): Place[] {
  const beside = districtsBeside(files, [shown]);
  return places.map((place) => ({ ...place, neighbor: beside.has(place.districtId) }));
}
