import type { FastifyInstance } from 'fastify';
import { can } from '../../../core/powers.ts';
import { readViewed, withoutPeople } from '../../contacts/viewed.ts';
import { noDistrict } from '../../http/errors.ts';
import { mount } from '../../http/mount.ts';
import { versionsOf } from '../../http/versions.ts';
import type { Services } from '../../services.ts';
import { getBetween } from './contract.ts';
import { describeBetween } from './describe-between.ts';

export function betweenRoutes(app: FastifyInstance, tieline: Services): void {
  mount(app, getBetween, {
    version: versionsOf(tieline).nation,
    namesPeople: true,
    answer: async ({ query, viewer, reply }) => {
      const { asOf = tieline.today(), contacts } = query;
      const ids = [...new Set(query.districts.split(','))];
      const sides = await Promise.all(
        ids.map(async (districtId) => {
          const file = tieline.files.districts.find(({ id }) => id === districtId);
          const assessed = await tieline.assessments.district(districtId, asOf);
          if (!file || !assessed) throw noDistrict(districtId);
          const viewed = await tieline.graph.read((run) =>
            readViewed(tieline.graph, run, viewer, districtId),
          );
          const shown = contacts === 'none' ? withoutPeople(viewed) : viewed;
          return { file, assessed, viewed: shown, isOwn: isOwn(districtId) };
        }),
      );
      const { named, ...answer } = describeBetween(sides, tieline.files);
      for (const [districtId, personIds] of named)
        app.accesses.read(viewer, districtId, { what: 'between districts', personIds }, reply);
      return { asOf, ...answer };

      function isOwn(districtId: string): boolean {
        return !can(viewer, 'edit facts') && can(viewer, 'edit facts', { districtId });
      }
    },
  });
}
