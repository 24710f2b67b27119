import { readFileSync } from 'node:fs';

/** The words of a list beside this file; lines with `#` say where it is from. */
const listed = (name: string): ReadonlySet<string> =>
  new Set(
    readFileSync(new URL(name, import.meta.url), 'utf8')
      .replace(/^#.*$/gm, '')
      .trim()
      .split(/\s+/),
  );

/** Given names that are no other word: told even in lower case. */
export const GIVEN_NAMES = listed('given-names.txt');
/** Given names that are words too: told in capitals before another name alone. */
export const GIVEN_OR_WORDS = listed('given-names-that-are-words.txt');
/** Surnames that are no other word, no place and no given name. */
export const SURNAMES = listed('surnames.txt');
