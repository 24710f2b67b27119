import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = globSync(
  ['core/**/*.ts', 'server/**/*.ts', 'web/**/*.{ts,tsx}', 'bench/*.ts', 'tests/**/*.{ts,tsx}'],
  {
    cwd: root,
  },
);

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
        to.startsWith('server/features/') &&
        !/^(server\/app\.ts|server\/contract\.ts|server\/features\/|tests\/)/.test(from),
    );
    expect(say(wrong)).toEqual([]);
  });

  it('keeps core free of Node, Preact, the server and the pages', () => {
    const wrong = imports
      .filter(below('core/'))
      .filter(({ to }) => /^(node:|preact|server\/|web\/)/.test(to));
    expect(say(wrong)).toEqual([]);
  });

  it('lets a contract import shapes alone: zod, core, the form of an endpoint and other contracts', () => {
    const allowed = /^(zod$|core\/|server\/http\/endpoint\.ts$|server\/([a-z-]+\/)*contract\.ts$)/;
    const wrong = imports.filter(
      ({ from, to }) => /^server\/.*contract\.ts$/.test(from) && !allowed.test(to),
    );
    expect(say(wrong)).toEqual([]);
  });

  it('lets pages take types from contracts, code from core, and nothing else of the project', () => {
    const isContract = (path: string): boolean => /^server\/([a-z-]+\/)*contract\.ts$/.test(path);
    const wrong = imports
      .filter(below('web/'))
      .filter(({ to, typeOnly }) => to.startsWith('server/') && !(isContract(to) && typeOnly));
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

  it('imports no test from the product', () => {
    const wrong = imports.filter(
      ({ from, to }) => /^(core|server|web)\//.test(from) && to.startsWith('tests/'),
    );
    expect(say(wrong)).toEqual([]);
  });

  it('has no file of more than 250 lines, markup included', () => {
    const linesOf = (path: string): number =>
      readFileSync(join(root, path), 'utf8').trimEnd().split('\n').length;
    expect(sources.filter((path) => linesOf(path) > 250)).toEqual([]);
  });

  it('names no file utils, helpers, common, manager or service', () => {
    expect(
      sources.filter((path) => /(^|[/.-])(utils?|helpers?|common|manager|service)([/.-]|$)/i.test(path)),
    ).toEqual([]);
  });
});
