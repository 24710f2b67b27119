import { Signer } from '@fastify/cookie';
import type { FastifyInstance } from 'fastify';
import { sharedKeyOf } from '../access/shared-key.ts';
import { GraphError } from '../graph/graph-error.ts';
import { type Reader, reader } from '../graph/reader.ts';
import type { Services } from '../services.ts';
import { cookieOptions } from './cookies.ts';

declare module 'fastify' {
  interface FastifyRequest {
    reader: Reader | null;
  }
}

const COOKIE = 'tieline-seen';
const PATH = '/api';
/** Seconds: longer than any database server lags behind. */
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
  const signer = new Signer(await graph.write(sharedKeyOf));
  app.decorateRequest('reader', null);
  app.addHook('onRequest', (request, _reply, done) => {
    const { valid, value } = signer.unsign(request.cookies[COOKIE] ?? '');
    request.reader = { saw: valid && value ? value.split(' ') : [], wrote: new Set() };
    reader.run(request.reader, done);
  });
  app.addHook('onSend', async (request, reply) => {
    const wrote = [...(request.reader?.wrote ?? [])].slice(-MOST);
    if (wrote.length > 0)
      reply.setCookie(COOKIE, signer.sign(wrote.join(' ')), {
        ...cookieOptions(request, PATH),
        maxAge: LASTS,
      });
  });
  app.addHook('onError', async (request, reply, error) => {
    // For example, the bookmark is from a database that has been replaced by another.
    if (error instanceof GraphError && error.code === 'bookmark')
      reply.clearCookie(COOKIE, cookieOptions(request, PATH));
  });
}
