import type { FastifyInstance } from 'fastify';
import { getAssessment } from '../../api/assessment.ts';
import { mount, noDistrict } from '../../endpoints.ts';
import type { Tieline } from '../../tieline.ts';
import { versionsOf } from '../../versions.ts';
import { explainAssessment } from './explain-assessment.ts';

export function assessmentRoutes(app: FastifyInstance, tieline: Tieline): void {
  mount(app, getAssessment, {
    version: versionsOf(tieline).district,
    answer: async ({ params: { districtId }, query: { asOf = tieline.today() } }) => {
      const assessed = await tieline.assessments.district(districtId, asOf);
      if (!assessed) throw noDistrict(districtId);
      return explainAssessment(assessed, tieline.model);
    },
  });
}
