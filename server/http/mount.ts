import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { ErrorAnswer } from '../../core/shapes.ts';
import { requireCall } from '../access/call.ts';
import type { Viewer } from '../access/viewer.ts';
import { ACCESS, type Endpoint } from './endpoint.ts';
import { respondWithStableVersion } from './stable-version.ts';

type Parsed<T> = T extends z.ZodType ? z.output<T> : undefined;
type Field<E, K extends string> = E extends { readonly [key in K]: infer T } ? Parsed<T> : undefined;

/** A parsed request, and the viewer who makes it. */
export interface Call<E> {
  params: Field<E, 'params'>;
  query: Field<E, 'query'>;
  headers: Field<E, 'headers'>;
  body: Field<E, 'body'>;
  viewer: Viewer;
  request: FastifyRequest;
  reply: FastifyReply;
}

/** Returns everything that a response depends on, to be hashed into its ETag: the version of the files, and revisions. */
export type VersionOf<E> = (call: Call<E>) => Promise<readonly (string | number)[]>;

export interface Handler<E extends Endpoint> {
  /** Omit for responses that must not be cached: health, and everything that writes. */
  version?: VersionOf<E>;
  /** Returns the response: a buffer for a file, a stream for a large file. */
  answer: (call: Call<E>) => Promise<z.input<E['response']> | Buffer | Readable>;
  /** True for a partial response, which gets no ETag. */
  isUnfinished?: (answer: z.input<E['response']>) => boolean;
  /** The response can name people. Each reading is recorded, so the response is built for every request, even for a 304. */
  namesPeople?: true;
  /**
   * For large responses that have a version: serializes without the response schema (`print.ts`), which took an eighth of
   * the time for a large district. A test checks such a response against its schema instead.
   */
  preserialized?: true;
  /** Size limit in bytes for uploads; otherwise 1 MB. */
  bodyLimit?: number;
}

/** Mounts one endpoint of the contract under /api, with its access rule. */
export function mount<E extends Endpoint>(app: FastifyInstance, endpoint: E, handler: Handler<E>): void {
  app.route({
    method: endpoint.method,
    url: `/api${endpoint.path}`,
    config: { access: endpoint.access, ...(endpoint.unlimited && { unlimited: true }) },
    onRequest: async (request) => requireCall(endpoint.access, request),
    schema: schemaOf(endpoint),
    ...(handler.bodyLimit && { bodyLimit: handler.bodyLimit }),
    ...(handler.version && { compress: false }), // compressed once, in the response cache
    handler: async (request, reply) => {
      const { params, query, headers, body, viewer } = request;
      const call = { params, query, headers, body, viewer, request, reply } as unknown as Call<E>; // parsed by the schemas
      if (handler.version) return respondWithStableVersion(app.answers, call, handler, handler.version);
      const answer = await handler.answer(call);
      if (endpoint.produces && !reply.hasHeader('content-type'))
        reply.type(`${endpoint.produces[0]}; charset=utf-8`);
      return reply.header('cache-control', 'no-store').send(answer);
    },
  });
}

const schemaOf = (endpoint: Endpoint) => ({
  tags: [endpoint.tag],
  summary: endpoint.summary,
  description: [
    endpoint.description,
    endpoint.notFound && `404: ${endpoint.notFound}`,
    `Access (${endpoint.access}): ${ACCESS[endpoint.access]}`,
  ]
    .filter(Boolean)
    .join('\n\n'),
  ...(endpoint.params && { params: endpoint.params }),
  // A misspelled parameter is an error; ignoring it would silently widen the result.
  ...(endpoint.query && { querystring: endpoint.query.strict() }),
  ...(endpoint.headers && { headers: endpoint.headers }),
  ...(endpoint.body && { body: endpoint.body }),
  response: { 200: answerOf(endpoint), '4xx': ErrorAnswer, '5xx': ErrorAnswer },
});

const answerOf = ({ produces, response }: Endpoint) =>
  produces ? { content: Object.fromEntries(produces.map((type) => [type, { schema: response }])) } : response;
