import { setTimeout as sleep } from 'node:timers/promises';
import { GraphError } from './graph-error.ts';

/** When a read has taken so long, the server is asked whether it is there, and has so long to answer, in milliseconds. */
const SLOW = 3_000;
const SILENT = 1_000;

/**
 * Waits for a read while the server is reachable: a large read may take its time, but is abandoned if the server is gone,
 * even though the driver would keep retrying.
 * @throws GraphError `unavailable`, after four seconds.
 */
export async function whileReachable<T>(read: Promise<T>, ask: () => Promise<unknown>): Promise<T> {
  const over = new AbortController();
  const silent = async (): Promise<T> => {
    for (;;) {
      await sleep(SLOW, null, { signal: over.signal });
      const answered = ask().then(
        () => true,
        () => false,
      );
      if (!(await Promise.race([answered, sleep(SILENT, false)])))
        throw new GraphError('unavailable', 'Neo4j does not respond; please try again.');
    }
  };
  try {
    return await Promise.race([read, silent()]);
  } finally {
    over.abort();
    read.catch(() => {}); // of a read that was given up no one waits for the end
  }
}
