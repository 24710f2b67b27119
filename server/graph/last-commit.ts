import { constants } from 'node:fs';
import { open, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The file, beside the database, that holds the number of the last commit that was acknowledged. */
export const LAST_COMMIT = 'last-commit';

export interface LastCommit {
  /** Resolves when the commit just made, and its number, are on the disk rather than in the system's memory. */
  acknowledge(commit: number): Promise<void>;
  close(): Promise<void>;
}

/** The number of the last commit that was acknowledged: 0 when there was none, NaN when the file holds something else. */
export async function readLastCommit(folder: string): Promise<number> {
  return Number((await readFile(join(folder, LAST_COMMIT), 'utf8').catch(unlessMissing)) ?? 0);
}

/** `log` is the folder to which the database appends each commit, without waiting for the disk by itself. */
export async function openLastCommit(folder: string, log: string): Promise<LastCommit> {
  const file = await open(join(folder, LAST_COMMIT), constants.O_RDWR | constants.O_CREAT, 0o600);
  return {
    async acknowledge(commit) {
      await syncFiles(log);
      await file.write(`${String(commit).padStart(16, '0')}\n`, 0); // always as long, so that no write leaves half a number
      await file.datasync();
    },
    close: () => file.close(),
  };
}

/**
 * All files of the log: while it is folded into the database there are two, and the commit may be in either; one that is
 * gone in the meantime is in the database by then.
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
