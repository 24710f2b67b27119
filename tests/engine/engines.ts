import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, inject } from 'vitest';
import { z } from 'zod';
import type { Graph } from '../../server/graph/graph.ts';
import { openNeo4j } from '../../server/graph/neo4j.ts';
import { type GraphSettings, openGraph } from '../../server/graph/open.ts';
import { probe } from './probe.ts';

/** A fresh, empty graph with its schema in place; it is closed when the test file ends. */
export type OpenFresh = () => Promise<Graph>;

const opened: Graph[] = [];
const folders: string[] = [];

/** Ends what a test file opened. */
export async function closeAll(): Promise<void> {
  for (const graph of opened.splice(0)) await graph.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
}

/**
 * Runs a suite once on each engine: on the embedded one, and on the Neo4j of this run when one could be started (global-setup
 * says so aloud when not). There is one Neo4j database, so there a second fresh graph empties the first. `fresh` gives the
 * address of an empty database that no Tieline has opened yet.
 */
export function onBothEngines(
  suite: (openFresh: OpenFresh, fresh: () => Promise<GraphSettings>) => void,
): void {
  describe('embedded', () =>
    suite(
      () => open(emptyFolder()),
      async () => emptyFolder(),
    ));
  const neo4j = inject('neo4j');
  if (neo4j)
    describe('neo4j', () =>
      suite(
        async () => open(await emptied(neo4j)),
        () => emptied(neo4j),
      ));
}

/** A new temporary folder, deleted when the test file ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tieline-engine-'));
  folders.push(folder);
  return folder;
}

/** Opens a graph that is closed when the test file ends, unless it was before. */
export async function open(settings: GraphSettings): Promise<Graph> {
  const graph = await openGraph(settings);
  opened.push(graph);
  return graph;
}

function emptyFolder(): GraphSettings {
  return { url: `embedded:${join(temporaryFolder(), 'graph')}` };
}

const deleteSome = probe(
  'MATCH (n) WITH n LIMIT 10000 DETACH DELETE n RETURN count(n) AS deleted',
  z.object({ deleted: z.int() }),
);

/**
 * Deletes every node of a Neo4j database, the mark of Tieline as well; the constraints stay. What was open on it is closed
 * before: an app of an earlier suite may still be writing in the background.
 */
export async function emptied(settings: GraphSettings): Promise<GraphSettings> {
  for (const before of opened) if (before.engine === 'neo4j') await before.close();
  const graph = await openNeo4j(settings);
  try {
    for (let more = true; more; ) {
      const [batch] = await graph.write((run) => run(deleteSome, {}));
      more = batch !== undefined && batch.deleted > 0;
    }
  } finally {
    await graph.close();
  }
  return settings;
}
