import type { FastifyInstance } from 'fastify';
import { districtAsked } from '../../assessments/asked-district.ts';
import { districtFiles } from '../../assessments/district-files.ts';
import { badField, noDistrict } from '../../http/errors.ts';
import { mount } from '../../http/mount.ts';
import { versionsOf } from '../../http/versions.ts';
import { describeIndustries } from '../../places/describe-industries.ts';
import type { Services } from '../../services.ts';
import { getIndustries, listGoods } from './contract.ts';
import { describeGoods } from './describe-goods.ts';

export function industryRoutes(app: FastifyInstance, tieline: Services): void {
  const { district, files } = versionsOf(tieline);
  const fileOf = districtFiles(tieline.files);
  mount(app, getIndustries, {
    version: district,
    answer: async ({ params: { districtId }, query }) => {
      const { assessed, file } = await districtAsked(tieline, districtId, query);
      return { name: file.district.name, ...describeIndustries(assessed, tieline.files) };
    },
  });
  mount(app, listGoods, {
    version: files,
    answer: async ({ params: { districtId }, query: { industry } }) => {
      if (!fileOf(districtId)) throw noDistrict(districtId);
      if (industry && !tieline.files.industries.some(({ id }) => id === industry))
        throw badField('industry', `is not an industry: ${industry}`);
      return describeGoods(tieline.files, districtId, industry);
    },
  });
}
