import type { FastifyInstance } from 'fastify';
import { districtAsked } from '../../assessments/asked-district.ts';
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
      const { assessed, days } = await districtAsked(tieline, districtId, query);
      const vacant = assessed.assessment.roles.filter(({ organizations }) => organizations.length === 0);
      const roles = vacant.map(({ role }) => role);
      const reach = await tieline.graph.read((run) =>
        nearbyFor(run, tieline.files, districtId, roles, days.asOf),
      );
      return explainAssessment(assessed, reach);
    },
  });
}
