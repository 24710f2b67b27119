import type { FastifyInstance } from 'fastify';
import { getNetwork } from '../../api/network.ts';
import { mount } from '../../endpoints.ts';
import { noDistrict } from '../../errors.ts';
import type { Tieline } from '../../tieline.ts';
import { versionsOf } from '../../versions.ts';
import { drawNetwork } from './draw-network.ts';

export function networkRoutes(app: FastifyInstance, tieline: Tieline): void {
  mount(app, getNetwork, {
    exact: true,
    version: versionsOf(tieline).district,
    answer: async ({ params: { districtId }, query: { asOf = tieline.today() } }) => {
      const assessed = await tieline.assessments.district(districtId, asOf);
      if (!assessed) throw noDistrict(districtId);
      return drawNetwork(assessed, tieline.model);
    },
  });
}
