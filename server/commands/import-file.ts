import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { GraphError } from '../graph/graph-error.ts';
import { openGraph } from '../graph/open.ts';
import { askServer, socketOf } from '../import/local-socket.ts';
import { type ImportRequest, type ImportResult, runImport } from '../import/run-import.ts';
import { sampleState } from '../sample/sample-mode.ts';
import { openServices } from '../services.ts';
import { readSettings, type Settings, SettingsError } from '../start/settings.ts';
import { reportFailure } from './failure.ts';
import { writeLine } from './lines.ts';

const USAGE =
  'npm run --silent import -- FILE [--district ID] [--profile NAME] [--update | --append] [--apply --as EMAIL]';

/**
 * `npm run import`: prints what an import of a file would do, or does it with --apply, as JSON lines with the summary last. If a
 * server has the embedded graph open, that server does it.
 */
async function main(): Promise<ImportResult> {
  const request = requestOf(process.argv.slice(2));
  const settings = readSettings(undefined, []);
  try {
    return await here(settings, request);
  } catch (error) {
    if (!(error instanceof GraphError && error.code === 'locked')) throw error;
    const path = socketOf(settings.graph.url);
    const answer = path && (await askServer(path, request, writeLine));
    if (!answer) throw error;
    return answer;
  }
}

async function here(settings: Settings, request: ImportRequest): Promise<ImportResult> {
  const sample = await holdsSample(settings);
  const tieline = await openServices({ graph: settings.graph, sample, access: settings.access });
  try {
    return await runImport(tieline, request, writeLine);
  } finally {
    await tieline.graph.close();
  }
}

/** Files can be imported into the sample as well as into the real network, whichever GRAPH_URL names. */
async function holdsSample(settings: Settings): Promise<boolean> {
  const graph = await openGraph(settings.graph);
  try {
    return (await sampleState(graph)).kind === 'sample';
  } finally {
    await graph.close();
  }
}

function requestOf(args: readonly string[]): ImportRequest {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      district: { type: 'string' },
      profile: { type: 'string' },
      append: { type: 'boolean', default: false },
      update: { type: 'boolean', default: false },
      apply: { type: 'boolean', default: false },
      as: { type: 'string' },
    },
  });
  const [file, ...others] = positionals;
  if (!file || others.length > 0) throw new SettingsError(`Name one file: ${USAGE}`);
  if (values.apply !== (values.as !== undefined))
    throw new SettingsError(`--apply needs --as EMAIL: ${USAGE}`);
  if (values.append && values.update) throw new SettingsError(`Choose --append or --update: ${USAGE}`);
  return {
    path: resolve(file),
    districtId: values.district ?? null,
    profile: values.profile ?? null,
    append: values.append,
    applyAs: values.as ?? null,
  };
}

main().then(({ exitCode, error }) => {
  if (error) process.stderr.write(`${error}\n`);
  process.exitCode = exitCode;
}, reportFailure('The file could not be imported.'));
