/**
 * `npm run --silent assess`: one snapshot a line in, one assessment a line out, in the same order (SNAPSHOT.md).
 * A bad line stops the run: its number and what is wrong go to stderr, nothing is printed for it, and the exit code is 1.
 */
import { once } from 'node:events';
import { join } from 'node:path';
import { assess } from '../../core/model/assess.ts';
import { toOpenFormat } from '../../core/model/open-format.ts';
import { readSnapshot } from '../../core/model/read-snapshot.ts';
import { readModel } from '../reference/read-model.ts';

const DATA_FOLDER = join(import.meta.dirname, '../../data');

/** Lines end with a line feed alone: node:readline would also break at U+2028, which JSON allows inside a text. */
async function* linesOf(input: NodeJS.ReadStream): AsyncGenerator<string> {
  let begun = '';
  for await (const chunk of input.setEncoding('utf8')) {
    const [first = '', ...others] = String(chunk).split('\n');
    const last = others.pop();
    if (last === undefined) {
      begun += first;
      continue;
    }
    yield begun + first;
    yield* others;
    begun = last;
  }
  if (begun !== '') yield begun;
}

/** Writes a line, and waits while the reader is behind. */
async function writeLine(text: string): Promise<void> {
  if (!process.stdout.write(`${text}\n`)) await once(process.stdout, 'drain');
}

async function assessLines(): Promise<void> {
  const model = readModel(DATA_FOLDER);
  let number = 0;
  for await (const line of linesOf(process.stdin)) {
    number += 1;
    const read = readSnapshot(line);
    if (!read.ok) {
      process.stderr.write(`line ${number}: ${read.problem}\n`);
      process.exitCode = 1;
      return;
    }
    await writeLine(JSON.stringify(toOpenFormat(assess(read.snapshot, model, read.snapshot.asOf))));
  }
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(); // the reader has seen enough, as in `| head -1`
});

await assessLines();
