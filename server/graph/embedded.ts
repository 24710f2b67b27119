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
 * Opens the graph in a local data folder for this process only; creates the folder if it is missing.
 * Writes run one at a time and are on disk before they are acknowledged; reads run concurrently, each on a snapshot.
 * This engine cannot cancel a running query, so every pattern in a query file must be bounded.
 * @throws GraphError if the folder is in use, not writable, not Tieline's, or has lost acknowledged commits.
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

/** Serializes all writes. After a commit that the disk did not confirm, no further write or read is allowed. */
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

/** Runs jobs one at a time, in the order in which they arrive. */
function oneAtATime(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const done = last.then(job);
    last = done.catch(() => {});
    return done;
  };
}
