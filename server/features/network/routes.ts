import type { FastifyInstance } from 'fastify';
import { districtAsked } from '../../assessments/asked-district.ts';
import { mount } from '../../http/mount.ts';
import { versionsOf } from '../../http/versions.ts';
import { countiesCovered } from '../../reference/counties-covered.ts';
import type { Services } from '../../services.ts';
import { getNetwork } from './contract.ts';
import { drawNetwork } from './draw-network.ts';

export function networkRoutes(app: FastifyInstance, tieline: Services): void {
  mount(app, getNetwork, {
    preserialized: true,
    version: versionsOf(tieline).district,
    answer: async ({ params: { districtId }, query }) => {
      const { assessed } = await districtAsked(tieline, districtId, query);
      const { countyCoverage } = assessed.reading;
      return drawNetwork(assessed, countiesCovered(tieline.files, countyCoverage));
    },
  });
}
