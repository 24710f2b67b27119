import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { type Report, ReportShape } from '../../core/report/shape.ts';
import { administrator } from '../api/editing-people.ts';
import { openApp } from '../start-app.ts';
import { type Counts, PROGRAMS, type Program } from './programs.ts';
import { REPORT_PROGRAMS } from './report-programs.ts';

/**
 * `npm run test:outside`: opens the export and the report of a sample district in the programs that people use. Prints what each
 * program found, and which are not installed; exits with code 1 if one found something else than was written. Not part of CI.
 */
const FILES = {
  csv: 'csv.zip',
  xlsx: 'xlsx',
  json: 'json',
  graphml: 'graphml',
  gexf: 'gexf',
  cypher: 'cypher',
};
const Rows = z.array(z.record(z.string(), z.unknown()));
const Network = z.object({ organizations: Rows, roles: Rows, ties: Rows, people: Rows });

const REPORTS = ['docx', 'pdf', 'xlsx'];

/** Number of things of each kind in the files. */
interface Written {
  readonly network: Counts;
  readonly report: Counts;
}

/** The files of one export and of one report. */
async function writeFiles(folder: string): Promise<Written> {
  const { app, stop } = await openApp({ sample: true, viewer: () => administrator });
  try {
    const take = async (path: string): Promise<Buffer> => {
      const answer = await app.inject(`/api/districts/ohnd/${path}`);
      if (answer.statusCode !== 200) throw new Error(answer.body);
      return answer.rawPayload;
    };
    for (const [format, ending] of Object.entries(FILES))
      writeFileSync(join(folder, `network.${ending}`), await take(`export?format=${format}`));
    for (const format of REPORTS)
      writeFileSync(join(folder, `report.${format}`), await take(`report/${format}`));
    const { organizations, roles, ties, people } = Network.parse(
      JSON.parse(String(await take('export?format=json'))),
    );
    const liveTies = ties.filter(({ status }) => status !== 'ended').length;
    const counts = { organizations: organizations.length, roles: roles.length, ties: ties.length };
    return {
      network: { ...counts, people: people.length, liveTies },
      report: countsOf(ReportShape.parse(JSON.parse(String(await take('report'))))),
    };
  } finally {
    await stop();
  }
}

function countsOf({ sections }: Report): Counts {
  const blocks = sections.flatMap((section) => section.blocks);
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? block : []));
  return {
    ...{ headings: sections.length, tables: tables.length },
    pictures: blocks.filter(({ kind }) => kind === 'picture').length,
    brokenRules: 0,
    rows: tables.reduce((sum, { rows }) => sum + rows.length, 0),
  };
}

const inWords = (counts: Counts): string =>
  Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');

/** What each program found in the files, and whether it matches what was written. */
async function open(
  folder: string,
  what: string,
  written: Counts,
  programs: Readonly<Record<string, Program>>,
): Promise<void> {
  console.log(`Written, ${what}: ${inWords(written)}`);
  for (const [name, program] of Object.entries(programs)) {
    const found = await program(folder).catch((error: unknown) => String(error));
    const isRight =
      found !== null &&
      typeof found !== 'string' &&
      Object.entries(found).every(([thing, count]) => written[thing] === count);
    if (found !== null && !isRight) process.exitCode = 1;
    const text = found === null ? 'absent' : typeof found === 'string' ? found : inWords(found);
    console.log(`${found === null ? '–' : isRight ? '✓' : '✗'} ${name}: ${text}`);
  }
}

const folder = mkdtempSync(join(tmpdir(), 'tieline-outside-'));
try {
  const { network, report } = await writeFiles(folder);
  await open(folder, 'network', network, PROGRAMS);
  await open(folder, 'report', report, REPORT_PROGRAMS);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
