import { Readable } from 'node:stream';
import { strToU8, Zip, ZipDeflate, zipSync } from 'fflate';

/** A file of a ZIP, whose bytes are made as they are read. */
export interface ZippedFile {
  readonly name: string;
  readonly bytes: () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/** A ZIP of texts, made at once: it says the sizes of its files before their content, as some readers need it. */
export const zipOf = (texts: Readonly<Record<string, string>>, at: Date): Buffer =>
  Buffer.from(
    zipSync(Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])), {
      mtime: at,
    }),
  );

/** The hash table of the compressor has one size, so that a file of any length is the same bytes however it is cut. */
const MEMORY = 8;

/** A ZIP as it is read, file after file: sizes follow the content, since they are not known before it. */
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
