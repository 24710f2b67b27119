/**
 * Approximate widths of letters in Public Sans, as fractions of the font size, rounded up a little. Labels are
 * placed and broken into lines before anything is drawn, and the same lines must work in HTML and in exported
 * files.
 */
const NARROW = new Set("iljtfrI.,:;'’|!()[]- ");
const WIDE = new Set('mwMW@%');

const letterWidth = (letter: string): number => {
  if (NARROW.has(letter)) return 0.33;
  if (WIDE.has(letter)) return 0.88;
  return letter >= 'A' && letter <= 'Z' ? 0.68 : 0.57;
};

/** Returns the width in px of a line of text at this font size. */
export const textWidth = (text: string, size: number, bold = false): number =>
  [...text].reduce((sum, letter) => sum + letterWidth(letter), 0) * size * (bold ? 1.06 : 1);

/**
 * Breaks a text between words into lines at most `width` px wide. A text that needs more than `most` lines ends
 * in an ellipsis, and so does a single word that is too wide.
 */
export function breakLines(text: string, size: number, bold: boolean, width: number, most: number): string[] {
  const fits = (line: string) => textWidth(line, size, bold) <= width;
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const kept = lines.slice(0, most);
  if (lines.length > most) kept[most - 1] = `${kept[most - 1]} ${lines.slice(most).join(' ')}`;
  return kept.map((line) => shorten(line, fits));
}

/**
 * Returns the longest start of the line that fits, with an ellipsis; the line itself if it fits.
 */
function shorten(line: string, fits: (line: string) => boolean): string {
  if (fits(line)) return line;
  let kept = line;
  while (kept.length > 1 && !fits(`${kept}…`)) kept = kept.slice(0, -1).trimEnd();
  return `${kept}…`;
}
