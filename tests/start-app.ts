import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { type AccessSettings, DEFAULT_ACCESS } from '../server/access/settings.ts';
import type { Viewer } from '../server/access/viewer.ts';
import { buildApp, type Log } from '../server/app.ts';
import type { Patience } from '../server/nation/nation.ts';
import { openServices, type Services } from '../server/services.ts';
import { copyTemplate, PATIENT, TEST_DAY } from './templates.ts';

export { TEST_DAY } from './templates.ts';

export interface StartOptions {
  sample?: boolean;
  today?: string;
  access?: Partial<AccessSettings>;
  now?: () => Date;
  log?: Log;
  patience?: Patience;
  /** The viewer of every request, instead of the one who is signed in. */
  viewer?: () => Viewer;
}
export interface RunningApp {
  url: string;
  app: FastifyInstance;
  tieline: Services;
  stop: () => Promise<void>;
}

/**
 * Opens the whole app on its own embedded graph with the reference data or the sample, in a temporary folder. It does not
 * listen; use `app.inject`.
 */
export async function openApp({
  sample = false,
  today = TEST_DAY,
  access = {},
  now = () => new Date(),
  log,
  viewer,
  patience = PATIENT,
}: StartOptions = {}): Promise<Omit<RunningApp, 'url'>> {
  const folder = mkdtempSync(join(tmpdir(), 'tieline-test-'));
  copyTemplate(sample, join(folder, 'graph'));
  const tieline = await openServices({
    graph: { url: `embedded:${folder}/graph` },
    sample,
    access: { ...DEFAULT_ACCESS, ...access },
    now,
    sharedNow: async () => now(),
    today: () => today,
    patience,
  });
  const app = await buildApp(tieline, log);
  if (viewer)
    app.addHook('onRequest', async (request) => {
      request.viewer = viewer();
    });
  const stop = async (): Promise<void> => {
    app.server.closeAllConnections(); // a page that is just loading would keep its connection open for 72 seconds
    await app.close();
    await tieline.graph.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { app, tieline, stop };
}

/** Opens the app like `openApp`, listening on a free port of 127.0.0.1. */
export async function startApp(options: StartOptions = {}): Promise<RunningApp> {
  const { app, tieline, stop } = await openApp(options);
  return { url: await app.listen({ host: '127.0.0.1', port: 0 }), app, tieline, stop };
}
