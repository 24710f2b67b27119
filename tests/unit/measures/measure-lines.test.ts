import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const network = (id: string, other: string): string =>
  JSON.stringify({
    ...{ id, ties: [{ a: 'a', b: other }] },
    nodes: [
      { id: 'a', sector: 'justice' },
      { id: 'b', sector: 'police' },
    ],
  });

test('networks are measured a line each, and a bad line stops the run with its number', async () => {
  const run = promisify(execFile)(process.execPath, ['--import', 'tsx', 'server/commands/measure-lines.ts']);
  run.child.stdin?.end([network('one', 'b'), network('two', 'x'), network('three', 'b')].join('\n'));
  const stopped = await run.catch((error) => error);
  expect(stopped.stderr).toBe('line 2: ties[0]: "x" is not a node of this network\n');
  expect(stopped.code).toBe(1);
  expect(stopped.stdout.trim().split('\n').map(JSON.parse)).toMatchObject([
    { id: 'one', network: { density: 1 } },
  ]);
});
