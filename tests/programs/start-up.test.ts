import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'tieline-start-'));
const running: ChildProcess[] = [];
afterEach(async () => {
  for (const child of running.splice(0)) await stop(child);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Started {
  child: ChildProcess;
  output: () => string;
  errors: () => string;
}

const start = (env: Record<string, string>): Started => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    cwd: root,
    env: { ...process.env, HOST: '', PORT: '0', GRAPH_USER: '', GRAPH_PASSWORD: '', ...env },
  });
  running.push(child);
  let [output, errors] = ['', ''];
  child.stdout.on('data', (data) => {
    output += data;
  });
  child.stderr.on('data', (data) => {
    errors += data;
  });
  return { child, output: () => output, errors: () => errors };
};

const stop = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  await exit;
};

/** The address that a start prints; rejects when the process ends first. */
const addressOf = ({ child, output, errors }: Started): Promise<string> =>
  new Promise((resolve, reject) => {
    const look = (): void => {
      const address = /Tieline is at (\S+)/.exec(output())?.[1];
      if (address) resolve(address);
    };
    child.stdout?.on('data', look);
    child.once('exit', (code) => reject(new Error(`ended with ${code}: ${errors()}`)));
    look();
  });

const failureOf = async (started: Started): Promise<{ code: number | null; lines: string[] }> => {
  const [code] = await once(started.child, 'exit');
  return { code, lines: started.errors().trim().split('\n') };
};

const portOf = (server: Server): number => {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('not listening on a port');
  return address.port;
};

describe('npm start', () => {
  it('loads the reference data, prints the address on 127.0.0.1, and loads nothing twice', async () => {
    const graph = `embedded:${join(folder, 'twice')}`;
    const first = start({ GRAPH_URL: graph });
    const address = await addressOf(first);
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(first.output()).toMatch(/Loading organizations/);
    expect((await fetch(`${address}/api/health`)).status).toBe(200);
    expect(await (await fetch(address)).text()).toContain('<title>');
    await stop(first.child);
    expect(first.child.exitCode).toBe(0);

    const second = start({ GRAPH_URL: graph });
    await addressOf(second);
    expect(second.output()).not.toMatch(/Loading/);
  });

  it('says in one sentence that the port is taken', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const port = portOf(server);
    const failure = await failureOf(
      start({ GRAPH_URL: `embedded:${join(folder, 'port')}`, PORT: String(port) }),
    );
    server.close();
    expect(failure).toEqual({
      code: 1,
      lines: [expect.stringMatching(new RegExp(`Port ${port} of 127.0.0.1 is in use`))],
    });
  });

  it('says in one sentence that the data folder is in use', async () => {
    const graph = `embedded:${join(folder, 'locked')}`;
    await addressOf(start({ GRAPH_URL: graph }));
    const failure = await failureOf(start({ GRAPH_URL: graph }));
    expect(failure).toEqual({ code: 1, lines: [expect.stringMatching(/locked.*(use|another|running)/i)] });
  });

  it('says in one sentence that the data folder cannot be written', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    const failure = await failureOf(start({ GRAPH_URL: `embedded:${join(file, 'graph')}` }));
    expect(failure.code).toBe(1);
    expect(failure.lines).toHaveLength(1);
    expect(failure.lines[0]).toContain(file);
  });

  it('does not take a folder that holds something else', async () => {
    const other = join(folder, 'other');
    mkdirSync(other);
    writeFileSync(join(other, 'letter.txt'), 'an invented letter');
    const failure = await failureOf(start({ GRAPH_URL: `embedded:${other}` }));
    expect([failure.code, failure.lines.length]).toEqual([1, 1]);
    expect(readdirSync(other)).toEqual(['letter.txt']);
  });

  it.each([
    ['mysql://localhost', /GRAPH_URL/],
    ['neo4j://127.0.0.1:1', /127\.0\.0\.1:1/],
  ])('says in one sentence that GRAPH_URL=%s is wrong', async (url, message) => {
    const failure = await failureOf(
      start({ GRAPH_URL: url, GRAPH_USER: 'neo4j', GRAPH_PASSWORD: 'invented-secret' }),
    );
    expect(failure).toEqual({ code: 1, lines: [expect.stringMatching(message)] });
    expect(failure.lines[0]).not.toContain('invented-secret');
  });

  it('stores nothing outside the folder that it was given', () => {
    expect(existsSync(join(root, 'graph'))).toBe(false);
  });
});
