import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import type { SignedIn } from '../../../server/access/viewer.ts';
import { openNeo4j } from '../../../server/graph/neo4j.ts';
import type { GraphSettings } from '../../../server/graph/open.ts';
import { emptied, temporaryFolder } from '../engines.ts';
import { probe } from '../probe.ts';

const unpacked = (name: string): Buffer => gunzipSync(readFileSync(new URL(`${name}.gz`, import.meta.url)));

type Row = Record<string, unknown>;
export interface HistoryEntry extends Row {
  readonly changeId: string;
  readonly action: string;
  readonly undone: boolean;
  readonly mutations: readonly { fact: string; id: string; before: Row | null; after: Row | null }[];
}
/** What the first release said of its graph. */
export interface Expected {
  readonly madeBy: { readonly asOf: string; readonly now: string };
  readonly reader: SignedIn;
  readonly verifyHistory: readonly string[];
  readonly districts: Readonly<
    Record<
      string,
      {
        readonly facts: {
          readonly revision: number;
          readonly facts: readonly { fact: string; id: string; value: Row }[];
        };
        readonly history: readonly HistoryEntry[];
        readonly assessment: Readonly<Record<'roles' | 'ties' | 'gaps' | 'questions', readonly string[][]>>;
      }
    >
  >;
}
export const expected: Expected = JSON.parse(unpacked('expected.json').toString());

interface NodeLine {
  readonly node: number;
  readonly labels: readonly string[];
  readonly properties: Row;
}
interface RelationshipLine {
  readonly type: string;
  readonly from: number;
  readonly to: number;
  readonly properties: Row;
}
const lines = unpacked('neo4j.jsonl').toString().trimEnd().split('\n');
const parsed: (NodeLine | RelationshipLine)[] = lines.map((line) => JSON.parse(line));
export const nodes = parsed.filter((line) => 'node' in line);
export const relationships = parsed.filter((line) => 'type' in line);

/** A data folder as the first release closed it. */
export function oldFolder(): GraphSettings {
  const folder = join(temporaryFolder(), 'graph');
  mkdirSync(folder);
  writeFileSync(join(folder, 'graph.grafeo'), unpacked('graph.grafeo'));
  writeFileSync(join(folder, 'last-commit'), '0000000000000239\n');
  return { url: `embedded:${folder}` };
}

const none = z.object({});

/** A Neo4j database as the first release left it, with its constraint on a label that is no more. */
export async function oldDatabase(neo4j: GraphSettings): Promise<GraphSettings> {
  const graph = await openNeo4j(await emptied(neo4j));
  try {
    for (const later of ['activity_date_id', 'load_id'])
      await graph.define(`DROP CONSTRAINT ${later} IF EXISTS`);
    await graph.define('CREATE CONSTRAINT sighting_id IF NOT EXISTS FOR (n:Sighting) REQUIRE n.id IS UNIQUE');
    await graph.write(async (run) => {
      for (const [labels, of] of grouped(nodes, (line) => line.labels.join(':')))
        await run(probe(`UNWIND $rows AS row CREATE (n:${labels}:Line) SET n = row`, none), {
          rows: of.map(({ node, properties }) => ({ ...properties, line: node })),
        });
      for (const [type, of] of grouped(relationships, (line) => line.type))
        await run(
          probe(
            `UNWIND $rows AS row MATCH (a:Line) WHERE a.line = row.lineA MATCH (b:Line) WHERE b.line = row.lineB
             CREATE (a)-[r:${type}]->(b) SET r = row REMOVE r.lineA, r.lineB`,
            none,
          ),
          { rows: of.map(({ from, to, properties }) => ({ ...properties, lineA: from, lineB: to })) },
        );
      await run(probe('MATCH (n:Line) REMOVE n:Line, n.line', none), {});
    });
  } finally {
    await graph.close();
  }
  return neo4j;
}

/** Lines that one statement can write. */
function grouped<Line>(all: readonly Line[], kindOf: (line: Line) => string): Map<string, Line[]> {
  const groups = new Map<string, Line[]>();
  for (const line of all) groups.set(kindOf(line), [...(groups.get(kindOf(line)) ?? []), line]);
  return groups;
}
