import { describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { cypher } from '../../server/features/exports/network/write-cypher.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { openNeo4j } from '../../server/graph/neo4j.ts';
import { HOSTILE, INVENTED } from '../exported-network.ts';
import { emptied } from './engines.ts';
import { probe } from './probe.ts';

const neo4j = inject('neo4j');
const CONSTRAINTS = ['export_organization', 'export_district', 'export_person'];

const run = (graph: Graph, text: string) => graph.write((through) => through(probe(text, z.object({})), {}));

/** The names, and what is between them. */
const ties = probe(
  'MATCH (a:Organization)-[t:TIED_TO]->(b:Organization) RETURN a.organization AS a, t.tie_kind AS kind, t.evidence_level AS level, t.since AS since, b.organization AS b ORDER BY kind',
  z.object({ a: z.string(), kind: z.string(), level: z.int(), since: z.string(), b: z.string() }),
);
const counts = probe(
  'RETURN COUNT { (:Organization) } AS organizations, COUNT { (:Organization)-[:FILLS {role_id: "shelter"}]->(:District {district_id: "ohnd"}) } AS roles, COUNT { (:Organization)-[:PART_OF]->(:Organization) } AS parents, COUNT { (:Person)-[:WORKS_FOR]->(:Organization) } AS jobs, COUNT { (:Export {as_of: "2026-11-04"}) } AS exports',
  z.object({ organizations: z.int(), roles: z.int(), parents: z.int(), jobs: z.int(), exports: z.int() }),
);

describe.runIf(neo4j)('the Cypher of an export', () => {
  it('writes the same organizations, roles and ties into a Neo4j, once however often it is run', async () => {
    if (!neo4j) return;
    const graph = await openNeo4j(await emptied(neo4j));
    try {
      const statements = [...cypher(INVENTED)]
        .join('')
        .split(/;\n/)
        .filter((text) => text.trim() !== '');
      for (const statement of [...statements, ...statements]) await run(graph, statement);
      const tie = { a: HOSTILE, level: 3, since: '2020-06-01', b: 'Invented beech' };
      expect(await graph.read((through) => through(ties, {}))).toEqual([
        { ...tie, kind: 'meeting' },
        { ...tie, kind: 'mou' },
      ]);
      expect(await graph.read((through) => through(counts, {}))).toEqual([
        { organizations: 2, roles: 2, parents: 1, jobs: 1, exports: 1 },
      ]);
    } finally {
      for (const name of CONSTRAINTS) await run(graph, `DROP CONSTRAINT ${name} IF EXISTS`);
      await graph.close();
      await emptied(neo4j);
    }
  });
});
