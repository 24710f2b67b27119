import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { archiveLines, type Key, writeArchiveFile } from '../archive/archive-file.ts';
import { restoreArchive } from '../archive/restore-archive.ts';
import { writeArchive } from '../archive/write-archive.ts';
import { openGraph } from '../graph/open.ts';
import { readSettings, type Settings, SettingsError } from '../start/settings.ts';
import { reportFailure } from './failure.ts';
import { identityOf, passphraseFor } from './passphrase.ts';

const USAGE = 'npm run restore -- FILE [--replace], or the address of another graph instead of FILE';
const ADDRESS = /^(embedded:|(neo4j|bolt)(\+s|\+ssc)?:\/\/)/;

/** `npm run restore`: restores an archive, or everything from another graph, into the graph of the settings. */
async function main(): Promise<void> {
  const { from, replace } = given(process.argv.slice(2));
  const settings = readSettings(undefined, []);
  process.umask(0o077); // only the owner may read a folder that is created here
  if (ADDRESS.test(from)) await move(settings, from, replace);
  else await restore(settings, resolve(from), replace);
}

/** Archives the other graph to a temporary file first, with accounts, so that it is read as of one moment. */
async function move(settings: Settings, url: string, replace: boolean): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'tieline-move-'));
  try {
    const file = join(folder, 'archive');
    const graph = await openGraph({ ...settings.graph, url });
    await writeArchiveFile(file, null, (begin) => writeArchive(graph, true, begin)).finally(graph.close);
    await restore(settings, file, replace);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function restore(settings: Settings, file: string, replace: boolean): Promise<void> {
  let found: Promise<string> | undefined;
  const keyFor = (key: Key): Promise<string> => {
    found ??= key === 'passphrase' ? passphraseFor(settings, 'to decrypt') : identityOf(settings);
    return found; // the file is read twice, but the person is asked once
  };
  const graph = await openGraph(settings.graph, 'to restore');
  try {
    const { nodes, relationships } = await restoreArchive(graph, () => archiveLines(file, keyFor), replace);
    process.stdout.write(`Restored ${nodes} nodes and ${relationships} relationships.\n`);
  } finally {
    await graph.close();
  }
}

function given(args: readonly string[]): { from: string; replace: boolean } {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { replace: { type: 'boolean', default: false } },
  });
  const [from, ...others] = positionals;
  if (!from || others.length > 0) throw new SettingsError(`Name one archive: ${USAGE}`);
  return { from, replace: values.replace };
}

main().catch(reportFailure('Nothing was restored.'));
