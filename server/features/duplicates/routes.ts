import type { FastifyInstance } from 'fastify';
import { dismissDuplicate, listDuplicates, mergeDuplicates } from '../../api/duplicates.ts';
import { submit } from '../../changes/write.ts';
import { type Call, mount } from '../../endpoints.ts';
import { badField, noDistrict } from '../../errors.ts';
import { distinct } from '../../gap-model/order.ts';
import { screen } from '../../screening/screen.ts';
import type { Tieline } from '../../tieline.ts';
import { planMerge } from './plan-merge.ts';
import { pairId, proposals } from './proposals.ts';
import { recordDismissal } from './queries.ts';

export function duplicateRoutes(app: FastifyInstance, tieline: Tieline): void {
  mount(app, listDuplicates, {
    answer: ({ params: { districtId } }) => proposals(tieline, districtId),
  });
  mount(app, dismissDuplicate, { answer: (call) => dismiss(tieline, call) });
  mount(app, mergeDuplicates, {
    answer: ({ params: { districtId }, headers, body, viewer }) => {
      const { why = null, ...pair } = body;
      const said = { action: 'merge organizations', why: why || null, undoes: null };
      const facts = [{ fact: 'organizations' as const, id: pair.mergeId }];
      return submit(
        tieline,
        viewer,
        { districtId, ifMatch: headers['if-match'], key: headers['idempotency-key'] },
        { said, content: body, facts, plan: () => planMerge(tieline, viewer, districtId, pair) },
      );
    },
  });
}

/** Remembers for a district that two organizations are not the same; whoever says so last is right. */
async function dismiss(
  { graph, now, assessments }: Tieline,
  { params: { districtId }, body, viewer }: Call<typeof dismissDuplicate>,
): Promise<{ dismissed: boolean }> {
  const [firstId, secondId] = distinct(body.organizationIds);
  if (!firstId || !secondId) throw badField('organizationIds', 'must name two organizations');
  const refused = body.why ? screen(body.why) : null;
  if (refused) throw badField('why', refused.message);
  if ((await assessments.revision(districtId)) === null) throw noDistrict(districtId);
  const written = await graph.write((run) =>
    run(recordDismissal, {
      ...{ id: pairId(districtId, firstId, secondId), districtId, firstId, secondId },
      ...{ at: now().toISOString(), actor: viewer.kind === 'account' ? viewer.name : '' },
      ...{ why: body.why || null, dismissed: body.dismissed || null },
    }),
  );
  if (written.length === 0) throw badField('organizationIds', 'name no two organizations on record');
  return { dismissed: body.dismissed };
}
