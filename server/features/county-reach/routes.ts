import type { FastifyInstance } from 'fastify';
import { districtFiles } from '../../assessments/district-files.ts';
import { daysAsked } from '../../assessments/installation.ts';
import { badField, noDistrict } from '../../http/errors.ts';
import { mount } from '../../http/mount.ts';
import { versionsOf } from '../../http/versions.ts';
import { describeReach } from '../../places/describe-reach.ts';
import type { Services } from '../../services.ts';
import { getCountyReach } from './contract.ts';

export function countyReachRoutes(app: FastifyInstance, tieline: Services): void {
  const fileOf = districtFiles(tieline.files);
  mount(app, getCountyReach, {
    version: versionsOf(tieline).district,
    answer: async ({ params: { districtId }, query }) => {
      const { asOf, knownOn } = await daysAsked(tieline, query);
      const assessed = await tieline.assessments.district(districtId, asOf, knownOn);
      const file = fileOf(districtId);
      if (!assessed || !file) throw noDistrict(districtId);
      const reach = describeReach(assessed, tieline.files, query.role);
      if (!reach) throw badField('role', `does not apply in this district: ${query.role}`);
      const facts = tieline.files.districtFacts.find((row) => row.districtId === districtId);
      const { revision, snapshot } = assessed.reading;
      return {
        ...{ districtId, name: file.district.name, asOf, revision },
        ...{ tribes: facts?.tribes ?? 0, tribalLand: snapshot.tribalLand, ...reach },
      };
    },
  });
}
