import { wordsOf } from './plain-name.ts';

export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** What stands between words, and is kept. */
const BETWEEN = /([\s,;:()/–—-]+)/;

/** A text in pieces, of which those are marked that are one of the words in whatever spelling (`plain-name.ts`). */
export function markedPieces(text: string, words: readonly string[]): Piece[] {
  const marked = new Set(words);
  return text
    .split(BETWEEN)
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: piece, isMarked: wordsOf(piece).some((word) => marked.has(word)) }));
}
