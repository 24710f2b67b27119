import { readFileSync } from 'node:fs';

/** Reads a word list next to this file; lines with `#` state its source. */
const listed = (name: string): ReadonlySet<string> =>
  new Set(
    readFileSync(new URL(name, import.meta.url), 'utf8')
      .replace(/^#.*$/gm, '')
      .trim()
      .split(/\s+/),
  );

const [given, givenOrWords] = [listed('given-names.txt'), listed('given-names-that-are-words.txt')];
const surnames = listed('surnames.txt');

const ACCENTS = /\p{M}/gu;
/** The lists have no accents and no double names: José-María is looked up as Jose and Maria. */
const isIn = (list: ReadonlySet<string>, word: string): boolean =>
  list.has(word) ||
  (/[^a-z]/.test(word) &&
    word
      .normalize('NFD')
      .replace(ACCENTS, '')
      .split('-')
      .every((part) => list.has(part)));

/** Returns true if a lowercase word is a given name and not another word. */
export const isGivenName = (word: string): boolean => isIn(given, word);
/** Returns true if it is a given name, or another word that can be one. */
export const mayBeGivenName = (word: string): boolean => isIn(given, word) || isIn(givenOrWords, word);
/** Returns true if it is a surname and not another word, a place or a given name. */
export const isListedSurname = (word: string): boolean => isIn(surnames, word);
