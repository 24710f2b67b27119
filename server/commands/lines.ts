import { once } from 'node:events';
import type { Readable } from 'node:stream';
import type { ReadLine } from '../../core/read-line.ts';

/** Lines end with a line feed alone: node:readline would also break at U+2028, which JSON allows inside a text. */
export async function* linesOf(input: Readable): AsyncGenerator<string> {
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
export async function writeLine(text: string): Promise<void> {
  if (!process.stdout.write(`${text}\n`)) await once(process.stdout, 'drain');
}

/**
 * One line of JSON in, one out, in the same order. A bad line stops the run: its number and what is wrong go to stderr, nothing
 * is printed for it, and the exit code is 1.
 */
export async function answerLines<T>(
  read: (line: string) => ReadLine<T>,
  answer: (value: T) => unknown,
): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(); // the reader has seen enough, as in `| head -1`
  });
  let number = 0;
  for await (const line of linesOf(process.stdin)) {
    number += 1;
    const found = read(line);
    if (!found.ok) {
      process.stderr.write(`line ${number}: ${found.problem}\n`);
      process.exitCode = 1;
      return;
    }
    await writeLine(JSON.stringify(answer(found.value)));
  }
}
