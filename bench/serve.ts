import { monitorEventLoopDelay } from 'node:perf_hooks';
import { DEFAULT_ACCESS } from '../server/access/settings.ts';
import { accountViewer } from '../server/access/viewer.ts';
import { buildApp } from '../server/app.ts';
import { openServices } from '../server/services.ts';

/**
 * Runs the product in its own process, for an administrator: `serve.ts URL USER PASSWORD`. Prints its address,
 * and on request the delay of its event loop.
 */
const viewer = accountViewer({
  ...{ id: 'bench', name: 'Invented Judge', role: 'administrator', districts: [], organizations: [] },
});
const [url = '', user, password] = process.argv.slice(2);
const tieline = await openServices({
  graph: { url, ...(user && password && { user, password }) },
  access: { ...DEFAULT_ACCESS, requestsPerMinute: { address: 1e9, account: 1e9 } },
});
const app = await buildApp(tieline);
app.addHook('onRequest', async (request) => {
  request.viewer = viewer;
});
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
process.on('message', async (asked) => {
  if (asked === 'delay') {
    process.send?.({ p99: delay.percentile(99) / 1e6, max: delay.max / 1e6 });
    delay.reset();
  }
  if (asked !== 'stop') return;
  await app.close();
  await tieline.graph.close();
  process.disconnect();
});
process.send?.({ address: await app.listen({ host: '127.0.0.1', port: 0 }) });
