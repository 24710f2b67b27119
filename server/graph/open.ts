import { FORMAT } from '../migrations/index.ts';
import { openEmbedded } from './embedded.ts';
import type { Graph } from './graph.ts';
import { GraphError } from './graph-error.ts';
import { countNodes, mark, marker } from './queries.ts';
import { applySchema, type Engine } from './schema.ts';

/** Where the graph is: `embedded:<folder>`, or a Neo4j address, which can include the user and password. */
export interface GraphSettings {
  readonly url: string;
  readonly user?: string;
  readonly password?: string;
}

const HALF_RESTORED =
  'This graph is half restored: restore the archive again, with --replace, before anything else uses it.';
const EMBEDDED = 'embedded:';
const NEO4J = /^(neo4j|bolt)(\+s|\+ssc)?:\/\//;

/**
 * Opens the graph on the engine that the URL's scheme selects, and applies its schema.
 * @throws GraphError with one sentence for the person who starts Tieline; it never contains the password.
 */
export async function openGraph(
  settings: GraphSettings,
  use: 'as it is' | 'to restore' = 'as it is',
): Promise<Graph> {
  const engine = await connect(settings);
  try {
    await takeOver(engine, use === 'to restore');
  } catch (error) {
    await engine.close();
    throw error;
  }
  return engine;
}

/** Returns the folder of an embedded graph, or null for another engine. */
export const folderOf = (url: string): string | null =>
  url.startsWith(EMBEDDED) ? url.slice(EMBEDDED.length) : null;

async function connect(settings: GraphSettings): Promise<Engine> {
  const folder = folderOf(settings.url);
  if (folder !== null) return openEmbedded(folder);
  if (NEO4J.test(settings.url)) return (await import('./neo4j.ts')).openNeo4j(settings); // loaded on demand: the driver is slow to load
  throw new GraphError(
    'settings',
    'GRAPH_URL must begin with embedded: and a folder, or with neo4j://, neo4j+s://, bolt:// or bolt+s:// and a host.',
  );
}

/** Applies the schema, only to a database that is Tieline's or empty, and marks an empty one as Tieline's. */
async function takeOver(engine: Engine, mayBeHalf: boolean): Promise<void> {
  const [found] = await engine.read((run) => run(marker, {}));
  if (!found) await refuseForeignNodes(engine);
  else if (found.format > FORMAT)
    throw new GraphError(
      'version',
      'This graph was written by a newer Tieline; start that version or a later one.',
    );
  else if (found.restoring && !mayBeHalf) throw new GraphError('damaged', HALF_RESTORED);
  await applySchema(engine);
  if (!found) await engine.write((run) => run(mark, { format: FORMAT }));
}

async function refuseForeignNodes(engine: Engine): Promise<void> {
  const [counted] = await engine.read((run) => run(countNodes, {}));
  if (counted && counted.nodes > 0)
    throw new GraphError(
      'not-ours',
      `The database that GRAPH_URL names holds ${counted.nodes} nodes that are not Tieline's; name an empty database.`,
    );
}
