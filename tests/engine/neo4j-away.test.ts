import type { FastifyInstance } from 'fastify';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { startNeo4j } from '../neo4j/start.ts';
import { open } from './engines.ts';
import { fillReplicated, replicaOn } from './replica.ts';

/** Null when there is none, or when NEO4J_TEST_URL names one that is not ours to kill. */
const server = inject('neo4j') && !process.env.NEO4J_TEST_URL ? await startNeo4j('short') : null;
if (!server?.kill)
  console.error('\nA NEO4J THAT IS AWAY WAS NOT TESTED: THERE IS NONE THAT IS OURS TO KILL.\n');
afterAll(() => server?.stop());

/** The answer, and how long it took. */
async function timed(app: FastifyInstance, url: string, cookie = '') {
  const before = performance.now();
  const answer = await app.inject({ url, headers: { cookie } });
  return { status: answer.statusCode, answer, milliseconds: performance.now() - before };
}

describe.runIf(server?.kill)('a Neo4j server that is away', () => {
  it('is told of by health within 3 s and by reads within 5 s, and both recover by themselves', async () => {
    if (!server?.kill) throw new Error('There is no server to kill.');
    const graph = await open(server);
    const cookie = await fillReplicated(graph);
    const app = await replicaOn(graph);
    const facts = '/api/districts/aaa/facts';
    expect((await timed(app, facts, cookie)).status).toBe(200);

    const { again } = await server.kill();
    const health = await timed(app, '/api/health');
    expect(health.status).toBe(503);
    expect(health.milliseconds).toBeLessThan(3_000);
    const reads = await Promise.all([timed(app, facts, cookie), timed(app, '/api/districts/aaa', cookie)]);
    for (const { status, milliseconds, answer } of reads) {
      expect(status).toBe(503);
      expect(milliseconds).toBeLessThan(5_000);
      expect(answer.json().error.message).toMatch(/^The database is not responding\./);
    }

    await again();
    await expect.poll(async () => (await timed(app, '/api/health')).status, { timeout: 30_000 }).toBe(200);
    expect((await timed(app, facts, cookie)).status).toBe(200);
    await app.close();
  }, 300_000);
});
