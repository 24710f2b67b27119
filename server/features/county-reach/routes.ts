import type { FastifyInstance } from 'fastify';
import { districtAsked } from '../../assessments/asked-district.ts';
import { badField } from '../../http/errors.ts';
import { mount } from '../../http/mount.ts';
import { versionsOf } from '../../http/versions.ts';
import { describeReach } from '../../places/describe-reach.ts';
import type { Services } from '../../services.ts';
import { getCountyReach } from './contract.ts';

export function countyReachRoutes(app: FastifyInstance, tieline: Services): void {
  mount(app, getCountyReach, {
    version: versionsOf(tieline).district,
    answer: async ({ params: { districtId }, query }) => {
      const { assessed, file } = await districtAsked(tieline, districtId, query);
      const reach = describeReach(assessed, tieline.files, query.role);
      if (!reach) throw badField('role', `does not apply in this district: ${query.role}`);
      const facts = tieline.files.districtFacts.find((row) => row.districtId === districtId);
      const { asOf, revision, snapshot } = assessed.reading;
      return {
        ...{ districtId, name: file.district.name, asOf, revision },
        ...{ tribes: facts?.tribes ?? 0, tribalLand: snapshot.tribalLand, ...reach },
      };
    },
  });
}
