import { startNeo4j } from './start.ts';

/** `npm run neo4j`: runs a real, empty Neo4j for development; Ctrl-C stops it and deletes its data. */
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit());

const started = Date.now();
const neo4j = await startNeo4j();
if (!neo4j) process.exit(1);

console.log(`Neo4j is up after ${((Date.now() - started) / 1000).toFixed(1)} s. To start Tieline on it:

  GRAPH_URL=${neo4j.url} GRAPH_USER=${neo4j.user} GRAPH_PASSWORD=${neo4j.password} npm start

Ctrl-C stops it and deletes its data.`);

setInterval(() => {}, 60_000); // keeps the process running until a signal; its exit stops the server
