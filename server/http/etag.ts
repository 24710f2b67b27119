import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

/** A strong ETag of an address and what its answer is made from. */
export const etagOf = (url: string, version: readonly (string | number)[]): string =>
  `"${createHash('sha256')
    .update(JSON.stringify([url, version]))
    .digest('base64url')
    .slice(0, 27)}"`;

/** Does the asker already have the answer of this ETag? */
export const isFresh = (request: FastifyRequest, etag: string): boolean =>
  (request.headers['if-none-match'] ?? '').split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
