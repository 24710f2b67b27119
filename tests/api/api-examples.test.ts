import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAccounts } from './invented-accounts.ts';

const page = readFileSync(new URL('../../docs/api.md', import.meta.url), 'utf8');
const examplesIn = (language: string): string =>
  [...page.matchAll(/^```(\w+)\n(.*?)^```$/gms)]
    .filter(([, of]) => of === language)
    .map(([, , code]) => code)
    .join('\n');

const start = promisify(execFile);
let opened: Awaited<ReturnType<typeof openAccounts>>;
let env: NodeJS.ProcessEnv;
const folder = mkdtempSync(join(tmpdir(), 'tieline-examples-'));
beforeAll(async () => {
  opened = await openAccounts();
  const account = await opened.people.account('coordinator', { districts: ['ohnd'] });
  const { authorization } = await opened.people.token(account, ['read', 'edit', 'export']);
  const TIELINE = await opened.app.listen({ host: '127.0.0.1', port: 0 });
  env = { ...process.env, no_proxy: '*', TIELINE, TOKEN: authorization.replace('Bearer ', '') };
});
afterAll(async () => {
  await opened.stop();
  rmSync(folder, { recursive: true });
});

/** What the examples print; null where the program that they need is absent, which is said. CI must have it. */
async function printed(language: string, [command, ...given]: [string, ...string[]], needed: string) {
  try {
    await start(needed, ['--version']);
  } catch (error) {
    if (process.env.CI === 'true') throw error;
    console.error(`THE EXAMPLES OF docs/api.md BY ${needed.toUpperCase()} WERE NOT RUN: IT IS ABSENT`);
    return null;
  }
  const file = join(folder, `examples.${language}`);
  writeFileSync(file, examplesIn(language));
  const { stdout } = await start(command, [...given, file], { cwd: folder, env });
  return stdout;
}

describe('the examples of docs/api.md', () => {
  it('by curl read a district, check and enter a file, and bring a workbook', async () => {
    const text = await printed('sh', ['sh', '-eu'], 'curl');
    if (text === null) return;
    expect(text).toContain('"name":"Northern District of Ohio"');
    expect(text).toContain('"asOf":"2025-03-01"');
    expect(text).toContain('"fact":"fills","fate":"new","name":"Invented Harbor Center');
    expect(text).toMatch(/"changes":\[\{"districtId":"ohnd","changeId":"[^"]+","facts":2\}\]/);
    const { sheets } = await readXlsx(readFileSync(join(folder, 'network.xlsx')));
    expect(sheets[0]?.rows.map(([name]) => name)).toContain('Invented Harbor Center');
  });

  it('by Python do the same, and find what they entered in the export', async () => {
    const text = await printed('python', ['python3'], 'python3');
    if (text === null) return;
    expect(text).toMatch(/^Northern District of Ohio as of 2026-11-24\n\d+ of 8 required roles confirmed\n/);
    expect(text).toMatch(/^Open question: .+ - .+$/m);
    expect(text).toMatch(/^2 organizations new Invented Lakeside Clinic/m);
    expect(text).toContain('2 facts entered in ohnd');
    expect(text).toMatch(/^\d+ organizations\n\['health'\]\n$/m);
  });
});
