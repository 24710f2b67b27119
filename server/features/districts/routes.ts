import type { FastifyInstance } from 'fastify';
import { districtAsked } from '../../assessments/asked-district.ts';
import { districtFiles } from '../../assessments/district-files.ts';
import { daysAsked } from '../../assessments/installation.ts';
import { summarize } from '../../assessments/summary.ts';
import { noDistrict } from '../../http/errors.ts';
import { type Call, mount } from '../../http/mount.ts';
import { pageOf } from '../../http/paging.ts';
import { versionsOf } from '../../http/versions.ts';
import { isUnfinished } from '../../nation/contract.ts';
import type { Services } from '../../services.ts';
import { getDistrict, listCounties, listDistricts } from './contract.ts';
import { finderOf, orderOf } from './filter.ts';

export function districtRoutes(app: FastifyInstance, tieline: Services): void {
  const { files, nation, district } = versionsOf(tieline);
  const fileOf = districtFiles(tieline.files);
  mount(app, listDistricts, { version: nation, answer: (call) => list(tieline, call), isUnfinished });
  mount(app, getDistrict, {
    version: district,
    answer: async ({ params: { districtId }, query }) => {
      const { assessed, file } = await districtAsked(tieline, districtId, query);
      return summarize(file, assessed);
    },
  });
  mount(app, listCounties, {
    version: files,
    answer: async ({ params: { districtId }, query }) => {
      if (!fileOf(districtId)) throw noDistrict(districtId);
      const found = tieline.files.counties.filter((county) => county.districtId === districtId);
      return pageOf(
        found.map(({ fips, county, state, source }) => ({ fips, county, state, source })),
        query,
      );
    },
  });
}

async function list(tieline: Services, { query }: Call<typeof listDistricts>) {
  const find = await finderOf(query, tieline);
  const { asOf, knownOn } = await daysAsked(tieline, query);
  const { rows, progress } = await tieline.nation(asOf, knownOn);
  return { ...pageOf(find(rows).sort(orderOf(query)), query), progress };
}
