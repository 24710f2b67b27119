import { LRUCache } from 'lru-cache';
import type { FieldError } from '../http/errors.ts';
import { ACCOUNT_OF_ONE } from './account-of-one.ts';
import { CASE_NUMBERS, OTHER_CASE_NUMBERS } from './case-numbers.ts';
import { CASES } from './cases.ts';
import { CRIMINAL_HISTORY } from './criminal-history.ts';
import { MINORS } from './minors.ts';
import { corrected } from './misspelled.ts';
import { findNamedPerson } from './named-person.ts';
import { OPERATION_DATES } from './operations.ts';
import type { Pattern } from './patterns.ts';
import { findPersonWithoutJob } from './person-in-case.ts';
import { PERSONAL_NUMBERS } from './personal-numbers.ts';
import { findShelterAddress } from './shelter-address.ts';
import { read } from './tokens.ts';

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

/** Checked last, because the other patterns are more specific. */
const PERSON_WITHOUT_JOB: Pattern = {
  name: 'person-without-post',
  what: 'the name of a person whose job is not stated',
  instead: 'write the role or the organization instead, or add the job after the name',
  find: findPersonWithoutJob,
  inNames: true,
};

/** All patterns, in the order of checking. */
export const PATTERNS: readonly Pattern[] = [
  ...CASE_NUMBERS,
  ...PERSONAL_NUMBERS,
  ...OTHER_CASE_NUMBERS,
  { name: 'shelter-address', what: 'the street address of a shelter', find: findShelterAddress },
  { name: 'named-person', what: 'the name of a person in a case', find: findNamedPerson, inNames: true },
  ...CASES,
  MINORS,
  ...OPERATION_DATES,
  ...CRIMINAL_HISTORY,
  ACCOUNT_OF_ONE,
  PERSON_WITHOUT_JOB,
];

/** Recently accepted texts: a list repeats the same city, type and source in thousands of rows. */
const clean: Readonly<Record<ReadAs, LRUCache<string, true>>> = {
  text: new LRUCache({ max: 1_000 }),
  'perhaps a name': new LRUCache({ max: 1_000 }),
  'a name': new LRUCache({ max: 1_000 }),
};

/** Screens free text for what Tieline never stores (design.md); returns null if nothing is found. */
export function screen(text: string, as: ReadAs = 'text'): Refusal | null {
  if (clean[as].has(text)) return null;
  const found = screenUncached(text, as);
  if (!found) clean[as].set(text, true);
  return found;
}

const LEAVE_OUT = 'Tieline never stores it, please leave it out';

function screenUncached(text: string, as: ReadAs): Refusal | null {
  const plain = corrected(normalized(text));
  const reading = read(plain);
  for (const { name, what, find, inNames, instead = LEAVE_OUT } of PATTERNS) {
    const found = inNames && as === 'a name' ? null : find(reading);
    if (!found) continue;
    const words = masked(plain.slice(found.start, found.end));
    const message = `appears to contain ${what} at character ${found.start + 1} (${words}); ${instead}`;
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

/** Replaces look-alike characters, so that a long dash or a non-breaking space hides nothing. */
const normalized = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Pd}|−/gu, '-')
    .replace(/[‘’]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\{/g, '(')
    .replace(/\}/g, ')')
    .replace(/\s+/g, ' ');

/** Masks a match so that its place can still be found: keeps lowercase words and the first letter of others, no digits. */
const masked = (words: string): string =>
  words.replace(/\d/g, '•').replace(/(?<=\p{Lu})[\p{L}']+/gu, (rest) => '•'.repeat(rest.length));
