import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, inject } from 'vitest';
import { z } from 'zod';
import type { Graph } from '../../server/graph/graph.ts';
import { openNeo4j } from '../../server/graph/neo4j.ts';
import { openGraph } from '../../server/graph/open.ts';
import { probe } from './probe.ts';

/** A fresh, empty graph with its schema in place; it is closed when the test file ends. */
export type OpenFresh = () => Promise<Graph>;

const opened: Graph[] = [];
const folders: string[] = [];

afterAll(async () => {
  for (const graph of opened) await graph.close();
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/**
 * Runs a suite once on each engine: on the embedded one, and on the Neo4j of this run when one could be started (global-setup
 * says so aloud when not). There is one Neo4j database, so there a second `open` empties the graph that the first gave.
 */
export function onBothEngines(suite: (open: OpenFresh) => void): void {
  describe('embedded', () => suite(openEmptyEmbedded));
  const neo4j = inject('neo4j');
  if (neo4j) describe('neo4j', () => suite(() => openEmptyNeo4j(neo4j)));
}

/** A new temporary folder, deleted when the test file ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tieline-engine-'));
  folders.push(folder);
  return folder;
}

/** Opens a graph that is closed when the test file ends, unless it was before. */
export async function open(settings: Parameters<typeof openGraph>[0]): Promise<Graph> {
  const graph = await openGraph(settings);
  opened.push(graph);
  return graph;
}

function openEmptyEmbedded(): Promise<Graph> {
  return open({ url: `embedded:${join(temporaryFolder(), 'graph')}` });
}

const deleteSome = probe(
  'MATCH (n) WITH n LIMIT 10000 DETACH DELETE n RETURN count(n) AS deleted',
  z.object({ deleted: z.int() }),
);

async function openEmptyNeo4j(settings: { url: string; user: string; password: string }): Promise<Graph> {
  await emptyNeo4j(settings);
  return open(settings);
}

/** Deletes every node, the mark of Tieline as well, so that the next `open` finds an empty database. */
async function emptyNeo4j(settings: { url: string; user: string; password: string }): Promise<void> {
  const graph = await openNeo4j(settings);
  try {
    for (;;) {
      const [batch] = await graph.write((run) => run(deleteSome, {}));
      if (batch?.deleted === 0) return;
    }
  } finally {
    await graph.close();
  }
}
