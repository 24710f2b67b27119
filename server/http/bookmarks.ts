import { Signer } from '@fastify/cookie';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { newSecret } from '../access/secrets.ts';
import { GraphError } from '../graph/graph-error.ts';
import { sharedKey } from '../graph/queries.ts';
import { type Reader, reader } from '../graph/reader.ts';
import type { Services } from '../services.ts';

declare module 'fastify' {
  interface FastifyRequest {
    reader: Reader | null;
  }
}

const COOKIE = 'tieline-seen';
/** Longer than a database server lags behind, in seconds. */
const LASTS = 600;
/** A request writes once or a few times; a cookie holds about forty bookmarks. */
const MOST = 8;

/**
 * Lets each viewer read their own writes, whichever process responds: the bookmarks of a request's writes travel in a
 * cookie, and requests that send it back wait for these writes. The cookie is signed, because a forged bookmark from the
 * future would keep a database connection waiting for half a minute.
 */
export async function carryBookmarks(app: FastifyInstance, { graph }: Services): Promise<void> {
  if (graph.engine === 'embedded') return; // no second process can open it
  const [found] = await graph.write((run) => run(sharedKey, { key: newSecret() }));
  if (!found)
    throw new GraphError('damaged', 'The marker node that identifies this graph as Tieline’s was deleted.');
  const signer = new Signer(found.key);
  app.decorateRequest('reader', null);
  app.addHook('onRequest', (request, _reply, done) => {
    const { valid, value } = signer.unsign(request.cookies[COOKIE] ?? '');
    request.reader = { saw: valid && value ? value.split(' ') : [], wrote: new Set() };
    reader.run(request.reader, done);
  });
  app.addHook('onSend', async (request, reply) => {
    const wrote = [...(request.reader?.wrote ?? [])].slice(-MOST);
    if (wrote.length > 0) reply.setCookie(COOKIE, signer.sign(wrote.join(' ')), optionsFor(request));
  });
  app.addHook('onError', async (request, reply, error) => {
    // It is of a database that was replaced by another, say.
    if (error instanceof GraphError && error.code === 'bookmark')
      reply.clearCookie(COOKIE, optionsFor(request));
  });
}

const optionsFor = (request: FastifyRequest) => ({
  httpOnly: true,
  sameSite: 'lax' as const,
  secure: request.protocol === 'https',
  path: '/api',
  maxAge: LASTS,
});
