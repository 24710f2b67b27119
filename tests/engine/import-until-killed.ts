import { writeSync } from 'node:fs';
import { openGraph } from '../../server/graph/open.ts';
import { importList, listOf } from './imports-ground.ts';

/**
 * A process that imports a list: node --import tsx import-until-killed.ts '<settings as JSON>' <rows>. It prints how many facts
 * are written, each time that it is told, and at last that all of it is there.
 */
const [settings = '', rows = ''] = process.argv.slice(2);
const graph = await openGraph(JSON.parse(settings));
await importList(graph, listOf(Number(rows)), {
  tell: ({ stage, done }) => {
    if (stage === 'writing') writeSync(1, `${done}\n`);
  },
});
writeSync(1, 'there\n');
await graph.close();
