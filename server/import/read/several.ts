import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { csvGrid } from './csv.ts';
import { encodingOf } from './encoding.ts';
import { type Encoding, type ReadFile, type Table, UnreadableFile } from './file.ts';
import { hsdsCsv } from './hsds-csv.ts';
import { joinNetwork } from './joined.ts';
import { tablesOfGrid } from './records.ts';
import { type Source, sourceOf } from './source.ts';
import { filesInZip } from './zip.ts';

const isTable = (name: string): boolean =>
  /^[^._].*\.(csv|tsv|txt)$/i.test(basename(name)) && !name.startsWith('__MACOSX');

/** Reads CSV files that belong together, by name. */
async function readCsvFiles(files: ReadonlyMap<string, Source>): Promise<ReadFile> {
  const tables: Table[] = [];
  let encoding: Encoding = 'utf-8';
  for (const [name, source] of files) {
    encoding = await encodingOf(source);
    const found = await tablesOfGrid(await csvGrid(source, encoding, name));
    tables.push(...found.tables);
  }
  const hsds = await hsdsCsv(tables, encoding);
  if (hsds) return hsds;
  if (tables.length === 0) throw new UnreadableFile('None of the CSV files contains rows.');
  return { format: 'csv', encoding, tables: await joinNetwork(tables) };
}

/** Reads a folder of CSV files, as Open Referral publishes its tables. */
export async function readFolder(path: string): Promise<ReadFile> {
  const names = (await readdir(path)).filter(isTable).sort();
  if (names.length === 0) throw new UnreadableFile('The folder has no CSV files.');
  return readCsvFiles(new Map(names.map((name) => [name, sourceOf(join(path, name))])));
}

/** Reads a zip of CSV files. If the zip contains one file of another kind, returns its bytes. */
export async function readZip(bytes: Uint8Array, names: readonly string[]): Promise<ReadFile | Uint8Array> {
  const visible = names.filter((name) => !name.endsWith('/') && !/(^|\/)[._]|^__MACOSX/.test(name));
  const tables = names.filter(isTable).sort();
  const [only] = visible;
  const wanted = visible.length === 1 && only ? [only] : tables;
  if (wanted.length === 0)
    throw new UnreadableFile(
      'The zip has no CSV file. Unpack it, and import the file with the organizations.',
    );
  const files = await filesInZip(bytes, (name) => wanted.includes(name));
  const first = visible.length === 1 && only ? files.get(only) : undefined;
  if (first) return first;
  return readCsvFiles(new Map([...files].map(([name, content]) => [basename(name), sourceOf(content)])));
}
