import { access, constants, stat } from 'node:fs/promises';
import { csvGrid } from './csv.ts';
import { encodingOf, textOf, wholeText } from './encoding.ts';
import { type Encoding, type ReadFile, UnreadableFile } from './file.ts';
import { featuresIn, readGeoJson } from './geojson.ts';
import { readGexf } from './gexf.ts';
import { readGml } from './gml.ts';
import { readGraphMl } from './graphml.ts';
import { hsdsCsv } from './hsds-csv.ts';
import { hsdsJson } from './hsds-json.ts';
import { parseJson } from './json.ts';
import { isKumu, readKumu } from './kumu.ts';
import { nodeLinkIn } from './node-link.ts';
import { readWorkbook } from './read-workbook.ts';
import { tablesOfGrid } from './records.ts';
import { readFolder, readZip } from './several.ts';
import { allBytes, firstBytes, type Source, sourceOf } from './source.ts';
import { isTielineJson, readTielineJson } from './tieline-json.ts';
import { directoryOf, isZip } from './zip.ts';

/** Messages for common files that are not tables, by their first bytes. */
const STRANGE: readonly (readonly [string, string])[] = [
  [
    '25504446',
    'The file is a PDF. Ask its author for the table as a spreadsheet, or copy the table into one.',
  ],
  [
    'd0cf11e0',
    'The file is an Excel file from before 2007 (.xls), or one with a password. Save it as .xlsx without a password.',
  ],
  ['1f8b', 'The file is compressed with gzip. Unpack it, and import the file in it.'],
  ['377abcaf', 'The file is compressed with 7-Zip. Unpack it, and import the file in it.'],
];

function refuseStrange(start: Uint8Array): void {
  const bytes = Buffer.from(start).toString('hex');
  const found = STRANGE.find(([begins]) => bytes.startsWith(begins));
  if (found) throw new UnreadableFile(found[1]);
}

async function readPacked(bytes: Uint8Array, depth: number): Promise<ReadFile> {
  const { names, size } = await directoryOf(bytes);
  if (names.includes('xl/workbook.xml')) return readWorkbook(bytes, size);
  if (names.some((name) => /^(xl\/workbook\.bin|word\/|ppt\/|content\.xml$)/.test(name)))
    throw new UnreadableFile(
      'The file is an Office document, but not an .xlsx workbook. Save the table as .xlsx or CSV.',
    );
  const found = await readZip(bytes, names);
  if (!(found instanceof Uint8Array)) return found;
  if (depth > 0)
    throw new UnreadableFile('The zip contains other zips. Unpack them, and import the file in them.');
  return readSource(sourceOf(found), depth + 1);
}

async function readXmlFile(source: Source, encoding: Encoding, start: string): Promise<ReadFile> {
  const root = /<(?!\?|!)(?:[\w.-]+:)?([\w.-]+)/.exec(start.replace(/<!--.*?-->/gs, ''))?.[1];
  if (root === 'graphml') return readGraphMl(source, encoding);
  if (root === 'gexf') return readGexf(source, encoding);
  if (/^html$/i.test(root ?? ''))
    throw new UnreadableFile(
      'The file is a web page. Open it in a spreadsheet program, and save the table as .xlsx or CSV.',
    );
  throw new UnreadableFile(
    `The file is XML of the type “${root ?? 'unknown'}”, which Tieline does not read. The XML formats it reads are GraphML and GEXF.`,
  );
}

async function readJsonFile(source: Source, encoding: Encoding): Promise<ReadFile> {
  const json = parseJson(await wholeText(source, encoding));
  const features = featuresIn(json);
  if (features) return readGeoJson(features, encoding);
  if (isTielineJson(json)) return readTielineJson(json, encoding);
  if (isKumu(json)) return readKumu(json, encoding);
  const network = nodeLinkIn(json);
  if (network) return { ...readKumu(network, encoding), format: 'node-link-json' };
  const hsds = hsdsJson(json, encoding);
  if (hsds) return hsds;
  throw new UnreadableFile(
    'The file is JSON, but not a network (Kumu, nodes and links), Open Referral data (HSDS), or points (GeoJSON, Esri, OpenStreetMap). Export it as CSV.',
  );
}

async function readCsvFile(source: Source, encoding: Encoding): Promise<ReadFile> {
  const { isMatrix, ...found } = await tablesOfGrid(await csvGrid(source, encoding, null));
  if (found.tables.length === 0) throw new UnreadableFile('The file is empty.');
  const hsds = isMatrix ? null : await hsdsCsv(found.tables, encoding);
  return hsds ?? { format: isMatrix ? 'matrix' : 'csv', encoding, ...found };
}

async function beginningOf(source: Source, encoding: Encoding): Promise<string> {
  let start = '';
  for await (const part of textOf(source, encoding)) {
    start += part;
    if (start.trim().length >= 4_096) break;
  }
  return start.trimStart();
}

/** Networks in languages that are not read: as tables they would be nonsense. */
const OTHER_NETWORKS: readonly (readonly [RegExp, string])[] = [
  [/^(?:strict\s+)?(?:di)?graph\b[^{\n]*\{/i, 'Graphviz (DOT)'],
  [/^\*(?:network|vertices)\b/i, 'Pajek'],
  [/^dl\s+(?:n|nr|nm)\s*=/i, 'UCINET (DL)'],
];

function refuseOtherNetworks(start: string): void {
  const found = OTHER_NETWORKS.find(([begins]) => begins.test(start));
  if (!found) return;
  throw new UnreadableFile(
    `The file is a network of ${found[1]}, which Tieline does not read. Save it as GraphML, GEXF or GML, or as a CSV matrix.`,
  );
}

/** Matches comments and simple keys before the list that contains the graph. */
const GML = /^(?:#[^\n]*\n\s*|\w+\s+(?:"[^"]*"|[^\s["]+)\s+)*graph\s*\[/;

async function readSource(source: Source, depth: number): Promise<ReadFile> {
  const first = await firstBytes(source, 16);
  if (isZip(first)) return readPacked(await allBytes(source), depth);
  refuseStrange(first);
  const encoding = await encodingOf(source);
  const start = await beginningOf(source, encoding);
  if (start.startsWith('<')) return readXmlFile(source, encoding, start);
  if (/^[{[]/.test(start)) return readJsonFile(source, encoding);
  if (GML.test(start)) return readGml(source, encoding);
  refuseOtherNetworks(start);
  return readCsvFile(source, encoding);
}

async function isFolder(path: string): Promise<boolean> {
  try {
    await access(path, constants.R_OK);
    return (await stat(path)).isDirectory();
  } catch {
    throw new UnreadableFile(`There is no file at ${path}, or Tieline may not read it.`);
  }
}

/**
 * Reads a file of any format in `FORMATS`, recognized by its content, or a folder of CSV files. Rows of CSV are read lazily,
 * so errors further down are thrown during iteration. Throws `UnreadableFile`.
 */
export async function readFile(from: string | Uint8Array): Promise<ReadFile> {
  if (typeof from === 'string' && (await isFolder(from))) return readFolder(from);
  return readSource(sourceOf(from), 0);
}
