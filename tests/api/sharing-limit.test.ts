import { afterAll, beforeAll, expect, it } from 'vitest';
import { createView, viewById } from '../../server/sharing/queries.ts';
import { openSharing, SHARED } from './sharing-app.ts';

let sharing: Awaited<ReturnType<typeof openSharing>>;
beforeAll(async () => {
  sharing = await openSharing();
});
afterAll(() => sharing.stop());

it('a district has at most 50 open links: one more needs one of them revoked', async () => {
  const { id } = await sharing.share();
  await sharing.tieline.graph.write(async (run) => {
    const [view] = await run(viewById, { id });
    if (!view) throw new Error('The view that was just made is not on record.');
    const { createdAt: at, revokedAt: _, ...copied } = view;
    for (let copy = 1; copy < 50; copy++) await run(createView, { ...copied, at, id: `${id}-${copy}` });
  });
  const body = { recipient: 'Invented', parts: ['network'], mailboxes: false };
  const refused = await sharing.ask('POST', SHARED, body);
  expect([refused.status, refused.body.error?.code]).toEqual([409, 'too-many-links']);
  expect((await sharing.ask('DELETE', `${SHARED}/${id}-1`)).status).toBe(200);
  expect((await sharing.ask('POST', SHARED, body)).status).toBe(200);
});
