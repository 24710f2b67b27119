import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/** How long requests in flight, and stopping as a whole, may take, in milliseconds. */
export interface StopLimits {
  readonly requests: number;
  readonly all: number;
}
const LIMITS: StopLimits = { requests: 8_000, all: 10_000 };

/**
 * Returns a function that stops an app; call this before the app listens. Stopping refuses new requests, waits for those in
 * flight, closes all connections, including idle ones and those with half a request, and then the graph. Returns true if
 * everything ended in time, false if something was cut off.
 */
export function stopperOf(
  app: FastifyInstance,
  closeGraph: () => Promise<void>,
  limits = LIMITS,
): () => Promise<boolean> {
  const inFlight = new Set<ServerResponse>();
  app.server.on('request', (_request, answer: ServerResponse) => {
    inFlight.add(answer);
    answer.once('close', () => inFlight.delete(answer));
  });
  const stop = async (): Promise<boolean> => {
    const closed = app.close();
    const ended = await within(limits.requests, allEnded(inFlight));
    app.server.closeAllConnections();
    await closed;
    await closeGraph();
    return ended;
  };
  let stopping: Promise<boolean> | undefined;
  // A terminal signals both npm and the app, and npm then signals the app again.
  return () => {
    stopping ??= within(limits.all, stop());
    return stopping;
  };
}

/** Waits for all requests in flight, including those that arrive while the app is closing, which get a 503. */
async function allEnded(inFlight: ReadonlySet<ServerResponse>): Promise<true> {
  for (const answer of inFlight) await new Promise((ended) => answer.once('close', ended));
  return true;
}

const within = (milliseconds: number, work: Promise<boolean>): Promise<boolean> =>
  Promise.race([work, sleep(milliseconds, false, { ref: false })]);
