import { LRUCache } from 'lru-cache';
import type { FieldError } from '../http/errors.ts';
import { CASE_NUMBERS, OTHER_CASE_NUMBERS } from './case-numbers.ts';
import { CASES } from './cases.ts';
import { findReadsAsCase, readsAsHarmless } from './learned.ts';
import { findNamedPerson } from './named-person.ts';
import { OPERATION_DATE } from './operations.ts';
import type { Pattern } from './patterns.ts';
import { PERSONAL_NUMBERS } from './personal-numbers.ts';
import { readingOf } from './reading.ts';
import { findShelterAddress } from './shelter-address.ts';

/**
 * How a text is read: as free text, as a field that may contain the name of an organization, or as such a name because
 * someone confirmed it.
 */
export type ReadAs = 'text' | 'perhaps a name' | 'a name';

export interface Refusal {
  /** Name of the pattern, for programs: `social-security-number`. */
  readonly pattern: string;
  /** Follows the name of the field: what was found, where, and what to do. The match is masked, because it must not be stored. */
  readonly message: string;
  readonly confirm?: 'organization name';
}

const LEAVE_OUT = 'Tieline never stores it, please leave it out';

/** Checked last, because the other patterns say more precisely what was found. */
const READS_AS_CASE: Pattern = {
  name: 'reads-as-case',
  what: 'a person, a place or an event of a case',
  instead: `${LEAVE_OUT}; if it is about people at work, name their office or their job`,
  find: findReadsAsCase,
  inNames: true,
};

/** All patterns, in the order of checking. */
export const PATTERNS: readonly Pattern[] = [
  ...CASE_NUMBERS,
  ...PERSONAL_NUMBERS,
  ...OTHER_CASE_NUMBERS,
  { name: 'shelter-address', what: 'the street address of a shelter', find: findShelterAddress },
  {
    name: 'named-person',
    what: 'the name of a person in a case',
    find: findNamedPerson,
    inNames: true,
    isWeighed: true,
  },
  ...CASES,
  OPERATION_DATE,
  READS_AS_CASE,
];

/** Recently accepted texts: a list repeats the same city, type and source in thousands of rows. */
const clean: Readonly<Record<ReadAs, LRUCache<string, true>>> = {
  text: new LRUCache({ max: 1_000 }),
  'perhaps a name': new LRUCache({ max: 1_000 }),
  'a name': new LRUCache({ max: 1_000 }),
};

/**
 * Longer texts are screened in parts, of which each repeats the end of the one before: some patterns take time with the square
 * of the length, and a cell of a file may have a million characters.
 */
const PART = 1_000;
const REPEATED = 300;

/** Screens free text for what Tieline never stores (design.md); returns null if nothing is found. */
export function screen(text: string, as: ReadAs = 'text'): Refusal | null {
  if (clean[as].has(text)) return null;
  if (text.length > PART) return screenInParts(text, as);
  const found = screenUncached(text, as);
  if (!found) clean[as].set(text, true);
  return found;
}

/** Cuts between words where it can, so that no part of a number or a word is taken for another. */
function screenInParts(text: string, as: ReadAs): Refusal | null {
  let start = 0;
  while (start + REPEATED < text.length) {
    const part = text.slice(start, start + PART);
    const isLast = start + PART >= text.length;
    const cut = isLast ? part.length : part.lastIndexOf(' ');
    const end = cut > 2 * REPEATED ? cut : part.length;
    const found = screenUncached(part.slice(0, end), as, start);
    if (found || isLast) return found;
    const space = part.slice(0, end).indexOf(' ', end - REPEATED);
    start += space < 0 ? end - REPEATED : space + 1;
  }
  return null;
}

/** @param from how many characters of the whole text come before this one. */
function screenUncached(text: string, as: ReadAs, from = 0): Refusal | null {
  const reading = readingOf(text);
  for (const { name, what, find, inNames, isWeighed, instead = LEAVE_OUT } of PATTERNS) {
    const found = inNames && as === 'a name' ? null : find(reading);
    if (!found || (isWeighed && readsAsHarmless(reading))) continue;
    const words = masked(reading.text.slice(found.start, found.end));
    const message = `appears to contain ${what} at character ${from + found.start + 1} (${words}); ${instead}`;
    if (!(inNames && as === 'perhaps a name')) return { pattern: name, message };
    return {
      pattern: name,
      message: `${message}, or say that this is the name of an organization`,
      confirm: 'organization name',
    };
  }
  return null;
}

/** Screens the text of a field; returns an error for it, or none. Web addresses are also screened decoded. */
export function screenField(field: string, text: string, as: ReadAs = 'text'): FieldError[] {
  const refused = screen(text, as) ?? (containsUrl(text) ? screenDecoded(text, as) : null);
  return refused ? [{ field, ...refused }] : [];
}

function screenDecoded(address: string, as: ReadAs): Refusal | null {
  const meant = decodeUrl(address);
  return meant === address && as === 'text' ? null : screen(meant);
}

const containsUrl = (text: string): boolean => /https?:/i.test(text);

/** Decodes `?q=case+no%2E%204567` and `case_no._4567` to `case no. 4567`; invalid escapes stay unchanged. */
const decodeUrl = (address: string): string =>
  address.replace(/[+_]/g, ' ').replace(/(?:%[\da-f]{2})+/gi, (codes) => {
    try {
      return decodeURIComponent(codes);
    } catch {
      return codes;
    }
  });

/** Masks a match so that its place can still be found: keeps lowercase words and the first letter of others, no digits. */
const masked = (words: string): string =>
  words.replace(/\d/g, '•').replace(/(?<=\p{Lu})[\p{L}']+/gu, (rest) => '•'.repeat(rest.length));
