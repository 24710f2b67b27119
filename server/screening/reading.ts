import { corrected } from './misspelled.ts';
import { type Reading, read } from './tokens.ts';

/** Splits a text into tokens, without look-alike characters and misspelled words that mark a case. */
export const readingOf = (text: string): Reading => read(corrected(normalized(text)));

/** Printable ASCII without braces and double blanks, of which nothing is replaced. */
const IS_NORMAL = /^(?: (?! )|[!-z|~])*$/;

/** Replaces look-alike characters, so that a long dash or a non-breaking space hides nothing. */
const normalized = (text: string): string => (IS_NORMAL.test(text) ? text : normalize(text));

const normalize = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Pd}|−/gu, '-')
    .replace(/[‘’]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\{/g, '(')
    .replace(/\}/g, ')')
    .replace(/\s+/g, ' ');
