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
import { findPersonWithoutPost } from './person-in-case.ts';
import { PERSONAL_NUMBERS } from './personal-numbers.ts';
import { findShelterAddress } from './shelter-address.ts';
import { read } from './tokens.ts';

/** How a text is read: as the name of an organization when a person says so, or as one that a person might say it of. */
export type ReadAs = 'text' | 'perhaps a name' | 'a name';

export interface Refusal {
  /** Which pattern, for programs: `social-security-number`. */
  readonly pattern: string;
  /** Follows the name of the field: what was found, where, and what to do. What was found is masked, since it is not to be kept. */
  readonly message: string;
  readonly confirm?: 'organization name';
}

/** Asked last: what says more of a text has the word. */
const PERSON_WITHOUT_POST: Pattern = {
  name: 'person-without-post',
  what: 'the name of a person whose post is not said',
  instead: 'write the role or the organization instead, or the post beside the name',
  find: findPersonWithoutPost,
  inNames: true,
};

/** What is looked for, in this order. */
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
  PERSON_WITHOUT_POST,
];

/** Texts in which nothing was found of late: a list says the same city, type and source in thousands of rows. */
const clean = new LRUCache<string, true>({ max: 1_000 });

/** Screens free text for what Tieline never stores (design.md); null where nothing is found. */
export function screen(text: string, as: ReadAs = 'text'): Refusal | null {
  const key = `${as} ${text}`;
  if (clean.has(key)) return null;
  const found = screenAnew(text, as);
  if (!found) clean.set(key, true);
  return found;
}

const LEAVE_OUT = 'Tieline never stores it, please leave it out';

function screenAnew(text: string, as: ReadAs): Refusal | null {
  const plain = corrected(plainly(text));
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

/** The same as a fault of one field, or none. In a web address, what is written for reading by programs is read as it is meant. */
export function screenField(field: string, text: string, as: ReadAs = 'text'): FieldError[] {
  const refused = screen(text, as) ?? (holdsAddress(text) ? screenMeant(text, as) : null);
  return refused ? [{ field, ...refused }] : [];
}

function screenMeant(address: string, as: ReadAs): Refusal | null {
  const meant = readable(address);
  return meant === address && as === 'text' ? null : screen(meant);
}

const holdsAddress = (text: string): boolean => /https?:/i.test(text);

/** `?q=case+no%2E%204567` and `case_no._4567` as `case no. 4567`; what is no valid code stays. */
const readable = (address: string): string =>
  address.replace(/[+_]/g, ' ').replace(/(?:%[\da-f]{2})+/gi, (codes) => {
    try {
      return decodeURIComponent(codes);
    } catch {
      return codes;
    }
  });

/** Look-alikes as what they look like, so that a long dash or a hard space hides nothing. */
const plainly = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Pd}|−/gu, '-')
    .replace(/[‘’]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\{/g, '(')
    .replace(/\}/g, ')')
    .replace(/\s+/g, ' ');

/** Enough to find the place: words in lower case stay, of others the first letter, and of numbers nothing. */
const masked = (words: string): string =>
  words.replace(/\d/g, '•').replace(/(?<=\p{Lu})[\p{L}']+/gu, (rest) => '•'.repeat(rest.length));
