import { wordsOf } from './plain-name.ts';

export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Separators between words, which are kept. */
const BETWEEN = /([\s,;:()/–—-]+)/;

/** Splits a text into pieces, marking those that match one of the words in any spelling (`plain-name.ts`). */
export function markedPieces(text: string, words: readonly string[]): Piece[] {
  const marked = new Set(words);
  return text
    .split(BETWEEN)
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: piece, isMarked: wordsOf(piece).some((word) => marked.has(word)) }));
}
