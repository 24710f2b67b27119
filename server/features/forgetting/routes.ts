import type { FastifyInstance } from 'fastify';
import { can } from '../../../core/powers.ts';
import { identityOf } from '../../access/viewer.ts';
import { forgetNow } from '../../forgetting/forget.ts';
import { readListed } from '../../forgetting/leavers.ts';
import { forgettings } from '../../forgetting/queries.ts';
import { noDistrict, notFound } from '../../http/errors.ts';
import { mount } from '../../http/mount.ts';
import type { Services } from '../../services.ts';
import { forgetPerson, listAllForgetting, listForgetting } from './contract.ts';

const shown = (people: readonly { personId: string }[]) => ({
  what: 'names of those who will be forgotten',
  personIds: people.map(({ personId }) => personId),
});

export function forgettingRoutes(app: FastifyInstance, tieline: Services): void {
  const { graph, access, today, assessments } = tieline;
  const afterYears = access.forgetPeopleAfterYears;
  const listed = () => graph.read((run) => readListed(run, afterYears, today()));

  mount(app, listForgetting, {
    answer: async ({ params: { districtId }, viewer, reply }) => {
      if ((await assessments.revision(districtId)) === null) throw noDistrict(districtId);
      const isHere = can(viewer, 'see people', { districtId });
      const people = (await listed()).filter((person) => isHere && person.districtIds.includes(districtId));
      if (people.length > 0) app.accesses.read(viewer, districtId, shown(people), reply);
      return { districtId, afterYears, people: people.map(({ districtIds, ...person }) => person) };
    },
  });
  mount(app, listAllForgetting, {
    answer: async ({ viewer, reply }) => {
      const people = await listed();
      for (const districtId of new Set(people.flatMap(({ districtIds }) => districtIds)))
        app.accesses.read(
          viewer,
          districtId,
          shown(people.filter((person) => person.districtIds.includes(districtId))),
          reply,
        );
      const done = await graph.read((run) => run(forgettings, {}));
      return { afterYears, people, done: done.map(({ at, ...record }) => record) };
    },
  });
  mount(app, forgetPerson, {
    answer: async ({ params: { personId }, viewer }) => {
      if (await forgetNow(tieline, personId, identityOf(viewer).id)) return { personId };
      throw notFound('No person has this id, or the name was removed before.');
    },
  });
}
