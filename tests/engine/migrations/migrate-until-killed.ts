import { writeSync } from 'node:fs';
import type { Graph, Run } from '../../../server/graph/graph.ts';
import { openGraph } from '../../../server/graph/open.ts';
import { migrate } from '../../../server/migrations/migrate.ts';

/**
 * A process that is to be killed in the middle of a migration: node --import tsx migrate-until-killed.ts '<settings as JSON>'.
 * It says "halfway" once some of its statements have run, and then goes no further.
 */
const [settings = ''] = process.argv.slice(2);
const STATEMENTS = 4;

const graph = await openGraph(JSON.parse(settings));
const halting: Graph = {
  ...graph,
  write: (work) =>
    graph.write((run) => {
      let count = 0;
      const haltingRun: Run = async (query, params) => {
        if (++count <= STATEMENTS) return run(query, params);
        writeSync(1, 'halfway\n');
        return new Promise(() => setInterval(() => {}, 60_000));
      };
      return work(haltingRun);
    }),
};
await migrate(halting, () => new Date());
