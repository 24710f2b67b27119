import type { FastifyInstance } from 'fastify';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { verifyHistory } from '../../server/changes/verify.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { writeFacts } from '../../server/store/load.ts';
import { readFacts } from '../../server/store/read-facts.ts';
import { type RunningNeo4j, startNeo4j } from '../neo4j/start.ts';
import { emptied, open } from './engines.ts';
import { change, confirmed, revisionOf } from './queries-changes-rows.ts';
import { networkFacts } from './queries-network-facts.ts';
import { fillReplicated, replicaOn } from './replica.ts';

const EDITS = 200;
const KILL_AT = [60, 140];

/** Null when there is none, or when NEO4J_TEST_URL names one that is not ours to kill. */
const server = inject('neo4j') && !process.env.NEO4J_TEST_URL ? await startNeo4j('short') : null;
if (!server?.kill)
  console.error('\nTHE KILLING OF A NEO4J SERVER WAS NOT TESTED: THERE IS NONE THAT IS OURS TO KILL.\n');
afterAll(() => server?.stop());

/**
 * Sends an edit, with one key, until it is acknowledged: a database that fell silent and a stale revision are tried again, as
 * long as the test lasts; a loop that outlives its test keeps the whole run from ending.
 */
async function sendUntilWritten(graph: Graph, id: string, signal: AbortSignal): Promise<string> {
  for (;;) {
    signal.throwIfAborted();
    try {
      const { changeId } = await change(graph, 'aaa', [confirmed(id, 'bureau', 'fbi')], `key-of-${id}`);
      return changeId;
    } catch (error) {
      expect(error).toSatisfy(
        (thrown) => thrown.status === 412 || ['unavailable', 'conflict'].includes(thrown.code),
        'stale, silent or in conflict',
      );
    }
  }
}

/**
 * Tries again while a server that has just come up is too slow: to be thought there, or, where the code says so, to end the work
 * in time.
 */
async function untilAnswered<T>(
  work: () => Promise<T>,
  signal: AbortSignal,
  code: 'unavailable' | 'timeout' = 'unavailable',
): Promise<T> {
  for (;;) {
    signal.throwIfAborted();
    try {
      return await work();
    } catch (error) {
      expect(error).toMatchObject({ code });
    }
  }
}

/** Makes the edits by three writers at once, and kills the server at the moments of KILL_AT. */
async function editWhileKilled(graph: Graph, kill: NonNullable<RunningNeo4j['kill']>, signal: AbortSignal) {
  const acknowledged = new Map<string, string>();
  const silent: unknown[] = [];
  let next = 0;
  let down = Promise.resolve();
  const cut = async (): Promise<void> => {
    const { again } = await kill();
    silent.push(await revisionOf(graph, 'aaa').catch((error) => error.code));
    await again();
  };
  const editInTurn = async (): Promise<void> => {
    while (next < EDITS) {
      const id = `cut-${next++}`;
      acknowledged.set(id, await sendUntilWritten(graph, id, signal));
      if (KILL_AT.includes(acknowledged.size)) down = down.then(cut);
    }
  };
  await Promise.all([editInTurn(), editInTurn(), editInTurn()]);
  await down;
  return { acknowledged, silent };
}

describe.runIf(server?.kill)('a Neo4j server killed twice in the middle of 200 edits', () => {
  it('loses none that was acknowledged, writes each once, and the chain verifies', async ({ signal }) => {
    if (!server?.kill) throw new Error('There is no server to kill.');
    const graph = await open(server);
    const load = () => graph.write((run) => writeFacts(run, ['aaa'], networkFacts));
    await untilAnswered(load, signal, 'timeout');
    const before = await revisionOf(graph, 'aaa');

    const { acknowledged, silent } = await editWhileKilled(graph, server.kill, signal);

    expect(silent, 'whoever reads meanwhile is told that the database is silent').toEqual(
      KILL_AT.map(() => 'unavailable'),
    );
    expect(new Set(acknowledged.values()).size).toBe(EDITS);
    const reading = await untilAnswered(() => graph.read((run) => readFacts(run, 'aaa')), signal);
    const found = (reading?.facts.statements ?? []).map(({ id }) => id).filter((id) => id.startsWith('cut-'));
    expect(found.sort()).toEqual([...acknowledged.keys()].sort());
    const history = await untilAnswered(() => verifyHistory(graph), signal);
    expect(history).toMatchObject({ breaks: [], links: EDITS });
    expect(await untilAnswered(() => revisionOf(graph, 'aaa'), signal)).toBe(before + EDITS);
  }, 600_000);
});

/** The answer, and how long it took. */
async function timed(app: FastifyInstance, url: string, cookie = '') {
  const before = performance.now();
  const answer = await app.inject({ url, headers: { cookie } });
  return { status: answer.statusCode, answer, milliseconds: performance.now() - before };
}

describe.runIf(server?.kill)('a Neo4j server that is away', () => {
  it('is told of by health within 3 s and by reads within 5 s, and both recover by themselves', async () => {
    if (!server?.kill) throw new Error('There is no server to kill.');
    const graph = await open(await emptied(server));
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
