import { constants } from 'node:fs';
import { type FileHandle, mkdir, open, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import { GraphError } from './graph-error.ts';

const DATABASE = 'graph.grafeo';
const LOG = `${DATABASE}.wal`;
/** The number of the last commit that was acknowledged, kept outside of the database to notice when that loses some. */
const LAST_COMMIT = 'last-commit';
/** The log is folded into the database file in the background when it has grown to this. */
const CHECKPOINT_BYTES = 8 * 1024 * 1024;
const RESTORE = 'Restore the whole folder from a backup';

/** The files of one embedded graph, open and locked for this process. */
export interface DataFolder {
  readonly db: GrafeoDB;
  /** Throws a GraphError `damaged` when the database holds fewer commits than were acknowledged. */
  refuseLoss(commitsFound: number): Promise<void>;
  /** Resolves when the commit just made, and its number, are on the disk rather than in the system's memory. */
  acknowledge(commit: number): Promise<void>;
  close(): Promise<void>;
}

/** Opens the folder, and makes it when it is missing (its parent must exist). Throws a GraphError with one sentence when it cannot be used. */
export async function openDataFolder(path: string): Promise<DataFolder> {
  if (path === '')
    throw new GraphError('settings', 'GRAPH_URL names no folder; write embedded:./tieline-data, say.');
  const folder = resolve(path);
  await prepare(folder);
  const db = openDatabase(folder);
  db.setCheckpointTriggers({ walBytes: CHECKPOINT_BYTES });
  const lastCommit = await openLastCommit(folder);
  return {
    db,
    async refuseLoss(commitsFound) {
      const acknowledged = Number(await lastCommit.readFile('utf8'));
      if (!(commitsFound >= acknowledged)) throw lost(folder, acknowledged, commitsFound);
    },
    async acknowledge(commit) {
      await syncLog(join(folder, LOG));
      await lastCommit.write(`${String(commit).padStart(16, '0')}\n`, 0);
      await lastCommit.datasync();
    },
    async close() {
      db.close();
      await lastCommit.close();
    },
  };
}

async function prepare(folder: string): Promise<void> {
  let names: string[];
  try {
    await mkdir(folder, { mode: 0o700 }).catch(unlessCode('EEXIST'));
    names = await readdir(folder);
  } catch (cause) {
    throw notWritable(folder, cause);
  }
  if (names.includes(DATABASE)) return;
  if (names.includes(LAST_COMMIT) || names.includes(LOG))
    throw new GraphError('damaged', `The data folder ${folder} has lost its file ${DATABASE}. ${RESTORE}.`);
  // A start that was killed may have left files of the database's own, which it takes up again.
  if (names.some((name) => !name.startsWith(`${DATABASE}.`)))
    throw new GraphError(
      'not-ours',
      `The folder ${folder} holds other things and no graph; name an empty or new folder.`,
    );
}

function openDatabase(folder: string): GrafeoDB {
  try {
    return grafeo.GrafeoDB.create(join(folder, DATABASE));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    if (reason.includes('locked'))
      throw new GraphError(
        'locked',
        `The data folder ${folder} is in use by another Tieline; stop that one, or name another folder in GRAPH_URL.`,
        cause,
      );
    if (/permission|read-only|no space|quota/i.test(reason)) throw notWritable(folder, cause);
    throw new GraphError(
      'damaged',
      `The data folder ${folder} cannot be read (${reason}). ${RESTORE}.`,
      cause,
    );
  }
}

async function openLastCommit(folder: string): Promise<FileHandle> {
  try {
    return await open(join(folder, LAST_COMMIT), constants.O_RDWR | constants.O_CREAT, 0o600);
  } catch (cause) {
    throw notWritable(folder, cause);
  }
}

/**
 * All files of the log: while it is folded into the database there are two, and the commit may be in either; one that has
 * gone in the meantime is in the database by then.
 */
async function syncLog(log: string): Promise<void> {
  for (const name of await readdir(log)) {
    const file = await open(join(log, name), 'r+').catch(unlessCode('ENOENT'));
    await file?.datasync().finally(() => file.close());
  }
}

const unlessCode =
  (expected: string) =>
  (error: NodeJS.ErrnoException): undefined => {
    if (error.code !== expected) throw error;
  };

function notWritable(folder: string, cause: unknown): GraphError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new GraphError(
    'not-writable',
    `The data folder ${folder} cannot be made or written (${reason}).`,
    cause,
  );
}

function lost(folder: string, acknowledged: number, found: number): GraphError {
  return new GraphError(
    'damaged',
    `The data folder ${folder} has lost changes: ${acknowledged} were acknowledged and ${found} are there, so a file was ` +
      `cut short, deleted or replaced. ${RESTORE}; or, to go on with what is left, delete its file ${LAST_COMMIT}.`,
  );
}
