import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Timestamps that document libraries take from the clock. */
const MOMENT = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;

/** Sets all timestamps of an Office document, so that the same report always gives the same bytes. */
export function packedAgain(bytes: Uint8Array, at: Date): Uint8Array {
  const parts = unzipSync(bytes);
  const core = parts['docProps/core.xml'];
  if (core) parts['docProps/core.xml'] = strToU8(strFromU8(core).replace(MOMENT, `$1${at.toISOString()}`));
  // A ZIP has local times, from 1980 on.
  const local = new Date(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate());
  return zipSync(parts, { mtime: local });
}
