import type { JSX } from 'preact';
import { markedPieces } from '../../core/marked-words.ts';

/** A text with the matching words highlighted. */
export const Marked = ({ text, words }: { text: string; words: readonly string[] }): JSX.Element => (
  <>{markedPieces(text, words).map((piece) => (piece.isMarked ? <mark>{piece.text}</mark> : piece.text))}</>
);
