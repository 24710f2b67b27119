import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'tieline-printed-'));
const running: ChildProcess[] = [];
const stopAll = async (): Promise<void> => {
  for (const child of running.splice(0)) {
    const exit = once(child, 'exit');
    if (child.kill('SIGTERM')) await exit;
  }
};
afterEach(stopAll);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Starts Tieline as a person does, and waits for its address; `output` is what it has printed by now. */
async function start(): Promise<{ output: () => string; address: string }> {
  const env = {
    ...process.env,
    HOST: '',
    PORT: '0',
    GRAPH_URL: `embedded:${join(folder, 'graph')}`,
    LOG_LEVEL: 'debug',
  };
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], { cwd: root, env });
  running.push(child);
  let output = '';
  child.stdout.on('data', (data) => {
    output += data;
  });
  const addressIn = (): string | undefined => /Tieline is at (\S+)/.exec(output)?.[1];
  await expect.poll(addressIn, { timeout: 90_000, interval: 100 }).toBeTruthy();
  return { output: () => output, address: addressIn() ?? '' };
}
const linkIn = (output: string): string | undefined => /http:\/\/\S+\/setup#(\S+)/.exec(output)?.[1];

it('the first start prints a link that makes the administrator; the next prints none', async () => {
  const first = await start();
  await expect.poll(() => linkIn(first.output())).toMatch(/^[\w-]{43}$/);
  const secret = linkIn(first.output());
  const body = { secret, name: 'Ada Invented', email: 'ada@example.org', password: 'an invented sentence' };
  const answer = await fetch(`${first.address}/api/setup`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(answer.status).toBe(200);
  expect((await fetch(`${first.address}/api/districts`)).status).toBe(401);
  expect(first.output().split(String(secret))).toHaveLength(2);
  await stopAll();

  const second = await start();
  expect((await fetch(`${second.address}/api/districts`)).status).toBe(401);
  expect(linkIn(second.output())).toBeUndefined();
}, 200_000);
