import { readFileSync } from 'node:fs';

const font = (weight: string): Buffer =>
  readFileSync(new URL(`fonts/PublicSans-${weight}.ttf`, import.meta.url));

/** Public Sans, with its license beside it: documents look the same on every machine. */
export const FONTS: readonly Buffer[] = [font('Regular'), font('Bold')];

/** The Unicode ranges of a font: its character map in format 4, which has the characters up to U+FFFF. */
function rangesOf(file: Buffer): readonly (readonly [number, number])[] {
  const tables = Array.from({ length: file.readUInt16BE(4) }, (_, at) => 12 + 16 * at);
  const entry = tables.find((at) => file.toString('latin1', at, at + 4) === 'cmap');
  const map = entry === undefined ? 0 : file.readUInt32BE(entry + 8);
  const maps = Array.from({ length: file.readUInt16BE(map + 2) }, (_, at) => map + 4 + 8 * at);
  const table = maps.map((at) => map + file.readUInt32BE(at + 4)).find((at) => file.readUInt16BE(at) === 4);
  if (table === undefined) throw new Error('The font has no character map in format 4.');
  const size = file.readUInt16BE(table + 6);
  return Array.from({ length: size / 2 }, (_, at) => [
    file.readUInt16BE(table + 16 + size + 2 * at),
    file.readUInt16BE(table + 14 + 2 * at),
  ]);
}

const RANGES = FONTS.map(rangesOf);
const isInFonts = (character: string): boolean => {
  const code = character.codePointAt(0) ?? 0;
  return RANGES.every((ranges) => ranges.some(([first, last]) => first <= code && code <= last));
};

/**
 * Replaces what the fonts lack, such as Cherokee letters or emoji: with plain letters and digits where it is a variant of
 * these, otherwise with a question mark. One such character in a name would make the whole PDF fail.
 */
export const inFonts = (text: string): string =>
  text.replace(/[^\x20-\x7e\n]/gu, (character) => {
    if (isInFonts(character)) return character;
    const plain = character.normalize('NFKD');
    return /^[A-Za-z\d]+$/.test(plain) ? plain : '?';
  });
