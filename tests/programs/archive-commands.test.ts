import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveCommands, socketOf } from '../../server/import/local-socket.ts';
import { openServices } from '../../server/services.ts';
import { copyTemplate, TEST_DAY } from '../templates.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tieline-archive-'));
  copyTemplate(false, join(folder, 'graph'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const url = (name: string): string => `embedded:${join(folder, name)}`;

/** What a command says, and its exit code. */
function command(
  name: 'archive' | 'restore',
  graph: string,
  args: string[],
  more: Record<string, string> = {},
) {
  const script = fileURLToPath(new URL(`../../server/commands/${name}.ts`, import.meta.url));
  const env = { ...process.env, GRAPH_URL: url(graph), ...more };
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], { env });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (text) => {
    said.stdout += text;
  });
  child.stderr.on('data', (text) => {
    said.stderr += text;
  });
  child.stdin.end();
  return new Promise((done) => child.on('close', (status) => done({ status, ...said })));
}

it('everything is archived while a server has the graph open, encrypted, restored, and moved on by one command', async () => {
  const [secret, open, moved] = ['secret', 'open', 'moved'].map((name) => join(folder, name));
  const { graph, ...rest } = await openServices({ graph: { url: url('graph') }, today: () => TEST_DAY });
  const server = await serveCommands({ graph, ...rest }, socketOf(url('graph')) ?? '');
  const passphrase = { ARCHIVE_PASSPHRASE: 'four invented words' };
  try {
    expect(await command('archive', 'graph', [`${secret}`, '--with-accounts', '--encrypt'])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('ARCHIVE_PASSPHRASE'),
    });
    expect(
      await command('archive', 'graph', [`${secret}`, '--with-accounts', '--encrypt'], passphrase),
    ).toEqual({
      ...{ status: 0, stderr: '' },
      stdout: `Everything is in ${secret}.\n`,
    });
    expect(await command('archive', 'graph', [`${open}`, '--with-accounts'])).toMatchObject({ status: 0 });
  } finally {
    server?.close();
    await graph.close();
  }
  expect(statSync(`${secret}`).mode & 0o777).toBe(0o600);
  expect(await command('restore', 'copy', [`${secret}`], passphrase)).toMatchObject({
    ...{ status: 0, stderr: '' },
    stdout: expect.stringMatching(/^Restored \d{4,} nodes and \d{4,} relationships\.\n$/),
  });
  expect(await command('restore', 'copy', [`${open}`])).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('is not empty'),
  });
  expect(await command('restore', 'third', [url('copy')])).toMatchObject({ status: 0 });
  expect(await command('archive', 'third', [`${moved}`, '--with-accounts'])).toMatchObject({ status: 0 });
  expect(readFileSync(`${moved}`).equals(readFileSync(`${open}`))).toBe(true);
  expect(readdirSync(folder).filter((name) => name.includes('unfinished'))).toEqual([]);
}, 300_000);
