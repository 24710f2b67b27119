import { fromEmbedded, isWriteConflict } from './embedded-errors.ts';
import { type DataFolder, openDataFolder } from './embedded-folder.ts';
import { readOnce, writeOnce } from './embedded-transaction.ts';
import type { Graph } from './graph.ts';
import { GraphError } from './graph-error.ts';
import type { Engine } from './schema.ts';
import { createWorkGate, type WorkGate } from './work-gate.ts';

const ATTEMPTS = 6;
const UNSURE =
  'A change could not be brought to the disk and may be lost; check the disk and start Tieline again.';

/**
 * Opens the graph in a data folder of this machine, for this one process; the folder is made when it is missing.
 * Writes go one after another, each on the disk before it is acknowledged; reads run beside them, each on a snapshot.
 * This engine cannot stop a query that runs: every pattern in a query file must be bounded.
 * @throws GraphError: the folder is in use, cannot be written, is not Tieline's, or has lost what was acknowledged.
 */
export async function openEmbedded(path: string): Promise<Engine> {
  return engineOn(await openDataFolder(path));
}

function engineOn(folder: DataFolder): Engine {
  const door = createWorkGate(folder.close);
  const inTurn = oneAtATime();
  const writeDurably = durableWriter(folder, door, inTurn);
  return {
    engine: 'embedded',
    read: (work) => door.run(() => explained(readOnce(folder.db, work))),
    write: (work) => door.run(() => explained(writeDurably(work))),
    async define(statement) {
      await folder.db.executeCypher(statement);
    },
    purge: () => door.run(() => explained(inTurn(folder.purge))),
    close: door.close,
  };
}

async function explained<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw fromEmbedded(error);
  }
}

/** One lane for all writes. When the disk does not confirm a commit, nothing is built on it: no write or read comes after. */
function durableWriter(folder: DataFolder, door: WorkGate, inTurn: InTurn): Graph['write'] {
  let fault: GraphError | undefined;
  return (work) =>
    inTurn(async () => {
      if (fault) throw fault;
      const { result, commit } = await retried(() => writeOnce(folder.db, work));
      try {
        await folder.acknowledge(commit);
      } catch (cause) {
        fault = new GraphError('not-writable', UNSURE, cause);
        door.stopAccepting(fault);
        throw fault;
      }
      return result;
    });
}

async function retried<T>(attempt: () => Promise<T>): Promise<T> {
  for (let left = ATTEMPTS - 1; ; left--) {
    try {
      return await attempt();
    } catch (error) {
      if (left === 0 || !isWriteConflict(error)) throw error;
    }
  }
}

type InTurn = <T>(job: () => Promise<T>) => Promise<T>;

/** Runs jobs one at a time, in order of arrival. */
function oneAtATime(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const done = last.then(job);
    last = done.catch(() => {});
    return done;
  };
}
