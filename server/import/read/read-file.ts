import { type ReadFile, UnreadableFile } from './file.ts';

/** Reads a file, or a folder of CSV files, of any format in `FORMATS`. Throws `UnreadableFile`. */
export async function readFile(source: string | Uint8Array): Promise<ReadFile> {
  throw new UnreadableFile(`Nothing can be read yet (${typeof source}).`);
}
