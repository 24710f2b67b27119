import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { negotiate } from '@fastify/accept-negotiator';
import { LRUCache } from 'lru-cache';

declare module 'fastify' {
  interface FastifyInstance {
    /** The response cache of this process. */
    answers: KeptAnswers;
  }
}

const ENCODINGS = ['br', 'gzip', 'identity'] as const;
type Encoding = (typeof ENCODINGS)[number];

/** A serialized response. Only a whole one is cached, not one that is unfinished or was overtaken by an edit. */
export interface Printed {
  readonly bytes: Buffer;
  readonly encoding: Encoding;
  readonly state: 'whole' | 'unfinished' | 'overtaken';
}

/**
 * Returns the response for an ETag, which identifies the URL, revisions, date and what the viewer may see. Each response is
 * built, serialized and compressed once: concurrent requests wait for the first, and later ones only read the revisions.
 */
export type KeptAnswers = (
  etag: string,
  encoding: Encoding,
  make: () => Promise<Printed>,
) => Promise<Printed>;

const KEPT_BYTES = 64 * 1024 * 1024;

export function keepAnswers(maxSize = KEPT_BYTES): KeptAnswers {
  const kept = new LRUCache<string, Printed>({ maxSize, sizeCalculation: ({ bytes }) => bytes.length });
  const making = new Map<string, Promise<Printed>>();
  return async (etag, encoding, make) => {
    const key = `${etag} ${encoding}`;
    const there = kept.get(key) ?? making.get(key);
    if (there) return there;
    const made = make().finally(() => making.delete(key));
    making.set(key, made);
    const printed = await made;
    if (printed.state === 'whole') kept.set(key, printed);
    return printed;
  };
}

/** Negotiates the encoding from the `Accept-Encoding` header. */
export const encodingFor = (accepted: string | undefined): Encoding =>
  (accepted && negotiate(accepted, [...ENCODINGS])) || 'identity';

/** Responses shorter than this many bytes are not compressed. */
const THRESHOLD = 1024;
/** Higher brotli levels take much longer and save little. */
const QUALITY = 4;
const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Compresses a serialized response off the event loop. */
export async function encoded(
  serialized: string | Buffer,
  wanted: Encoding,
): Promise<Omit<Printed, 'state'>> {
  const bytes = Buffer.isBuffer(serialized) ? serialized : Buffer.from(serialized);
  if (wanted === 'identity' || bytes.length < THRESHOLD) return { bytes, encoding: 'identity' };
  if (wanted === 'gzip') return { bytes: await gzipped(bytes), encoding: 'gzip' };
  const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY };
  return { bytes: await brotli(bytes, { params }), encoding: 'br' };
}
