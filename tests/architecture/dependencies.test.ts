import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const IMPORT = /^(?:import|export)\s+(?!type\s)(?:[^'"]*?from\s+)?'([^']+)'|\bawait import\('(\.[^']+)'\)/gm;

/** What a file imports when it runs, files of its own also later: paths of files from the root, and names of packages. */
const importsOf = (path: string): string[] =>
  [...readFileSync(join(root, path), 'utf8').matchAll(IMPORT)].map(([, atStart, later = '']) => {
    const to = atStart ?? later;
    return to.startsWith('.') ? relative(root, join(root, path, '..', to)) : to;
  });

/** The packages that these files and all that they import need. */
function packagesOf(files: string[]): string[] {
  const reached = new Set(files);
  const packages = new Set<string>();
  for (const path of reached)
    for (const to of importsOf(path))
      if (/^(core|server)\//.test(to)) reached.add(to);
      else if (!isBuiltin(to)) packages.add(/^(@[^/]+\/)?[^/]+/.exec(to)?.[0] ?? to);
  return [...packages];
}

/** `tsx` runs the server; `openapi-types` is a peer of the packages that describe the API; `us-atlas` is read as a file. */
const UNIMPORTED = ['tsx', 'openapi-types', 'us-atlas'];

it('the packages of production are those that the server runs with, and nothing that only builds the pages', () => {
  const files = ['server/main.ts', ...globSync('server/commands/*.ts', { cwd: root })];
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect(Object.keys(dependencies).sort()).toEqual([...packagesOf(files), ...UNIMPORTED].sort());
});
