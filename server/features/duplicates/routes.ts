import type { FastifyInstance } from 'fastify';
import { submit } from '../../changes/write.ts';
import { mount } from '../../http/mount.ts';
import type { Services } from '../../services.ts';
import { listDuplicates, mergeDuplicates, showPair } from './contract.ts';
import { planMerge } from './plan-merge.ts';
import { previewMerge, proposals } from './proposals.ts';

export function duplicateRoutes(app: FastifyInstance, tieline: Services): void {
  mount(app, listDuplicates, {
    answer: ({ params: { districtId } }) => proposals(tieline, districtId),
  });
  mount(app, showPair, {
    answer: ({ params: { districtId }, query, viewer }) => previewMerge(tieline, viewer, districtId, query),
  });
  mount(app, mergeDuplicates, {
    answer: ({ params: { districtId }, headers, body, viewer }) => {
      const { why = null, ...pair } = body;
      const note = { action: 'merge organizations', why: why || null, undoes: null };
      // A merge affects every fact that names either of the two.
      const facts = [pair.mergeId, pair.keepId].map((id) => ({
        fact: 'organizations' as const,
        id,
        after: null,
      }));
      return submit(
        tieline,
        viewer,
        { districtId, ifMatch: headers['if-match'], key: headers['idempotency-key'] },
        { said: note, content: body, facts, plan: () => planMerge(tieline, viewer, districtId, pair) },
      );
    },
  });
}
