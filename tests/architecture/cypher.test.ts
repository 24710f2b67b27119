import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { beforeAll, describe, expect, it } from 'vitest';
import { definedQueries } from '../../server/graph/query.ts';
import { CYPHER_RULES } from './cypher-rules.ts';
import { codeOf, columnsOf, parametersOf } from './cypher-text.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const queries = globSync('cypher/*/**/*.cypher', { cwd: root }).map((file) => ({
  name: file.replace(/^cypher\/|\.cypher$/g, ''),
  text: read(file),
}));

beforeAll(async () => {
  for (const file of globSync('server/**/*queries.ts', { cwd: root, absolute: true })) await import(file);
});

describe('query files and their definitions', () => {
  it('belong together one to one', () => {
    // `query` itself throws for a missing file and for a second definition of one.
    const defined = definedQueries().map(({ name }) => name);
    expect(defined.sort()).toEqual(queries.map(({ name }) => name).sort());
  });

  it('agree on the parameters', () => {
    for (const { name, text, params } of definedQueries())
      expect({ name, params: parametersOf(text).sort() }).toEqual({
        name,
        params: Object.keys(params.shape).sort(),
      });
  });

  it('agree on the columns', () => {
    for (const { name, text, row } of definedQueries())
      expect({ name, columns: columnsOf(text).sort() }).toEqual({
        name,
        columns: Object.keys(row.shape).sort(),
      });
  });

  it.each([
    ['MATCH (n:A {id: $id}) SET n.x = 1', []],
    [
      'RETURN 1 AS one, f(2, 3) AS two, [x IN l | x.id] AS three ORDER BY one LIMIT 5',
      ['one', 'two', 'three'],
    ],
    ['CALL (a) { MATCH (b) RETURN b.id AS inner } RETURN DISTINCT inner AS outer, plain', ['outer', 'plain']],
    ["RETURN CASE WHEN 'a' IN l THEN 1 ELSE 2 END AS n, {a: 1, b: 'x, y'} AS map // , z AS z", ['n', 'map']],
    ['RETURN n.id', ['n.id']],
  ])('are read rightly: the columns of %s', (text, columns) => {
    expect(columnsOf(text)).toEqual(columns);
  });

  it('are read rightly: a parameter counts once, and not in text or in a comment', () => {
    expect(
      parametersOf("// $a\nMATCH (n {id: $id, x: '$b'}) WHERE n.y = $y OR $y IS NULL RETURN n /* $c */"),
    ).toEqual(['id', 'y']);
  });
});

describe('a query file', () => {
  it('begins with what it does: an order, not a question', () => {
    const wrong = queries.filter(
      ({ text }) => !/^\/\/ [A-Z][a-z]+ [^?]*[^?.]$/.test(text.split('\n')[0] ?? ''),
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it.each(CYPHER_RULES)('holds no construct that breaks on an engine: $name', ({ refuses, except = [] }) => {
    const broken = queries.filter(({ text }) => refuses.test(codeOf(text))).map(({ name }) => name);
    expect(broken).toEqual(except);
  });

  it.each(CYPHER_RULES)('would be caught with one: $name', ({ refuses, bad, good }) => {
    expect(codeOf(bad)).toMatch(refuses);
    expect(codeOf(good)).not.toMatch(refuses);
    expect(codeOf(`// ${bad}\nRETURN '${bad.replaceAll("'", '')}' AS text`)).not.toMatch(refuses);
  });
});

describe('TypeScript', () => {
  const CYPHER =
    /\b(MATCH|MERGE|CREATE|UNWIND|DETACH\s+DELETE)\s*[(:$]|\bUNWIND\s+\w+\s+AS\b|\bRETURN\s+[\w.(*)]+\s+AS\b/;
  const comments = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;

  it('holds no query text', () => {
    const files = globSync(['server/**/*.ts', 'bench/*.ts', 'web/**/*.{ts,tsx}'], { cwd: root });
    expect(files.filter((file) => CYPHER.test(read(file).replace(comments, '')))).toEqual([]);
  });

  it.each(queries.filter(({ name }) => name !== 'graph/ping'))(
    'would be caught with the text of $name',
    ({ text }) => {
      expect(codeOf(text)).toMatch(CYPHER);
    },
  );
});
