import { writeSync } from 'node:fs';
import { openGraph } from '../../server/graph/open.ts';
import { change, confirmed } from './queries-changes-rows.ts';

/**
 * A process that makes 200 edits: node --import tsx change-until-killed.ts '<settings as JSON>' <name>. Each is a statement
 * with its entry in the history; its id is printed when it was acknowledged. Three writers take turns, so that at any moment
 * some edit is under way.
 */
const [settings = '', name = ''] = process.argv.slice(2);
const EDITS = 200;

const graph = await openGraph(JSON.parse(settings));
let next = 0;

const editInTurn = async (): Promise<void> => {
  while (next < EDITS) {
    const id = `${name}-${next++}`;
    while (!(await isTaken(id)));
    writeSync(1, `${id}\n`);
  }
};

/** False when another writer was quicker. */
const isTaken = async (id: string): Promise<boolean> => {
  try {
    await change(graph, 'aaa', [confirmed(id, 'bureau', 'fbi')]);
    return true;
  } catch (error) {
    if (error instanceof Error && 'status' in error && error.status === 412) return false;
    throw error;
  }
};

await Promise.all([editInTurn(), editInTurn(), editInTurn()]);
