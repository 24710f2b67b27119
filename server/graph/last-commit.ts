import { constants } from 'node:fs';
import { open, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The file next to the database with the number of the last acknowledged commit. */
export const LAST_COMMIT = 'last-commit';

export interface LastCommit {
  /** Resolves once the latest commit and its number are on disk, not just in the operating system's cache. */
  acknowledge(commit: number): Promise<void>;
  close(): Promise<void>;
}

/** Returns the number of the last acknowledged commit: 0 if there was none, NaN if the file is not readable as a number. */
export async function readLastCommit(folder: string): Promise<number> {
  return Number((await readFile(join(folder, LAST_COMMIT), 'utf8').catch(unlessMissing)) ?? 0);
}

/** @param log the folder of the database's log; the engine appends each commit without waiting for the disk. */
export async function openLastCommit(folder: string, log: string): Promise<LastCommit> {
  const file = await open(join(folder, LAST_COMMIT), constants.O_RDWR | constants.O_CREAT, 0o600);
  return {
    async acknowledge(commit) {
      await syncFiles(log);
      await file.write(`${String(commit).padStart(16, '0')}\n`, 0); // always the same length, so that a partial write cannot leave half a number
      await file.datasync();
    },
    close: () => file.close(),
  };
}

/**
 * Syncs all files of the log. During a checkpoint there are two, and the commit can be in either; a file that disappears
 * in the meantime has been merged into the database.
 */
async function syncFiles(log: string): Promise<void> {
  for (const name of await readdir(log)) {
    const file = await open(join(log, name), 'r+').catch(unlessMissing);
    await file?.datasync().finally(() => file.close());
  }
}

function unlessMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
