import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

/** Returns a strong ETag of an address and the inputs of its response. */
export const etagOf = (url: string, version: readonly (string | number)[]): string =>
  `"${createHash('sha256')
    .update(JSON.stringify([url, version]))
    .digest('base64url')
    .slice(0, 27)}"`;

/** Returns true if the client already has the response with this ETag. */
export const isFresh = (request: FastifyRequest, etag: string): boolean =>
  (request.headers['if-none-match'] ?? '').split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
