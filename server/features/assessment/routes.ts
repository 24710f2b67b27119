import type { FastifyInstance } from 'fastify';
import { getAssessment } from '../../api/assessment.ts';
import { mount } from '../../endpoints.ts';
import { noDistrict } from '../../errors.ts';
import type { Tieline } from '../../tieline.ts';
import { versionsOf } from '../../versions.ts';
import { explainAssessment } from './explain-assessment.ts';
import { reachFor } from './reach.ts';

export function assessmentRoutes(app: FastifyInstance, tieline: Tieline): void {
  mount(app, getAssessment, {
    // All revisions: how to reach a partner depends on who works nearby.
    version: versionsOf(tieline).nation,
    answer: async ({ params: { districtId }, query: { asOf = tieline.today() } }) => {
      const assessed = await tieline.assessments.district(districtId, asOf);
      if (!assessed) throw noDistrict(districtId);
      const vacant = assessed.assessment.roles.filter(({ organizations }) => organizations.length === 0);
      const roles = vacant.map(({ role }) => role);
      const reach = await tieline.graph.read((run) => reachFor(run, tieline.files, districtId, roles, asOf));
      return explainAssessment(assessed, tieline.model, reach);
    },
  });
}
