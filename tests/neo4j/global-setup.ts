import type { TestProject } from 'vitest/node';
import { startNeo4j } from './start.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The Neo4j for the engine tests, or null if none could be started. */
    neo4j: { url: string; user: string; password: string } | null;
  }
}

/** Starts one Neo4j for the whole run of the engine tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startNeo4j('short');
  project.provide('neo4j', server && { url: server.url, user: server.user, password: server.password });
  return async () => server?.stop();
}
