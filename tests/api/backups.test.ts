import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildApp } from '../../server/app.ts';
import { openServices } from '../../server/services.ts';
import { copyTemplate, TEST_DAY } from '../templates.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tieline-backups-'));
  copyTemplate(false, join(folder, 'graph'));
});
afterAll(() => rmSync(folder, { recursive: true }));

it('health says of backups when the last was made', async () => {
  const settings = { folder: join(folder, 'backups'), keep: 1, hours: 24, accounts: false, recipient: null };
  const tieline = await openServices({
    graph: { url: `embedded:${join(folder, 'graph')}` },
    backups: settings,
    now: () => new Date(`${TEST_DAY}T03:00:00.000Z`),
    today: () => TEST_DAY,
  });
  const app = await buildApp(tieline);
  const health = async () => (await app.inject('/api/health')).json().backups;
  try {
    expect(await health()).toEqual({ lastSuccessAt: null, failure: null });
    await tieline.backups?.makeIfDue();
    expect(await health()).toEqual({ lastSuccessAt: `${TEST_DAY}T03:00:00.000Z`, failure: null });
    expect(readdirSync(settings.folder)).toEqual([`tieline-${TEST_DAY}T03-00-00Z.archive`]);
    const without = await buildApp({ ...tieline, backups: null });
    expect((await without.inject('/api/health')).json()).toMatchObject({ status: 'ok', backups: null });
    await without.close();
  } finally {
    await app.close();
    await tieline.graph.close();
  }
});
