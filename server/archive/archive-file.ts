import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Duplex, PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ReadableStream as NodeStream } from 'node:stream/web';
import { createGunzip, createGzip } from 'node:zlib';
import { Decrypter, Encrypter } from 'age-encryption';
import { linesOf } from '../commands/lines.ts';
import { ArchiveError } from './lines.ts';
import type { Begin, Line } from './write-archive.ts';

const AGE = 'age-encryption.org/';
const GZIP = '\x1f\x8b';
const HEAD = `${AGE}v1\n-> scrypt `;

/** What a file is encrypted for: a passphrase, or the key of an age recipient (`age1…`). */
export type Lock = { readonly passphrase: string } | { readonly recipient: string };
export type Key = 'passphrase' | 'identity';

/**
 * Writes lines to a file, compressed and, with a lock, encrypted in the age format, readable only by its owner. The file
 * has a temporary name until it is complete and on disk.
 */
export async function writeArchiveFile(
  path: string,
  lock: Lock | null,
  write: (begin: Begin) => Promise<void>,
): Promise<void> {
  const unfinished = `${path}.unfinished-${process.pid}`;
  let file: { line: Line; end: () => Promise<void> } | undefined;
  try {
    await write(async () => {
      await file?.end();
      await rm(unfinished, { force: true }); // someone else may have put a file there
      file = openFile(unfinished, lock);
      return file.line;
    });
    await file?.end();
    await rename(unfinished, path);
    await syncFolder(dirname(path));
  } catch (error) {
    await file?.end().catch(() => {}); // the first error is the one to report
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** Waits until the new name is on disk too. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path);
  await folder.sync().finally(() => folder.close());
}

function openFile(path: string, lock: Lock | null): { line: Line; end: () => Promise<void> } {
  const lines = new PassThrough({ highWaterMark: 1 << 20 });
  const file = createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true });
  const done = pipeline(lines, createGzip(), lock === null ? new PassThrough() : encryptedFor(lock), file);
  done.catch(() => {}); // reported by the next line, or by the end
  return {
    async line(text) {
      if (lines.destroyed) await done;
      if (!lines.write(`${text}\n`)) await Promise.race([once(lines, 'drain'), done]);
    },
    async end() {
      lines.end();
      await done;
    },
  };
}

const encryptedFor = (lock: Lock): Duplex =>
  Duplex.from(async function* encrypt(plain: AsyncIterable<Buffer>): AsyncGenerator<Uint8Array> {
    const encrypter = new Encrypter();
    if ('recipient' in lock) encrypter.addRecipient(lock.recipient);
    else encrypter.setPassphrase(lock.passphrase);
    yield* await encrypter.encrypt(streamOf(plain));
  });

/** Returns true for a valid age recipient, including its checksum. */
export function isRecipient(text: string): boolean {
  try {
    new Encrypter().addRecipient(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Reads the lines of an archive file, whose format is detected by its first bytes; asks for a passphrase or key only if
 * needed.
 * @throws ArchiveError if it is not an archive, was cut short, or has another passphrase or key
 */
export async function* archiveLines(
  path: string,
  keyFor: (key: Key) => Promise<string>,
): AsyncGenerator<string> {
  const begins = await firstBytes(path);
  const isEncrypted = begins.startsWith(AGE);
  if (!isEncrypted && !begins.startsWith(GZIP))
    throw new ArchiveError(
      `${path} is not a Tieline archive: it is neither compressed with gzip nor encrypted with age.`,
    );
  const key = begins === HEAD ? 'passphrase' : 'identity';
  const secret = isEncrypted ? await keyFor(key) : null;
  const text = new PassThrough();
  const done = pipeline(
    createReadStream(path),
    secret === null ? new PassThrough() : decryptedWith(key, secret),
    createGunzip(),
    text,
  );
  done.catch(() => {}); // reported below
  try {
    yield* linesOf(text);
    await done;
  } catch (cause) {
    if (cause instanceof ArchiveError) throw cause;
    throw new ArchiveError(`${path} cannot be read: ${cause instanceof Error ? cause.message : cause}.`, {
      cause,
    });
  }
}

const decryptedWith = (key: Key, secret: string): Duplex =>
  Duplex.from(async function* decrypt(bytes: AsyncIterable<Buffer>): AsyncGenerator<Uint8Array> {
    const decrypter = new Decrypter();
    if (key === 'passphrase') decrypter.addPassphrase(secret);
    else decrypter.addIdentity(secret);
    yield* await decrypter.decrypt(streamOf(bytes));
  });

/** Node's class and the global one are the same; their types differ only for shared buffers, which are not used here. */
const streamOf = (chunks: AsyncIterable<Uint8Array>) => NodeStream.from(chunks) as ReadableStream<Uint8Array>;

async function firstBytes(path: string): Promise<string> {
  const file = await open(path).catch((cause) => {
    throw new ArchiveError(`${path} cannot be opened.`, { cause });
  });
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD.length), 0, HEAD.length, 0);
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await file.close();
  }
}
