import { readFileSync } from 'node:fs';

/** The words of a list beside this file; lines with `#` say where it is from. */
const listed = (name: string): ReadonlySet<string> =>
  new Set(
    readFileSync(new URL(name, import.meta.url), 'utf8')
      .replace(/^#.*$/gm, '')
      .trim()
      .split(/\s+/),
  );

const [given, givenOrWords] = [listed('given-names.txt'), listed('given-names-that-are-words.txt')];
const [surnames, surnamesOrWords] = [listed('surnames.txt'), listed('surnames-that-are-words.txt')];

const ACCENTS = /\p{M}/gu;
/** The lists have no accents: José is looked up as Jose. */
const isIn = (list: ReadonlySet<string>, word: string): boolean =>
  list.has(word) || (/[^a-z]/.test(word) && list.has(word.normalize('NFD').replace(ACCENTS, '')));

/** Is a word in lower case a given name, and no other word? */
export const isGivenName = (word: string): boolean => isIn(given, word);
/** Is it a given name, or a word that is one too? */
export const mayBeGivenName = (word: string): boolean => isIn(given, word) || isIn(givenOrWords, word);
/** Is it a surname, and no other word, no place and no given name? */
export const isListedSurname = (word: string): boolean => isIn(surnames, word);
/** Is it a surname, or a word that is one too? */
export const mayBeSurname = (word: string): boolean =>
  isIn(surnames, word) || isIn(surnamesOrWords, word) || isIn(given, word);
