import { type UnzipFileInfo, unzip } from 'fflate';
import { UnreadableFile } from './file.ts';
import { LIMITS } from './limits.ts';

const SIGNATURE = [0x50, 0x4b, 0x03, 0x04];
export const isZip = (start: Uint8Array): boolean => SIGNATURE.every((byte, at) => start[at] === byte);

const unpack = (
  bytes: Uint8Array,
  filter: (file: UnzipFileInfo) => boolean,
): Promise<Record<string, Uint8Array>> =>
  new Promise((resolve, reject) =>
    unzip(bytes, { filter }, (error, files) => (error ? reject(error) : resolve(files))),
  );

const broken = (): UnreadableFile =>
  new UnreadableFile('The file is a truncated or damaged zip. Save it or download it again.');

/**
 * Returns the names in the directory of a zip, and the bytes that its files unpack to. Refuses a zip whose stated size exceeds
 * `LIMITS.unpacked`; if the stated size is too small, no more than that is unpacked.
 */
export async function directoryOf(bytes: Uint8Array): Promise<{ names: string[]; size: number }> {
  const names: string[] = [];
  let size = 0;
  const look = ({ name, originalSize, size: packed }: UnzipFileInfo): boolean => {
    names.push(name);
    // A stated size of 0 for a file that is not empty would bypass the limit.
    size += originalSize === 0 && packed > 2 ? Number.POSITIVE_INFINITY : originalSize;
    return false;
  };
  await unpack(bytes, look).catch(() => {
    throw broken();
  });
  if (size > LIMITS.unpacked || names.length > LIMITS.filesInZip)
    throw new UnreadableFile(
      `The file unpacks to more than ${LIMITS.unpacked / 1e6} MB or ${LIMITS.filesInZip} files. Unpack it yourself, and import the part that matters.`,
    );
  return { names, size };
}

/** Unpacks files of a zip that `directoryOf` has checked. */
export async function filesInZip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): Promise<Map<string, Uint8Array>> {
  const files = await unpack(bytes, ({ name }) => wanted(name)).catch(() => {
    throw broken();
  });
  return new Map(Object.entries(files));
}
