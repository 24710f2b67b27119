import { mkdir, rm } from 'node:fs/promises';
import { HOUR, isoTimestamp } from '../access/time.ts';
import type { Graph } from '../graph/graph.ts';
import { GraphError } from '../graph/graph-error.ts';
import { writeArchiveFile } from './archive-file.ts';
import { backupFile, backupsIn, removeUnfinished } from './backup-folder.ts';
import { type Begin, writeArchive } from './write-archive.ts';

/** Settings of scheduled backups (`BACKUP_DIR` and others in the README). */
export interface BackupSettings {
  readonly folder: string;
  readonly keep: number;
  readonly hours: number;
  readonly accounts: boolean;
  /**
   * The age recipient that they are encrypted for; null for no encryption. A passphrase is not an option, because deriving its
   * key would block all requests for seconds.
   */
  readonly recipient: string | null;
}

/** The state of the backups, without anything confidential. */
interface BackupState {
  readonly lastSuccessAt: string | null;
  readonly failure: { readonly at: string; readonly sentence: string } | null;
}

export interface Backups {
  readonly state: () => BackupState;
  /** Makes a backup when the newest in the folder is old enough, or an hour after a failed attempt. */
  readonly makeIfDue: () => Promise<void>;
  /** Aborts a backup in progress, so that stopping Tieline doesn't wait for it. */
  readonly stop: () => void;
}

interface Ground {
  readonly graph: Graph;
  readonly now: () => Date;
  readonly writeFile?: typeof writeArchiveFile;
}

/**
 * Makes scheduled backups. The file names contain the times, so what exists is known after a restart and to every process that
 * shares the folder.
 */
export function backupsOf(ground: Ground, settings: BackupSettings): Backups {
  const { folder, hours } = settings;
  let state: BackupState = { lastSuccessAt: null, failure: null };
  let stopped = false;
  let underWay: Promise<void> | undefined;

  const look = async (): Promise<void> => {
    const at = `${isoTimestamp(ground.now()).slice(0, 19)}.000Z`;
    const since = (moment: string): number => Date.parse(at) - Date.parse(moment);
    if (state.failure && since(state.failure.at) < HOUR) return;
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const [newest = null] = await backupsIn(folder, ground.now());
      state = { ...state, lastSuccessAt: newest };
      if (newest === null || since(newest) >= hours * HOUR) {
        await make(ground, settings, at, () => stopped);
        state = { ...state, lastSuccessAt: at };
      }
      await removeOld(settings, ground.now()); // each time, in case one could not be removed before
      state = { ...state, failure: null };
    } catch (error) {
      if (stopped) return;
      state = { ...state, failure: { at, sentence: sentenceOf(error) } };
      throw error; // the log has the rest
    }
  };

  return {
    state: () => state,
    makeIfDue() {
      if (underWay) return underWay.catch(() => {}); // reported to the first caller
      underWay = look().finally(() => {
        underWay = undefined;
      });
      return underWay;
    },
    stop() {
      stopped = true;
    },
  };
}

async function make(
  { graph, now, writeFile = writeArchiveFile }: Ground,
  { folder, accounts, recipient }: BackupSettings,
  moment: string,
  isStopped: () => boolean,
): Promise<void> {
  await removeUnfinished(folder, now());
  await writeFile(backupFile(folder, moment), recipient === null ? null : { recipient }, (begin) =>
    writeArchive(graph, accounts, stoppable(begin, isStopped)),
  );
}

class NotRemoved extends Error {}

async function removeOld({ folder, keep }: BackupSettings, now: Date): Promise<void> {
  for (const old of (await backupsIn(folder, now)).slice(keep))
    try {
      await rm(backupFile(folder, old), { force: true }); // another process may have been faster
    } catch (cause) {
      throw new NotRemoved('An older backup could not be removed; the log says why.', { cause });
    }
}

const stoppable =
  (begin: Begin, isStopped: () => boolean): Begin =>
  async () => {
    const line = await begin();
    return async (text) => {
      if (isStopped()) throw new Error('Tieline stops.');
      await line(text);
    };
  };

const SENTENCES: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk of BACKUP_DIR is full.',
  EDQUOT: 'The disk of BACKUP_DIR is full.',
  EACCES: 'BACKUP_DIR is not writable.',
  EPERM: 'BACKUP_DIR is not writable.',
  EROFS: 'BACKUP_DIR is not writable.',
  ENOTDIR: 'BACKUP_DIR is not a folder.',
  EEXIST: 'BACKUP_DIR is not a folder.',
};

/** Returns a sentence without addresses and paths, because anyone may read it; the log has the details. */
function sentenceOf(error: unknown): string {
  if (error instanceof NotRemoved) return error.message;
  if (error instanceof GraphError) return 'The graph could not be read; the log says why.';
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return SENTENCES[code] ?? 'An unexpected error occurred; see the log.';
}
