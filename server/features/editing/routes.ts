import type { FastifyInstance } from 'fastify';
import { planEntries } from '../../changes/plan.ts';
import { shownIn } from '../../changes/redact.ts';
import { undoChange } from '../../changes/undo.ts';
import { writeChange } from '../../changes/write.ts';
import { noDistrict } from '../../http/errors.ts';
import { mount } from '../../http/mount.ts';
import { versionsOf } from '../../http/versions.ts';
import type { Services } from '../../services.ts';
import { getFacts, makeChange, previewChange, undoChange as undoEndpoint } from './contract.ts';
import { factLists, selectFacts } from './list-facts.ts';

export function editingRoutes(app: FastifyInstance, tieline: Services): void {
  const listFacts = factLists(tieline);
  mount(app, getFacts, {
    version: () => versionsOf(tieline).nation({ query: {} }),
    namesPeople: true,
    answer: async ({ params: { districtId }, query, viewer, reply }) => {
      const answer = selectFacts((await listFacts(viewer, districtId)) ?? fail(districtId), query);
      const shown = shownIn('names and contact details, to edit', answer.facts);
      if (shown) app.accesses.read(viewer, districtId, shown, reply);
      return answer;
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
