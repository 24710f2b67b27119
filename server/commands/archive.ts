import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeArchiveFile } from '../archive/archive-file.ts';
import { type Begin, writeArchive } from '../archive/write-archive.ts';
import { GraphError } from '../graph/graph-error.ts';
import { openGraph } from '../graph/open.ts';
import { askServer, socketOf } from '../import/local-socket.ts';
import { readSettings, type Settings, SettingsError } from '../start/settings.ts';
import { reportFailure } from './failure.ts';
import { passphraseFor } from './passphrase.ts';

const USAGE = 'npm run --silent archive -- FILE [--with-accounts] [--encrypt]';

/**
 * `npm run archive`: writes everything to one file, while people work. If a server has the embedded graph open, the lines come
 * from that server; the passphrase never leaves this process.
 */
async function main(): Promise<void> {
  const { file, accounts, encrypt } = given(process.argv.slice(2));
  const settings = readSettings(undefined, []);
  const passphrase = encrypt ? await passphraseFor(settings, 'to encrypt') : null;
  await writeArchiveFile(file, passphrase === null ? null : { passphrase }, (begin) =>
    archive(settings, accounts, begin),
  );
  process.stdout.write(`Everything is in ${file}.\n`);
}

async function archive(settings: Settings, accounts: boolean, begin: Begin): Promise<void> {
  try {
    await here(settings, accounts, begin);
  } catch (error) {
    const path = socketOf(settings.graph.url);
    if (!(error instanceof GraphError && error.code === 'locked' && path)) throw error;
    const answer = await askServer(path, { archive: true, accounts }, await begin());
    if (!answer) throw error;
    if (answer.error) throw new GraphError('unavailable', answer.error);
  }
}

async function here(settings: Settings, accounts: boolean, begin: Begin): Promise<void> {
  const graph = await openGraph(settings.graph);
  try {
    await writeArchive(graph, accounts, begin);
  } finally {
    await graph.close();
  }
}

function given(args: readonly string[]): { file: string; accounts: boolean; encrypt: boolean } {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      'with-accounts': { type: 'boolean', default: false },
      encrypt: { type: 'boolean', default: false },
    },
  });
  const [file, ...others] = positionals;
  if (!file || others.length > 0) throw new SettingsError(`Name one file: ${USAGE}`);
  return { file: resolve(file), accounts: values['with-accounts'], encrypt: values.encrypt };
}

main().catch(reportFailure('No archive was made.'));
