import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { linkFor, type OneTimeLink, setupLink } from '../../server/access/one-time-links.ts';
import { setPassword } from '../../server/access/queries.ts';
import { buildApp } from '../../server/app.ts';
import { archiveLines, writeArchiveFile } from '../../server/archive/archive-file.ts';
import { restoreArchive } from '../../server/archive/restore-archive.ts';
import { writeArchive } from '../../server/archive/write-archive.ts';
import { openGraph } from '../../server/graph/open.ts';
import { openServices, type Services } from '../../server/services.ts';
import { FROM_HERE, openAccounts, PASSWORD } from './invented-accounts.ts';

const ORIGIN = 'http://127.0.0.1:3000';

let folder: string;
let opened: Awaited<ReturnType<typeof openAccounts>>;
let administratorId: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tieline-restored-'));
  opened = await openAccounts();
  administratorId = await opened.people.account('administrator');
  const { graph } = opened.tieline;
  await graph.write((run) => run(setPassword, { id: administratorId, passwordHash: 'invented' }));
});
afterAll(async () => {
  await opened.stop();
  rmSync(folder, { recursive: true });
});

/** The same installation in another folder, by an archive. */
async function restored(accounts: boolean): Promise<Services> {
  const name = accounts ? 'with' : 'without';
  const file = join(folder, `${name}.archive`);
  await writeArchiveFile(file, null, (begin) => writeArchive(opened.tieline.graph, accounts, begin));
  const settings = { url: `embedded:${join(folder, name)}` };
  const graph = await openGraph(settings, 'to restore');
  await restoreArchive(graph, () => archiveLines(file, async () => ''), false).finally(graph.close);
  return openServices({ graph: settings });
}

it('where passwords were not restored, the start prints a link by which an administrator comes in again', async () => {
  expect(await setupLink(opened.tieline, ORIGIN)).toBeUndefined();
  const tieline = await restored(false);
  const app = await buildApp(tieline);
  try {
    expect((await app.inject('/api/session')).json()).toMatchObject({
      setupNeeded: true,
      viewer: { grants: [] },
    });
    expect((await app.inject('/api/districts')).statusCode).toBe(401);
    const link = await setupLink(tieline, ORIGIN);
    const email = `${administratorId}@example.org`;
    const setUp = (by: OneTimeLink | undefined) =>
      app.inject({
        method: 'POST',
        url: '/api/setup',
        headers: FROM_HERE,
        payload: { secret: by?.url.split('#')[1], name: 'Ada Invented', email, password: PASSWORD },
      });
    const invitation = await tieline.graph.write((run) =>
      linkFor(run, tieline, administratorId, 'invitation', ORIGIN),
    );
    expect((await setUp(invitation)).statusCode, 'a link for something else').toBe(410);
    const answer = await setUp(link);
    expect(answer.json()).toMatchObject({
      viewer: { identity: { id: administratorId, role: 'administrator' } },
    });
    const again = await app.inject({
      method: 'POST',
      url: '/api/sign-in',
      headers: FROM_HERE,
      payload: { email, password: PASSWORD },
    });
    expect(again.statusCode).toBe(200);
    expect(await setupLink(tieline, ORIGIN)).toBeUndefined();
    expect((await app.inject('/api/session')).json()).toMatchObject({ setupNeeded: false });
  } finally {
    await app.close();
    await tieline.graph.close();
  }
});

it('where passwords were restored, it prints none', async () => {
  const tieline = await restored(true);
  expect(await setupLink(tieline, ORIGIN).finally(tieline.graph.close)).toBeUndefined();
});
