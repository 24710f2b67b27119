import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import Fastify from 'fastify';
import { describe, expect, it } from 'vitest';
import { type StopLimits, stopperOf } from '../../../server/start/stop.ts';

/** An app with one answer that comes when the test says so, listening; and how it stops. */
async function listening(limits?: StopLimits, closeGraph = async () => {}) {
  const app = Fastify();
  let finish = (): void => {};
  const begun = new Promise<void>((resolve) => {
    app.get('/slow', async () => {
      resolve();
      await new Promise<void>((done) => {
        finish = done;
      });
      return 'done';
    });
  });
  app.get('/fast', async () => 'done');
  const stop = stopperOf(app, closeGraph, limits);
  const { port } = new URL(await app.listen({ host: '127.0.0.1', port: 0 }));
  return { port: Number(port), stop, begun, finish: () => finish() };
}

async function socketTo(port: number, sent: string): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  socket.on('error', () => {}); // being cut off is what the test waits for
  socket.write(sent);
  return socket;
}

const asked = (path: string): string => `GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`;

/** All that comes until the other side closes. */
async function received(socket: Socket): Promise<string> {
  let text = '';
  socket.on('data', (data) => {
    text += data;
  });
  await new Promise((closed) => socket.once('close', closed)); // also after an error
  return text;
}

describe('stopping', () => {
  it('closes at once connections that are idle, silent or in the middle of a request', async () => {
    const { port, stop } = await listening();
    const sockets = await Promise.all(
      [asked('/fast'), '', 'GET /fast HT'].map((text) => socketTo(port, text)),
    );
    const ends = sockets.map(received);
    const before = performance.now();
    expect(await stop()).toBe(true);
    await Promise.all(ends);
    expect(performance.now() - before).toBeLessThan(2_000);
  });

  it('lets a request in flight finish, then closes the graph', async () => {
    const order: string[] = [];
    const closeGraph = async () => void order.push('graph');
    const { port, stop, begun, finish } = await listening(undefined, closeGraph);
    const answer = received(await socketTo(port, asked('/slow')));
    await begun;
    const stopped = stop();
    order.push('finish');
    finish();
    expect(await answer).toMatch(/^HTTP\/1\.1 200 OK.*done$/s);
    expect(await stopped).toBe(true);
    expect(order).toEqual(['finish', 'graph']);
  });

  it('cuts off a request that does not end, and says so', async () => {
    const { port, stop, begun } = await listening({ requests: 50, all: 5_000 });
    const answer = received(await socketTo(port, asked('/slow')));
    await begun;
    expect(await stop()).toBe(false);
    expect(await answer).toBe('');
  });

  it('waits no longer than it may for a graph that does not close', async () => {
    const { stop } = await listening({ requests: 50, all: 100 }, () =>
      pause(600_000, undefined, { ref: false }),
    );
    expect(await stop()).toBe(false);
  });

  it('is one and the same, however often it is asked for', async () => {
    let closings = 0;
    const { stop } = await listening(undefined, async () => void closings++);
    expect(await Promise.all([stop(), stop()])).toEqual([true, true]);
    expect(closings).toBe(1);
  });
});
