import type { FastifyInstance } from 'fastify';
import { accessRecord } from '../../changes/accesses.ts';
import { planEntries } from '../../changes/plan.ts';
import { undoChange } from '../../changes/undo.ts';
import { writeChange } from '../../changes/write.ts';
import { noDistrict } from '../../http/errors.ts';
import { mount } from '../../http/mount.ts';
import type { Services } from '../../services.ts';
import { getFacts, makeChange, previewChange, undoChange as undoEndpoint } from './contract.ts';
import { listFacts } from './list-facts.ts';

export function editingRoutes(app: FastifyInstance, tieline: Services): void {
  const recordAccess = accessRecord(tieline);
  app.addHook('onClose', recordAccess.settled);

  mount(app, getFacts, {
    answer: async ({ params: { districtId }, viewer, request }) => {
      const { seesPersons, ...facts } = (await listFacts(tieline, viewer, districtId)) ?? fail(districtId);
      if (seesPersons) recordAccess(viewer, districtId, 'names and contact details, to edit', request.log);
      return facts;
    },
  });
  mount(app, previewChange, {
    answer: async ({ params: { districtId }, query: { asOf }, body, viewer }) =>
      (await planEntries(tieline, viewer, districtId, body.entries, asOf)).effect,
  });
  mount(app, makeChange, {
    answer: ({ params: { districtId }, query: { asOf }, headers, body, viewer }) =>
      writeChange(tieline, viewer, {
        ...{ districtId, body, asOf },
        ...{ ifMatch: headers['if-match'], key: headers['idempotency-key'] },
      }),
  });
  mount(app, undoEndpoint, {
    answer: ({ params: { districtId, changeId }, query: { asOf }, headers, body, viewer }) =>
      undoChange(tieline, viewer, {
        ...{ districtId, changeId, asOf, why: body.why },
        ...{ ifMatch: headers['if-match'], key: headers['idempotency-key'] },
      }),
  });
}

const fail = (districtId: string): never => {
  throw noDistrict(districtId);
};
