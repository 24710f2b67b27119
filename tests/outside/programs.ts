import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { openNeo4j } from '../../server/graph/neo4j.ts';
import { probe } from '../engine/probe.ts';
import { startNeo4j } from '../neo4j/start.ts';

/** Number of things of each kind that a program read. */
export type Counts = Readonly<Record<string, number>>;
/** Returns what a program found in the files of a folder; null if it is not installed. */
export type Program = (folder: string) => Promise<Counts | null>;

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** Returns the output of a command; null if it is not installed. @throws Error if it fails. */
export function printed(command: string, ...given: string[]): string | null {
  const { error, status, stdout, stderr } = spawnSync(command, given, { encoding: 'utf8', timeout: 600_000 });
  if (error && 'code' in error && error.code === 'ENOENT') return null;
  if (status !== 0)
    throw new Error(`${command} failed: ${(stderr || stdout || error?.message || '').slice(-600)}`);
  return stdout;
}

const Found = z.object({ absent: z.literal(true) }).or(z.object({ found: z.record(z.string(), z.number()) }));

/** A Python package, of the Python in OUTSIDE_PYTHON or the one in the PATH. */
export const python =
  (script: string, name: string): Program =>
  async (folder) => {
    const text = printed(process.env.OUTSIDE_PYTHON ?? 'python3', here(script), name, folder);
    const read = text === null ? null : Found.parse(JSON.parse(text));
    return read && 'found' in read ? read.found : null;
  };

const SHEETS = ['organizations', 'roles', 'ties', 'people'];

const libreOffice: Program = async (folder) => {
  const out = join(folder, 'sheets');
  mkdirSync(out, { recursive: true });
  const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1'; // all sheets
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const convert = (to: string, file: string) =>
    printed('soffice', profile, '--headless', '--convert-to', to, '--outdir', out, join(folder, file));
  // Writer is often installed without Calc; any table then fails to load.
  writeFileSync(join(folder, 'any.csv'), 'a,1\n');
  if (convert('xlsx', 'any.csv') === null || !existsSync(join(out, 'any.xlsx'))) return null;
  convert(filter, 'network.xlsx');
  const rowsOf = (name: string): number => {
    const csv = readdirSync(out).find((one) => one.toLowerCase().endsWith(`-${name}.csv`)) ?? '';
    return (parse(readFileSync(join(out, csv))) as unknown[]).length - 1;
  };
  return Object.fromEntries(SHEETS.map((name) => [name, rowsOf(name)]));
};

/** Returns the class path of the jars in a Maven POM; null if Maven is not installed. @throws Error if they cannot be fetched. */
export function classpathOf(pom: string, folder: string): string | null {
  const path = join(folder, `${pom}.txt`);
  const file = `-Dmdep.outputFile=${path}`;
  const built = printed('mvn', '-q', '-B', '-f', here(pom), 'dependency:build-classpath', file);
  return built === null ? null : readFileSync(path, 'utf8');
}

const gephi: Program = async (folder) => {
  const jars = classpathOf('pom.xml', folder);
  if (jars === null) return null;
  const file = join(folder, 'network.gexf');
  const text = printed('java', '-Djava.awt.headless=true', '-cp', jars, here('ReadByGephi.java'), file);
  const { timed, ...counts } = z
    .record(z.string(), z.number())
    .parse(JSON.parse(text?.trim().split('\n').at(-1) ?? ''));
  if (timed !== 1) throw new Error('Gephi found no time in the network');
  return counts;
};

const counted = probe(
  'RETURN COUNT { (:Organization) } AS organizations, COUNT { ()-[:FILLS]->() } AS roles, COUNT { ()-[:TIED_TO]->() } AS ties, COUNT { ()-[:WORKS_FOR]->() } AS people',
  z.object({ organizations: z.int(), roles: z.int(), ties: z.int(), people: z.int() }),
);

const neo4j: Program = async (folder) => {
  const running = await startNeo4j();
  if (!running) return null;
  const graph = await openNeo4j(running);
  try {
    for (const text of readFileSync(join(folder, 'network.cypher'), 'utf8').split(/;\n/))
      if (text.trim()) await graph.write((run) => run(probe(text, z.object({})), {}));
    return (await graph.read((run) => run(counted, {})))[0] ?? null;
  } finally {
    await graph.close();
    await running.stop();
  }
};

export const PROGRAMS: Readonly<Record<string, Program>> = {
  pandas: python('read.py', 'pandas'),
  openpyxl: python('read.py', 'openpyxl'),
  NetworkX: python('read.py', 'networkx'),
  igraph: python('read.py', 'igraph'),
  'LibreOffice Calc': libreOffice,
  'Gephi toolkit': gephi,
  Neo4j: neo4j,
};
