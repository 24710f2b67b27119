import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Moments that a writer of documents takes from the clock. */
const MOMENT = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;

/** An Office document with the same moment everywhere: the same report is the same bytes on every day that it is made. */
export function packedAgain(bytes: Uint8Array, at: Date): Uint8Array {
  const parts = unzipSync(bytes);
  const core = parts['docProps/core.xml'];
  if (core) parts['docProps/core.xml'] = strToU8(strFromU8(core).replace(MOMENT, `$1${at.toISOString()}`));
  // A ZIP has the time of the machine's own zone, and none before 1980.
  const local = new Date(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate());
  return zipSync(parts, { mtime: local });
}
