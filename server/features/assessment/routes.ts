import type { FastifyInstance } from 'fastify';
import { daysAsked } from '../../assessments/installation.ts';
import { noDistrict } from '../../http/errors.ts';
import { mount } from '../../http/mount.ts';
import { versionsOf } from '../../http/versions.ts';
import type { Services } from '../../services.ts';
import { getAssessment } from './contract.ts';
import { explainAssessment } from './explain-assessment.ts';
import { nearbyFor } from './nearby-organizations.ts';

export function assessmentRoutes(app: FastifyInstance, tieline: Services): void {
  mount(app, getAssessment, {
    // Depends on the revisions of all districts, because it lists who works nearby.
    version: versionsOf(tieline).nation,
    answer: async ({ params: { districtId }, query }) => {
      const { asOf, knownOn } = await daysAsked(tieline, query);
      const assessed = await tieline.assessments.district(districtId, asOf, knownOn);
      if (!assessed) throw noDistrict(districtId);
      const vacant = assessed.assessment.roles.filter(({ organizations }) => organizations.length === 0);
      const roles = vacant.map(({ role }) => role);
      const reach = await tieline.graph.read((run) => nearbyFor(run, tieline.files, districtId, roles, asOf));
      return explainAssessment(assessed, reach);
    },
  });
}
