import { fileURLToPath } from 'node:url';
import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import { globSync } from 'tinyglobby';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { definedQueries } from '../../server/graph/query.ts';
import { schemaStatements } from '../../server/graph/schema.ts';
import { sampleOf } from './cypher-samples.ts';
import { codeOf } from './cypher-text.ts';
import { scansForId } from './embedded-plan.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const db: GrafeoDB = grafeo.GrafeoDB.create();

beforeAll(async () => {
  for (const file of globSync('server/**/*queries.ts', { cwd: root, absolute: true })) await import(file);
  for (const statement of schemaStatements('embedded')) await db.executeCypher(statement);
});
afterAll(() => db.close());

/** What is looked up by another column than its id, which need not be of one alone. */
const LOOKED_UP_BY_MORE = ['Session.address', 'Change.groupId'];

const planOf = async (text: string, params: unknown): Promise<string> =>
  String((await db.executeCypher(`EXPLAIN ${text}`, params)).scalar());

describe('each look-up by id', () => {
  it('uses an index on the embedded engine', async () => {
    const scanning: Record<string, string[]> = {};
    for (const { name, text, params } of definedQueries()) {
      const found = scansForId(await planOf(text, sampleOf(params)));
      if (found.length > 0) scanning[name] = found;
    }
    expect(scanning).toEqual({});
  });

  it.each([
    ['anchored at the wrong end', 'MATCH (e:Evidence)-[:SEEN_IN]->(d:District {id: $id}) RETURN e.id AS id'],
    [
      'with a second condition in WHERE',
      'MATCH (d:District {id: $id}) WHERE d.revision > 2 RETURN d.id AS id',
    ],
    [
      'of a row, at the wrong end',
      'UNWIND $ids AS id MATCH (e:Evidence)-[:OF]->(d:District {id: id}) RETURN e.id AS id',
    ],
  ])('would be caught without one: %s', async (_, text) => {
    expect(scansForId(await planOf(text, { id: 'x', ids: ['x'] }))).toHaveLength(1);
  });

  it.each([
    ['at the anchor', 'MATCH (d:District {id: $id})<-[:SEEN_IN]-(e:Evidence) RETURN e.id AS id'],
    [
      'at both ends',
      'MATCH (d:District {id: $id})<-[f:FILLS]-(o:Organization {id: $other}) RETURN f.role AS role',
    ],
    ['of several', 'MATCH (d:District) WHERE d.id IN $ids RETURN d.revision AS revision'],
    ['of rows', 'UNWIND $ids AS id MERGE (o:Organization {id: id}) SET o.name = id'],
    [
      'that a list may be narrowed to',
      'MATCH (o:Organization) WHERE $id IS NULL OR o.id = $id RETURN o.id AS id',
    ],
  ])('passes %s', async (_, text) => {
    expect(scansForId(await planOf(text, { id: 'x', other: 'y', ids: ['x'] }))).toEqual([]);
  });

  it.each(['embedded', 'neo4j'] as const)(
    'is of a label that may have each id once, by the schema of %s',
    (engine) => {
      const unique = schemaStatements(engine).map((statement) =>
        /FOR \(n:(\w+)\) REQUIRE n\.(\w+) IS UNIQUE/.exec(statement)?.slice(1).join('.'),
      );
      const lookUps = definedQueries().flatMap(({ text }) =>
        [...codeOf(text).matchAll(/\(\s*\w*:(\w+)\s*\{\s*(\w+):/g)].map(
          ([, label, key]) => `${label}.${key}`,
        ),
      );
      expect(lookUps.length).toBeGreaterThan(0);
      const known = [...unique, ...LOOKED_UP_BY_MORE];
      expect([...new Set(lookUps)].filter((lookUp) => !known.includes(lookUp))).toEqual([]);
    },
  );

  it('has its index on the embedded engine beside the constraint, which makes none there', () => {
    const statements = schemaStatements('embedded');
    const keys = (pattern: RegExp) =>
      statements.flatMap((statement) => pattern.exec(statement)?.slice(1).join('.') ?? []).sort();
    const constraints = keys(/^CREATE CONSTRAINT .* FOR \(n:(\w+)\) REQUIRE n\.(\w+) IS UNIQUE$/);
    const indexes = keys(/^CREATE INDEX .* FOR \(n:(\w+)\) ON \(n\.(\w+)\)$/);
    expect(indexes).toEqual([...constraints, ...LOOKED_UP_BY_MORE].sort());
  });
});
