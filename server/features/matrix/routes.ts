import type { FastifyInstance } from 'fastify';
import { daysAsked } from '../../assessments/installation.ts';
import { mount } from '../../http/mount.ts';
import { pageOf } from '../../http/paging.ts';
import { versionsOf } from '../../http/versions.ts';
import type { Services } from '../../services.ts';
import { roleMatrix, tieMatrix } from './contract.ts';

/** The nation at a glance: districts × roles, districts × expected ties. What does not apply in a district is left out. */
export function matrixRoutes(app: FastifyInstance, tieline: Services): void {
  const version = versionsOf(tieline).nation;
  mount(app, roleMatrix, {
    version,
    answer: async ({ query }) => {
      const { asOf, knownOn } = await daysAsked(tieline, query);
      const districts = await tieline.nation(asOf, knownOn);
      const rows = districts.map(({ summary: { id, revision, roles } }) => ({
        districtId: id,
        revision,
        roles,
      }));
      return pageOf(rows, query);
    },
  });
  mount(app, tieMatrix, {
    version,
    answer: async ({ query }) => {
      const { asOf, knownOn } = await daysAsked(tieline, query);
      const districts = await tieline.nation(asOf, knownOn);
      const rows = districts.map(({ summary: { id, revision }, ties }) => ({
        districtId: id,
        revision,
        ties,
      }));
      return pageOf(rows, query);
    },
  });
}
