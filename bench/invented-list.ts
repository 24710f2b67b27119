import { createWriteStream, writeFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { writeXlsx } from 'hucre/xlsx';

const HEADER = ['Organization', 'Type', 'City', 'State', 'Phone', 'Website'];
const TYPES = ['Legal services', 'Victim services', 'Health care', 'Law enforcement', 'Nonprofit'];
const CITIES = ['Toledo', 'Akron', 'Cleveland', 'Lima'];
const FIRST = ['Harbor', 'River', 'Lake', 'Hill', 'Maple', 'Granite', 'Prairie', 'Canal', 'Summit', 'Valley'];
const LAST = ['Center', 'Society', 'Mission', 'Union', 'Clinic', 'Project', 'Council', 'Alliance'];

/** Returns a row of an invented list; each names a different organization. */
function rowAt(at: number): string[] {
  const name = `Invented ${FIRST[at % 10]} ${wordOf(at)} ${LAST[at % 8]}`;
  const phone = `(419) 555-${String(at % 10_000).padStart(4, '0')}`;
  return [name, TYPES[at % 5] ?? '', CITIES[at % 4] ?? '', 'OH', phone, `https://list-${at}.example.org`];
}

/** Returns a number as a word of syllables, so that no two names are alike. */
function wordOf(number: number): string {
  const syllables = ['ba', 'ke', 'di', 'fo', 'gu', 'la', 'me', 'ni', 'po', 'ru'];
  const word = [...String(number).padStart(6, '0')].map((digit) => syllables[Number(digit)] ?? '').join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function* linesOf(rows: number): Generator<string> {
  yield `${HEADER.join(',')}\n`;
  for (let at = 0; at < rows; at += 1) yield `${rowAt(at).join(',')}\n`;
}

export const writeCsvList = (path: string, rows: number): Promise<void> =>
  pipeline(Readable.from(linesOf(rows)), createWriteStream(path));

export async function writeXlsxList(path: string, rows: number): Promise<void> {
  const list = Array.from({ length: rows }, (_, at) => rowAt(at));
  writeFileSync(path, await writeXlsx({ sheets: [{ name: 'List', rows: [HEADER, ...list] }] }));
}
