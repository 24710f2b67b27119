import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { DEFAULT_ACCESS } from '../server/access/settings.ts';
import { accountViewer } from '../server/access/viewer.ts';
import { buildApp } from '../server/app.ts';
import { archiveLines, writeArchiveFile } from '../server/archive/archive-file.ts';
import { restoreArchive } from '../server/archive/restore-archive.ts';
import { writeArchive } from '../server/archive/write-archive.ts';
import { type GraphSettings, openGraph } from '../server/graph/open.ts';
import { openServices } from '../server/services.ts';

/**
 * Archives, restores or exports everything once, and prints how long it took and the peak memory of the
 * process.
 */
const [work = '', file = '', format = '', url = '', user, password] = process.argv.slice(2);
const graph: GraphSettings = { url, ...(user && password && { user, password }) };
const megabytes = (): number => Math.round(process.resourceUsage().maxRSS / 1024);
/** Memory before the work begins; for an export, that of the server with its caches. */
let before = 0;

const WORKS: Readonly<Record<string, () => Promise<number>>> = {
  async archive() {
    const opened = await openGraph(graph);
    const took = await seconds(() =>
      writeArchiveFile(file, null, (begin) => writeArchive(opened, true, begin)),
    );
    await opened.close();
    return took;
  },
  async restore() {
    const opened = await openGraph(graph, 'to restore');
    const took = await seconds(() => restoreArchive(opened, () => archiveLines(file, async () => ''), false));
    await opened.close();
    return took;
  },
  async export() {
    const tieline = await openServices({ graph, access: DEFAULT_ACCESS });
    const app = await buildApp(tieline);
    const who = { id: 'bench', name: 'Invented Judge', role: 'administrator' as const };
    app.addHook('onRequest', async (request) => {
      request.viewer = accountViewer({ ...who, districts: [], organizations: [] });
    });
    const address = await app.listen({ host: '127.0.0.1', port: 0 });
    await fetch(`${address}/api/export?format=graphml&districts=hid`).then((answer) => answer.text());
    before = megabytes();
    const took = await seconds(async () => {
      const { body, status } = await fetch(`${address}/api/export?format=${format}`);
      if (status !== 200 || !body) throw new Error(`The export ended with ${status}.`);
      await pipeline(body, createWriteStream(file));
    });
    await app.close();
    await tieline.graph.close();
    return took;
  },
};

async function seconds(done: () => Promise<unknown>): Promise<number> {
  before ||= megabytes();
  const begin = performance.now();
  await done();
  return Math.round((performance.now() - begin) / 100) / 10;
}

const took = await WORKS[work]?.();
process.send?.({ seconds: took, before, megabytes: megabytes() });
process.disconnect();
