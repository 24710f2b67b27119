import type { JSX } from 'preact';
import { markedPieces } from '../../core/marked-words.ts';

/** A text with the words marked for which it was found. */
export const Marked = ({ text, words }: { text: string; words: readonly string[] }): JSX.Element => (
  <>{markedPieces(text, words).map((piece) => (piece.isMarked ? <mark>{piece.text}</mark> : piece.text))}</>
);
