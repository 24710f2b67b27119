import { chmod, mkdir, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import { readOnce } from './embedded-transaction.ts';
import { GraphError } from './graph-error.ts';
import { LAST_COMMIT, openLastCommit, readLastCommit } from './last-commit.ts';
import { marker } from './queries.ts';

const DATABASE = 'graph.grafeo';
const LOG = `${DATABASE}.wal`;
/** The log is folded into the database file in the background once it reaches this size. */
const CHECKPOINT_BYTES = 8 * 1024 * 1024;
const RESTORE = 'Restore the whole folder from a backup';

/** The files of one embedded graph, open and locked for this process. */
export interface DataFolder {
  readonly db: GrafeoDB;
  /** Resolves when the commit just made, which has this number, is on the disk. */
  acknowledge(commit: number): Promise<void>;
  /** Rewrites the database without deleted data, over both places where the engine stores it. */
  purge(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the folder, and makes it when it is missing (its parent must exist). A folder that is refused stays as it was.
 * @throws GraphError with one sentence for the person who starts Tieline
 */
export async function openDataFolder(path: string): Promise<DataFolder> {
  if (path === '')
    throw new GraphError('settings', 'GRAPH_URL names no folder; write embedded:./tieline-data, say.');
  const folder = resolve(path);
  const file = join(folder, DATABASE);
  if (await hasDatabase(folder)) await refuseLoss(folder, file);
  const db = openedOr(folder, () => grafeo.GrafeoDB.create(file));
  db.setCheckpointTriggers({ walBytes: CHECKPOINT_BYTES });
  const lastCommit = await keepToOwner(folder)
    .then(() => openLastCommit(folder, join(folder, LOG)))
    .catch((cause) => {
      db.close();
      throw notWritable(folder, cause);
    });
  return {
    db,
    acknowledge: lastCommit.acknowledge,
    async purge() {
      for (let place = 0; place < 2; place++) db.compact();
    },
    async close() {
      try {
        db.close();
      } catch (cause) {
        throw notWritable(folder, cause);
      } finally {
        await lastCommit.close();
      }
    },
  };
}

/**
 * The files contain names of people, so other users of the machine must not read them; a folder of another owner is
 * left as it is.
 */
async function keepToOwner(path: string): Promise<void> {
  const notOurs = (error: NodeJS.ErrnoException): void => {
    if (error.code !== 'EPERM' && error.code !== 'ENOENT') throw error; // the engine may have deleted a file meanwhile
  };
  await chmod(path, 0o700).catch(notOurs);
  for (const entry of await readdir(path, { withFileTypes: true })) {
    const inside = join(path, entry.name);
    if (entry.isDirectory()) await keepToOwner(inside);
    else if (entry.isFile()) await chmod(inside, 0o600).catch(notOurs);
  }
}

async function hasDatabase(folder: string): Promise<boolean> {
  const names = await makeFolder(folder);
  if (names.includes(DATABASE)) return true;
  if (names.includes(LAST_COMMIT) || names.includes(LOG))
    throw new GraphError('damaged', `The data folder ${folder} has lost its file ${DATABASE}. ${RESTORE}.`);
  // A start that was killed may have left files of the database, which it picks up again.
  if (names.some((name) => !name.startsWith(`${DATABASE}.`)))
    throw new GraphError(
      'not-ours',
      `The folder ${folder} holds other things and no graph; name an empty or new folder.`,
    );
  return false;
}

async function makeFolder(folder: string): Promise<string[]> {
  try {
    await mkdir(folder, { mode: 0o700 }).catch((error) => {
      if (error.code !== 'EEXIST') throw error;
    });
    return await readdir(folder);
  } catch (cause) {
    throw notWritable(folder, cause);
  }
}

/**
 * The database opens without a word when its log was cut short or deleted; it then holds fewer commits than were
 * acknowledged. It is opened for reading first, because opening it for writing would already change its files.
 */
async function refuseLoss(folder: string, file: string): Promise<void> {
  const db = openedOr(folder, () => grafeo.GrafeoDB.openReadOnly(file));
  try {
    const [found] = await readOnce(db, (run) => run(marker, {}));
    const there = found?.commits ?? 0;
    const acknowledged = await readLastCommit(folder);
    if (!(there >= acknowledged)) throw lost(folder, acknowledged, there);
  } finally {
    db.close();
  }
}

function openedOr(folder: string, open: () => GrafeoDB): GrafeoDB {
  try {
    return open();
  } catch (cause) {
    const reason = reasonOf(cause);
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

function lost(folder: string, acknowledged: number, found: number): GraphError {
  return new GraphError(
    'damaged',
    `The data folder ${folder} has lost changes: ${acknowledged} were acknowledged and ${found} are there, so a file was ` +
      `cut short, deleted or replaced. ${RESTORE}; or, to go on with what is left, delete its file ${LAST_COMMIT}.`,
  );
}

function notWritable(folder: string, cause: unknown): GraphError {
  return new GraphError(
    'not-writable',
    `The data folder ${folder} cannot be written (${reasonOf(cause)}).`,
    cause,
  );
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
