import { basename } from 'node:path';
import { can } from '../../core/powers.ts';
import { accountByEmail } from '../access/queries.ts';
import { accountViewer } from '../access/viewer.ts';
import { AppError } from '../http/errors.ts';
import type { Services } from '../services.ts';
import { applyImport, isReady, type Writable } from './apply.ts';
import { dryRun } from './dry-run.ts';
import type { ImportLine } from './lines.ts';
import { mappingOf } from './profiles.ts';
import { UnreadableFile } from './read/file.ts';
import { readFile } from './read/read-file.ts';

/** A request from the command line. */
export interface ImportRequest {
  /** A file, a zip or a folder. */
  readonly path: string;
  readonly districtId: string | null;
  readonly profile: string | null;
  /** True to leave facts on record unchanged where the file differs; false to update them. */
  readonly append: boolean;
  /** The email of the account that the import is attributed to; null for a dry run. */
  readonly applyAs: string | null;
}

export interface ImportResult {
  /** 0: read, 2: declined, 1: an error. */
  readonly exitCode: 0 | 1 | 2;
  readonly error: string | null;
}

/** A request that cannot be fulfilled; the message is for the user. */
class ImportError extends Error {}

/** One line of output: exactly these keys, in this order. */
const lineOf = ({ row, sheet, fact, fate, name, districtId, reason }: ImportLine) => ({
  row,
  sheet,
  fact,
  fate,
  name,
  districtId,
  reason,
});

/** Reads a file, prints the fate of each fact as a line of JSON, and writes the facts if requested. */
export async function runImport(
  tieline: Services,
  request: ImportRequest,
  print: (line: string) => Promise<void> | void,
): Promise<ImportResult> {
  try {
    return await importOrThrow(tieline, request, print);
  } catch (error) {
    if (!(error instanceof ImportError || error instanceof UnreadableFile || error instanceof AppError))
      throw error;
    return { exitCode: 1, error: error.message };
  }
}

async function importOrThrow(
  tieline: Services,
  request: ImportRequest,
  print: (line: string) => Promise<void> | void,
): Promise<ImportResult> {
  const { path, districtId, profile, applyAs, append } = request;
  if (districtId && !tieline.files.districts.some(({ id }) => id === districtId))
    throw new ImportError(`There is no district ${districtId}; ids look like ohnd.`);
  const mapping = profile ? await mappingOf(tieline.graph, profile) : {};
  if (!mapping) throw new ImportError(`No profile is named ${profile}.`);
  const viewer = applyAs ? await viewerOf(tieline, applyAs) : null;
  const name = basename(path);
  const run = await dryRun(tieline, await readFile(path), {
    ...{ name, districtId, mapping, existing: append ? 'append' : 'update' },
    ...(viewer && { mayEdit: (id: string) => can(viewer, 'edit facts', { districtId: id }) }),
  });
  const ready: Writable[] = [];
  for (const line of run.lines) {
    if (viewer && isReady(line)) ready.push(line);
    await print(JSON.stringify(lineOf(line)));
  }
  if (viewer && !run.summary.declined) await applyImport(tieline, viewer, run, name, {}, ready);
  await print(JSON.stringify({ summary: run.summary }));
  return { exitCode: run.summary.declined ? 2 : 0, error: null };
}

async function viewerOf({ graph }: Services, email: string) {
  const [account] = await graph.read((run) => run(accountByEmail, { email: email.toLowerCase() }));
  if (!account || account.disabled) throw new ImportError(`No account has the email ${email}.`);
  return accountViewer(account);
}
