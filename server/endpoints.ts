import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Access, Endpoint } from './api/endpoint.ts';
import { ErrorAnswer } from './api/shared.ts';
import { AppError, notFound } from './errors.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: Access;
  }
}

type Parsed<T> = T extends z.ZodType ? z.output<T> : undefined;
type Field<E, K extends string> = E extends { readonly [key in K]: infer T } ? Parsed<T> : undefined;

export interface Call<E> {
  params: Field<E, 'params'>;
  query: Field<E, 'query'>;
}

/** What an answer is made from, hashed into its ETag: the version of the files, and the revisions read. */
export type VersionOf<E> = (call: Call<E>) => Promise<readonly (string | number)[]>;

export interface Handler<E extends Endpoint> {
  /** Leave out for an answer that must not be cached (health). */
  version?: VersionOf<E>;
  answer: (call: Call<E>) => Promise<z.input<E['response']>>;
}

const ATTEMPTS = 5;

const etagOf = (request: FastifyRequest, version: readonly (string | number)[]): string =>
  `"${createHash('sha256')
    .update(JSON.stringify([request.url, version]))
    .digest('base64url')
    .slice(0, 27)}"`;

const isFresh = (request: FastifyRequest, etag: string): boolean =>
  (request.headers['if-none-match'] ?? '').split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);

/** 404 for a district id that names nothing. */
export const noDistrict = (id: string): AppError =>
  notFound(`No district has the id ${id}; /api/districts lists all 94.`);

/** Routes that a library adds cannot declare it themselves: by the prefix of their address. */
const LIBRARY_ROUTES: Readonly<Record<string, Access>> = { '/api/docs': 'public' };

/** Refuses to start with a route under /api that does not declare who may call it. */
export function requireAccess(app: FastifyInstance): void {
  app.addHook('onRoute', (route) => {
    if (!route.url.startsWith('/api')) return;
    const ofLibrary = Object.entries(LIBRARY_ROUTES).find(([prefix]) => route.url.startsWith(prefix))?.[1];
    if (ofLibrary) route.config = { ...route.config, access: ofLibrary };
    if (!route.config?.access)
      throw new Error(`${route.method} ${route.url} does not declare who may call it: add config.access.`);
  });
}

/**
 * Mounts one endpoint of the contract under /api. The answer is read between two readings of its version and read again
 * when they differ: Neo4j reads committed data, so one transaction is no snapshot (design.md, Time).
 */
export function mount<E extends Endpoint>(app: FastifyInstance, endpoint: E, handler: Handler<E>): void {
  const { version, answer } = handler;
  app.route({
    method: endpoint.method,
    url: `/api${endpoint.path}`,
    config: { access: endpoint.access },
    schema: {
      tags: [endpoint.tag],
      summary: endpoint.summary,
      description: [endpoint.description, `Access: ${endpoint.access}.`].filter(Boolean).join('\n\n'),
      ...(endpoint.params && { params: endpoint.params }),
      // A misspelt parameter is an error, not a silently wider answer.
      ...(endpoint.query && { querystring: endpoint.query.strict() }),
      response: { 200: endpoint.response, '4xx': ErrorAnswer, '5xx': ErrorAnswer },
    },
    handler: async (request, reply) => {
      const call = { params: request.params, query: request.query } as Call<E>; // parsed by the schemas above
      if (!version) return reply.header('cache-control', 'no-store').send(await answer(call));
      let before = await version(call);
      if (isFresh(request, etagOf(request, before)))
        return reply.status(304).header('etag', etagOf(request, before)).send();
      for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
        const body = await answer(call);
        const after = await version(call);
        if (JSON.stringify(before) === JSON.stringify(after))
          return reply.header('etag', etagOf(request, after)).header('cache-control', 'no-cache').send(body);
        before = after;
      }
      throw new AppError(
        503,
        'busy',
        'The network is being changed faster than it can be read. Please try again.',
      );
    },
  });
}
