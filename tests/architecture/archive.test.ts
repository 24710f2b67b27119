import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';
import { ARCHIVED, LEFT_OUT, RELATIONSHIPS } from '../../server/archive/contents.ts';
import { schemaStatements } from '../../server/graph/schema.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string): string => readFileSync(`${root}/${file}`, 'utf8');
const inOrder = (names: Iterable<string | undefined>): string[] =>
  [...new Set(names)].map((name) => name ?? '').sort();
const known = [...ARCHIVED, ...Object.keys(LEFT_OUT)];
/** Types of relationships are in capitals. */
const TYPE = /^[A-Z_]+$/;
const types = RELATIONSHIPS.map((kind) => kind.split('_').slice(1, -1).join('_'));

it.each(['embedded', 'neo4j'] as const)(
  'each label of the schema of %s is in archives, or left out for a reason',
  (engine) => {
    const labels = schemaStatements(engine).flatMap(
      (statement) => /^CREATE .*FOR \(n:(\w+)\)/.exec(statement)?.[1] ?? [],
    );
    expect(labels.length).toBeGreaterThan(20);
    expect(inOrder(known.filter((name) => !TYPE.test(name)))).toEqual(inOrder(labels));
  },
);

it('each type of relationship that any query makes is in archives, or left out for a reason', () => {
  const files = globSync('cypher/*/*.cypher', { cwd: root, ignore: 'cypher/archive/*' });
  const made = files.flatMap((file) =>
    [...read(file).matchAll(/\b(?:CREATE|MERGE)\b[^\n]*?-\[\w*:(\w+)/g)].map(([, type]) => type),
  );
  expect(made.length).toBeGreaterThan(30);
  expect(inOrder(made).filter((type) => !types.includes(type) && !(type in LEFT_OUT))).toEqual([]);
});

it.each([
  ['read-nodes', ARCHIVED],
  ['read-relationships', ARCHIVED],
  ['write-nodes', ARCHIVED],
  ['write-relationships', RELATIONSHIPS],
])('%s.cypher has a branch for each', (name, all) => {
  const branches = [...read(`cypher/archive/${name}.cypher`).matchAll(/row\.(?:label|kind) = '(\w+)'/g)];
  expect(branches.map(([, branch]) => branch).sort()).toEqual([...all].sort());
});

it('docs/archive.md says of each label and type where it is', () => {
  const page = read('docs/archive.md');
  expect([...known, ...types].filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});

it('what lets someone in is in no archive', () => {
  expect(ARCHIVED).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/Session|Link|Browser|Token|Guessing/)]),
  );
});
