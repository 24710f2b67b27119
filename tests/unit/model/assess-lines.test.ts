import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { district } from './district.ts';

const examples = `${import.meta.dirname}/examples`;

/** Runs `npm run --silent assess` as package.json says it, without npm in between. */
async function assessLines(input: string): Promise<{ out: string; err: string; code: number | null }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/commands/assess-lines.ts']);
  child.stdin.on('error', () => {}); // it may stop reading before all is written
  child.stdin.end(input);
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  if (child.exitCode === null) await once(child, 'exit');
  return { out, err, code: child.exitCode };
}

const line = (rows: object = {}): string => JSON.stringify({ ...district(), ...rows });
const idsIn = (out: string): unknown[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((answer) => JSON.parse(answer).id);

test('the examples come out as they are written, in their order', async () => {
  const { out, err, code } = await assessLines(readFileSync(`${examples}/snapshots.jsonl`, 'utf8'));
  expect(out).toBe(readFileSync(`${examples}/assessments.jsonl`, 'utf8'));
  expect([err, code]).toEqual(['', 0]);
});

test('a last line without a line feed is answered, and no line at all is no error', async () => {
  expect(idsIn((await assessLines(`${line({ id: 'one' })}\n${line({ id: 'two' })}`)).out)).toEqual([
    'one',
    'two',
  ]);
  expect(await assessLines('')).toEqual({ out: '', err: '', code: 0 });
});

test('a bad line stops the run with its number; the lines before it are answered, it is not', async () => {
  const { out, err, code } = await assessLines(
    [line({ id: 'one' }), '{"id":', line({ id: 'three' }), ''].join('\n'),
  );
  expect(idsIn(out)).toEqual(['one']);
  expect(err).toMatch(/^line 2: not JSON: /);
  expect(code).toBe(1);
});

test('a line may hold what other tools take for the end of a line', async () => {
  expect(idsIn((await assessLines(`${line({ id: 'one\u2028still one\r' })}\r\n`)).out)).toEqual([
    'one\u2028still one\r',
  ]);
});

test('it stops quietly when the reader has seen enough', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/commands/assess-lines.ts']);
  child.stdin.on('error', () => {});
  child.stdin.end(readFileSync(`${examples}/snapshots.jsonl`, 'utf8').repeat(20));
  child.stdout.once('data', () => child.stdout.destroy());
  const [err, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  expect([err, code]).toEqual(['', 0]);
});
