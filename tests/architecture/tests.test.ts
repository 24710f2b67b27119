import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = ['tests/**/*.{ts,tsx}', 'bench/**/*.ts'];
const files = globSync(sources, { cwd: root, ignore: ['tests/architecture/tests.test.ts'] });

const saying = (pattern: RegExp): string[] =>
  files.filter((path) => pattern.test(readFileSync(join(root, path), 'utf8')));

it('finds tests at all', () => {
  expect(files.length).toBeGreaterThan(100);
});

it.each([
  ['waits for a silent network, which a slow machine mistakes for a finished page', /networkidle/],
  ['waits for a time instead of for what it expects', /waitForTimeout/],
  ['runs alone and hides the others', /\b(it|test|describe|suite)(\.\w+)*\.only\b/],
  ['is skipped', /\b(it|test|describe|suite)(\.\w+)*\.(skip|todo|fails)\b/],
  ['compares with a snapshot, which is updated without being read', /toMatch(File|Inline)?Snapshot/],
  ['leaves a page open: the harness closes what openPage opened', /context\(\)\.close\(\)/],
])('no test %s', (_, pattern) => {
  expect(saying(pattern)).toEqual([]);
});
