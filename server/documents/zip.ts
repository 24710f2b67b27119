import { Readable } from 'node:stream';
import { strToU8, Zip, ZipDeflate, zipSync } from 'fflate';

/** A file of a ZIP, whose bytes are computed when they are read. */
export interface ZippedFile {
  readonly name: string;
  readonly bytes: () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/** Returns a ZIP of texts. It has the sizes before the contents, as some readers require. */
export const zipOf = (texts: Readonly<Record<string, string>>, at: Date): Buffer =>
  Buffer.from(
    zipSync(Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])), {
      mtime: at,
    }),
  );

/** A fixed size of the compressor's hash table, so that a file gives the same bytes however it is split into parts. */
const MEMORY = 8;

/** Streams a ZIP file by file. Sizes follow the contents, because they are not known before. */
export const zipStream = (files: readonly ZippedFile[], at: Date): Readable =>
  Readable.from(partsOf(files, at), { objectMode: false });

async function* partsOf(files: readonly ZippedFile[], at: Date): AsyncGenerator<Uint8Array> {
  const made: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    made.push(part);
  });
  for (const { name, bytes } of files) {
    const file = new ZipDeflate(name, { mem: MEMORY });
    file.mtime = at;
    zip.add(file);
    for await (const part of bytes()) {
      file.push(part);
      yield* made.splice(0);
    }
    file.push(new Uint8Array(0), true);
    yield* made.splice(0);
  }
  zip.end();
  yield* made.splice(0);
}
