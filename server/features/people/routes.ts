import type { FastifyInstance } from 'fastify';
import { distinct } from '../../../core/order.ts';
import { mount } from '../../http/mount.ts';
import type { Services } from '../../services.ts';
import { getPersonProfile } from './contract.ts';
import { personProfile } from './profile.ts';

export function personRoutes(app: FastifyInstance, tieline: Services): void {
  mount(app, getPersonProfile, {
    answer: async ({ params: { personId }, query: { asOf = tieline.today() }, viewer, reply }) => {
      const profile = await personProfile(tieline, viewer, { personId, asOf });
      for (const { districtId, acquaintances, maintains, signed } of profile.districts) {
        const others = [...acquaintances, ...[...maintains, ...signed].flatMap(({ also }) => also)];
        const named = others.flatMap((person) => (person.name === null ? [] : person.personId));
        const personIds = distinct([personId, ...named]);
        app.accesses.read(viewer, districtId, { what: 'profile of a person', personIds }, reply);
      }
      return profile;
    },
  });
}
