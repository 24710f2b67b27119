import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { UnreadableFile } from './file.ts';
import { LIMITS } from './limits.ts';

/** A source of bytes that can be read repeatedly. */
export interface Source {
  chunks(): AsyncIterable<Uint8Array>;
  size(): Promise<number>;
}

const CHUNK = 65_536;

async function* slices(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK);
}

async function sizeOf(path: string): Promise<number> {
  const file = await open(path);
  try {
    return (await file.stat()).size;
  } finally {
    await file.close();
  }
}

export const sourceOf = (from: string | Uint8Array): Source =>
  typeof from === 'string'
    ? { chunks: () => createReadStream(from), size: () => sizeOf(from) }
    : { chunks: () => slices(from), size: async () => from.length };

/** Returns the first bytes, at least `count` if there are that many. */
export async function firstBytes(source: Source, count: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source.chunks()) {
    parts.push(chunk);
    length += chunk.length;
    if (length >= count) break;
  }
  return Buffer.concat(parts);
}

/** Returns all bytes of a file that cannot be streamed. */
export async function allBytes(source: Source): Promise<Uint8Array> {
  const size = await source.size();
  if (size > LIMITS.wholeFile)
    throw new UnreadableFile(
      `The file has ${Math.round(size / 1e6)} MB; the limit for this type is ${LIMITS.wholeFile / 1e6} MB. Split it, or save it as CSV.`,
    );
  return firstBytes(source, Number.POSITIVE_INFINITY);
}
