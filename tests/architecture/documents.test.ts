import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const PATH = /(?<![\w/.-])(?:bench|core|cypher|data|docs|server|tests|web)\/(?:[\w./-]*\w)?/g;
const pathsIn = (text: string): string[] => text.match(PATH) ?? [];

describe.each(['README.md', 'docs/design.md'])('%s', (document) => {
  it('names only paths that exist', () => {
    const paths = pathsIn(read(document));
    expect(paths.length).toBeGreaterThan(20);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

it('the map of docs/design.md has every folder of core and server', () => {
  const map = read('docs/design.md');
  const folders = globSync(['core/*/', 'server/*/'], { cwd: root, onlyDirectories: true });
  expect(folders.length).toBeGreaterThan(10);
  expect(folders.filter((folder) => !map.includes(`\n${folder}`))).toEqual([]);
});

it('a comment that cites a section of design.md names a heading there', () => {
  const headings: string[] = read('docs/design.md').match(/(?<=^## ).+/gm) ?? [];
  const sources = globSync(['core/**/*.ts', 'server/**/*.ts', 'web/**/*.{ts,tsx}'], { cwd: root });
  const cited = sources.flatMap((path) =>
    [...read(path).matchAll(/design\.md, ([A-Z][\w ]+\w)/g)].map(([, section = '']) => ({ path, section })),
  );
  expect(cited.length).toBeGreaterThan(3);
  expect(cited.filter(({ section }) => !headings.includes(section))).toEqual([]);
});
