import type { FastifyInstance } from 'fastify';
import { badField } from '../../http/errors.ts';
import { type Call, mount } from '../../http/mount.ts';
import { pageOf } from '../../http/paging.ts';
import { versionsOf } from '../../http/versions.ts';
import type { Services } from '../../services.ts';
import { listStatistics } from './contract.ts';

/** Published figures are shown beside the score, never in it; each keeps its source and its caveat. */
export function statisticsRoutes(app: FastifyInstance, tieline: Services): void {
  mount(app, listStatistics, {
    version: versionsOf(tieline).files,
    answer: async (call) => list(tieline, call),
  });
}

function list({ files }: Services, { query }: Call<typeof listStatistics>) {
  const { district, scope, scopeId, measure } = query;
  const places = district ? placesOf(files, district) : null;
  const found = files.statistics.filter(
    (row) =>
      (!places || places.some((place) => place.scope === row.scope && place.scopeId === row.scopeId)) &&
      (!scope || row.scope === scope) &&
      (!scopeId || row.scopeId === scopeId) &&
      (!measure || row.measure === measure),
  );
  return pageOf(found, query);
}

/** A district, its state and the nation. */
function placesOf(files: Services['files'], districtId: string) {
  const district = files.districts.find(({ id }) => id === districtId);
  if (!district)
    throw badField('district', `is not one of the ${files.districts.length} districts: ${districtId}`);
  return [
    { scope: 'district', scopeId: districtId },
    { scope: 'state', scopeId: district.state },
    { scope: 'national', scopeId: 'US' },
  ];
}
