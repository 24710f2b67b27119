import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = globSync(['server/**/*.ts', 'web/**/*.{ts,tsx}', 'bench/**/*.ts', 'tests/**/*.{ts,tsx}'], {
  cwd: root,
});

interface Import {
  from: string;
  /** Path from the root for a relative import, else the package. */
  to: string;
  typeOnly: boolean;
}

const IMPORT =
  /^(?:import|export)\s+(type\s)?[^'"]*?from\s+'([^']+)'|^import\s+'([^']+)'|import\('([^']+)'\)/gm;

const importsOf = (from: string): Import[] =>
  [...readFileSync(join(root, from), 'utf8').matchAll(IMPORT)].map(([, type, named, bare, dynamic]) => {
    const target = named ?? bare ?? dynamic ?? '';
    return {
      from,
      to: target.startsWith('.') ? relative(root, join(root, dirname(from), target)) : target,
      typeOnly: Boolean(type),
    };
  });

const imports = sources.flatMap(importsOf);
const below =
  (folder: string) =>
  ({ from }: Import) =>
    from.startsWith(folder);
const say = (wrong: Import[]): string[] => wrong.map(({ from, to }) => `${from} imports ${to}`);

describe('the layers of design.md', () => {
  it('reads imports at all', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  it('keeps each feature to itself', () => {
    const feature = (path: string): string | undefined => /^server\/features\/([^/]+)\//.exec(path)?.[1];
    const wrong = imports.filter(
      ({ from, to }) => feature(from) && feature(to) && feature(from) !== feature(to),
    );
    expect(say(wrong)).toEqual([]);
  });

  it('lets only app.ts and tests know the features', () => {
    const wrong = imports.filter(
      ({ from, to }) =>
        to.startsWith('server/features/') && !/^(server\/app\.ts|server\/features\/|tests\/)/.test(from),
    );
    expect(say(wrong)).toEqual([]);
  });

  it('lets the contract import nothing but zod', () => {
    const wrong = imports
      .filter(below('server/api/'))
      .filter(({ to }) => to !== 'zod' && !to.startsWith('server/api/'));
    expect(say(wrong)).toEqual([]);
  });

  it('lets pages take types alone from the contract, and nothing else from the server', () => {
    const wrong = imports
      .filter(below('web/'))
      .filter(({ to, typeOnly }) => to.startsWith('server/') && !(to.startsWith('server/api/') && typeOnly));
    expect(say(wrong)).toEqual([]);
  });

  it('names both engines in graph/open.ts alone', () => {
    const engines = ['server/graph/embedded.ts', 'server/graph/neo4j.ts', 'neo4j-driver', '@grafeo-db/js'];
    const allowed = ['server/graph/open.ts', 'server/graph/embedded', 'server/graph/neo4j'];
    const wrong = imports
      .filter(below('server/'))
      .filter(({ from, to }) => engines.includes(to) && !allowed.some((path) => from.startsWith(path)));
    expect(say(wrong)).toEqual([]);
  });

  it('keeps the gap model pure: no graph, no network, no features', () => {
    const wrong = imports
      .filter(below('server/gap-model/'))
      .filter(({ to }) => /^server\/(graph|network|features|facts)\//.test(to));
    expect(say(wrong)).toEqual([]);
  });

  it('imports no test from the product', () => {
    const wrong = imports.filter(({ from, to }) => /^(server|web)\//.test(from) && to.startsWith('tests/'));
    expect(say(wrong)).toEqual([]);
  });

  it('names no file utils, helpers, common, manager or service', () => {
    expect(
      sources.filter((path) => /(^|[/.-])(utils?|helpers?|common|manager|service)([/.-]|$)/i.test(path)),
    ).toEqual([]);
  });
});
