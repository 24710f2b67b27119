import { writeSync } from 'node:fs';
import { z } from 'zod';
import { openGraph } from '../../server/graph/open.ts';
import { probe } from './probe.ts';

/**
 * A process that writes for ever: node --import tsx write-until-killed.ts '<settings as JSON>' <first number>. Each write is
 * two districts, the fact between them and one more in a sum; its number is printed when it was acknowledged. Three writers
 * take turns, so that at any moment some write is under way.
 */
const [settings = '', first = '0'] = process.argv.slice(2);
const writePair = probe(
  `CREATE (a:District {id: $a, pair: $n})-[:BESIDE {pair: $n}]->(:District {id: $b, pair: $n})
   MERGE (s:Practice {id: 'sum'}) ON CREATE SET s.pairs = 1 ON MATCH SET s.pairs = s.pairs + 1`,
  z.object({}),
);

const graph = await openGraph(JSON.parse(settings));
let next = Number(first);
const writeForEver = async (): Promise<never> => {
  for (;;) {
    const n = next++;
    await graph.write((run) => run(writePair, { n, a: `a${n}`, b: `b${n}` }));
    writeSync(1, `${n}\n`);
  }
};
await Promise.all([writeForEver(), writeForEver(), writeForEver()]);
