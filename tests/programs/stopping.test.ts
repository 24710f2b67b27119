import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { openGraph } from '../../server/graph/open.ts';
import { copyTemplate } from '../templates.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'tieline-stop-'));
const running: ChildProcess[] = [];
afterAll(() => {
  for (const { pid } of running.filter((one) => one.exitCode === null && one.signalCode === null))
    if (pid) process.kill(-pid, 'SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** `npm start` in a process group of its own, as a terminal and a supervisor start it. */
async function npmStart(graph: string): Promise<ChildProcess> {
  const env = { ...process.env, HOST: '', PORT: '0', GRAPH_URL: graph, GRAPH_USER: '', GRAPH_PASSWORD: '' };
  const npm = spawn('npm', ['start'], { cwd: root, env, detached: true });
  running.push(npm);
  let output = '';
  for await (const data of npm.stdout) {
    output += data;
    if (output.includes('Tieline is at')) break;
  }
  expect(output).toContain('Tieline is at');
  return npm;
}

describe('npm start', () => {
  it.each([
    ['SIGTERM', 'npm alone'],
    ['SIGINT', 'its whole group'],
  ] as const)('ends with 0 when %s comes to %s, and gives its folder free', async (signal, to) => {
    const path = join(folder, `${signal} ${to}`.replaceAll(' ', '-'));
    copyTemplate(false, path);
    const npm = await npmStart(`embedded:${path}`);
    const exited = once(npm, 'exit');
    if (!npm.pid) throw new Error('npm did not start.');
    process.kill(to === 'npm alone' ? npm.pid : -npm.pid, signal);
    expect(await exited).toEqual([0, null]);
    const graph = await openGraph({ url: `embedded:${path}` });
    await graph.close();
    expect(graph.engine).toBe('embedded');
  });
});
