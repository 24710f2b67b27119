import { type Encoding, UnreadableFile } from './file.ts';
import { allBytes, firstBytes, type Source } from './source.ts';

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** In UTF-16, every other byte of ASCII text is zero: the second of each pair in little-endian. */
function withZeros(start: Uint8Array): Encoding | null {
  const zeros: [number, number] = [0, 0];
  for (const [at, byte] of start.entries()) if (byte === 0) zeros[at % 2 === 0 ? 0 : 1] += 1;
  const [even, odd] = zeros;
  if (even + odd === 0) return null;
  const pairs = start.length / 2;
  if (odd > pairs * 0.4 && even < pairs * 0.05) return 'utf-16le';
  if (even > pairs * 0.4 && odd < pairs * 0.05) return 'utf-16be';
  throw new UnreadableFile(
    'The file is not text or a format that Tieline reads. Save it as CSV or as an Excel workbook (.xlsx).',
  );
}

async function isUtf8(source: Source): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of source.chunks()) decoder.decode(chunk, { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/** Detects the encoding by the byte order mark, by zero bytes, or because all of it is valid UTF-8; otherwise Windows-1252. */
export async function encodingOf(source: Source): Promise<Encoding> {
  const start = (await firstBytes(source, 4_096)).subarray(0, 4_096);
  for (const [encoding, mark] of MARKS) if (mark.every((byte, at) => start[at] === byte)) return encoding;
  return withZeros(start) ?? ((await isUtf8(source)) ? 'utf-8' : 'windows-1252');
}

/** Streams the text without its byte order mark, with line feeds as line ends. */
export async function* textOf(source: Source, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  let held = '';
  for await (const chunk of source.chunks()) {
    const text = held + decoder.decode(chunk, { stream: true });
    // The line feed after a carriage return may be in the next chunk.
    held = text.endsWith('\r') ? '\r' : '';
    yield text.slice(0, text.length - held.length).replace(/\r\n?/g, '\n');
  }
  yield (held + decoder.decode()).replace(/\r\n?/g, '\n');
}

/** Returns the text of a file that cannot be streamed. */
export async function wholeText(source: Source, encoding: Encoding): Promise<string> {
  return new TextDecoder(encoding).decode(await allBytes(source)).replace(/\r\n?/g, '\n');
}
