import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { administrator } from '../api/editing-people.ts';
import { openApp } from '../start-app.ts';
import { type Counts, PROGRAMS } from './programs.ts';

/**
 * `npm run test:outside`: the export of a district of the sample network, opened by the programs that people use. Prints what each
 * found, and which are absent; ends with code 1 where one that is there found something else. No part of CI.
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

/** The files of one export, and how many things they hold. */
async function writeFiles(folder: string): Promise<Counts> {
  const { app, stop } = await openApp({ sample: true, viewer: () => administrator });
  try {
    const take = async (format: string): Promise<Buffer> => {
      const answer = await app.inject(`/api/districts/ohnd/export?format=${format}`);
      if (answer.statusCode !== 200) throw new Error(answer.body);
      return answer.rawPayload;
    };
    for (const [format, ending] of Object.entries(FILES))
      writeFileSync(join(folder, `network.${ending}`), await take(format));
    const { organizations, roles, ties, people } = Network.parse(JSON.parse(String(await take('json'))));
    const liveTies = ties.filter(({ status }) => status !== 'ended').length;
    const counts = { organizations: organizations.length, roles: roles.length, ties: ties.length };
    return { ...counts, people: people.length, liveTies };
  } finally {
    await stop();
  }
}

const inWords = (counts: Counts): string =>
  Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');

const folder = mkdtempSync(join(tmpdir(), 'tieline-outside-'));
try {
  const written = await writeFiles(folder);
  console.log(`Written: ${inWords(written)}`);
  for (const [name, program] of Object.entries(PROGRAMS)) {
    const found = await program(folder).catch((error: unknown) => String(error));
    const isRight =
      found !== null &&
      typeof found !== 'string' &&
      Object.entries(found).every(([thing, count]) => written[thing] === count);
    if (found !== null && !isRight) process.exitCode = 1;
    const text = found === null ? 'absent' : typeof found === 'string' ? found : inWords(found);
    console.log(`${found === null ? '–' : isRight ? '✓' : '✗'} ${name}: ${text}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
