import { AWARD, isDocket, LONGEST, spacedDocket } from './docket-forms.ts';
import {
  BETWEEN_NUMBERS,
  COUNTED,
  COURTS,
  INVESTIGATORS,
  KNOWN_FORMS,
  OF_A_CASE,
  OF_OTHER_DOCUMENTS,
  OTHER_NUMBERS,
  POLICE,
  PUBLISHERS,
} from './number-words.ts';
import { numberAlone, numberInContext } from './numbers-in-context.ts';
import { firstFound, type Pattern, type Span } from './patterns.ts';
import { numberInRegister } from './register-numbers.ts';
import { digitsIn, near, type Reading, spanFrom, type Token } from './tokens.ts';
import { setOf } from './words.ts';

type Kind = 'docket-number' | 'police-report' | 'agency-case';
type Found = Span & { readonly kind: string };

/** Maximum distance between a number and the word that says what it is, in tokens. */
const REACH = 6;

const PHONE = /^(?:1[-.])?\d{3}[-.]\d{3}[-.]\d{4}$|^\d{3}[-.]\d{4}$/;
const DATE_OR_TIME =
  /^(?:(?:19|20)\d\d|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|(?:19|20)\d\d-(?:(?:19|20)\d\d)|(?:19|20)\d\d[-/]\d\d|\d{1,2}-\d{1,2}|\d{1,2}:\d\d(?:-\d{1,2}(?!\d).*)?|\d+(?:st|nd|rd|th)|\d+-(?:hour|day|year|week|bed|month)s?)$/;
/** Returns true if a token looks like an identifier: at least three digits, and not a year, date, phone or award. */
function isIdentifier(token: Token, least = 3): boolean {
  const { lower } = token;
  return (
    lower.length <= LONGEST &&
    digitsIn(token) >= least &&
    !PHONE.test(lower) &&
    !DATE_OR_TIME.test(lower) &&
    !AWARD.test(lower)
  );
}

/** A number after a word for a case, a report or an agency, with only filler words between. */
function numberAfter(tokens: readonly Token[], index: number): Found | null {
  const word = tokens[index];
  if (!word) return null;
  const isCase = OF_A_CASE.has(word.stem);
  const isOffense = word.text === 'OR' && tokens[index + 1]?.text === '#';
  const isAgency = isOffense || INVESTIGATORS.has(word.stem) || /^\p{Lu}{1,3}PD$/u.test(word.text);
  if (!isCase && !isAgency) return null;
  let isSaid = false;
  let of = isCase ? word.stem : '';
  for (let at = index + 1; at <= index + REACH; at++) {
    const token = tokens[at];
    if (!token) return null;
    const isYearSaid = tokens[at - 1]?.text === '#' && /^20\d\d$/.test(token.text);
    if (isIdentifier(token) || isYearSaid || isLettered(tokens, at))
      return !isCount(word, tokens, at) && isNumberOf(tokens, at, { of, isSaid, isAgency })
        ? {
            ...spanFrom(word, tokens[isIdentifier(token) ? at : at + 1] ?? token),
            kind: kindOf(tokens, index, at),
          }
        : null;
    if (/^(?:#|no|nos|nr|nbr|num|núm|number|numbers|número|id|:)$/.test(token.lower)) isSaid = true;
    else if (OF_A_CASE.has(token.stem)) of = of && !OF_OTHER_DOCUMENTS.has(of) ? of : token.stem;
    else if (!BETWEEN_NUMBERS.has(token.lower) && !INVESTIGATORS.has(token.stem) && !COURTS.has(token.stem))
      return null;
  }
  return null;
}

/** `cases: 118` is a count; `dockets # 118` is a docket number. */
const isCount = (word: Token, tokens: readonly Token[], at: number): boolean =>
  /[^s]s$/.test(word.stem) &&
  !/^(?:tips|rms|cfs|sacwis|acis|nibrs)$/.test(word.stem) &&
  tokens[at - 1]?.text === ':' &&
  /^\d{1,4}$/.test(tokens[at]?.text ?? '');

/** `NA 25A-000118`, `S 00098123`: letters and digits separated by a space. */
const isLettered = (tokens: readonly Token[], at: number): boolean =>
  /^(?!ID$|NO$)\p{Lu}{1,4}(?:\d\d)?$/u.test(tokens[at]?.text ?? '') &&
  !INVESTIGATORS.has(tokens[at]?.stem ?? '') &&
  !OF_A_CASE.has(tokens[at]?.stem ?? '') &&
  /^(?:\d{2,4}-?\d{3,}|\d{3})$/.test(tokens[at + 1]?.text ?? '') &&
  digitsIn(tokens[at + 1] as Token) + digitsIn(tokens[at + 2] ?? (tokens[at] as Token)) >= 5;

/** `Hotline: (800) 555-0100`: a phone number with a separate area code. */
function isAreaCode(tokens: readonly Token[], at: number): boolean {
  const [one, two] = tokens.slice(at + 1, at + 4).filter(({ text }) => text !== ')');
  if (!/^\d{3}$/.test(tokens[at]?.text ?? '')) return false;
  return (
    /^\d{3}-\d{4}$/.test(one?.text ?? '') ||
    (/^\d{3}$/.test(one?.text ?? '') && /^\d{4}$/.test(two?.text ?? ''))
  );
}

interface NumberContext {
  /** The word for a case nearest to the number; empty if there is none. */
  readonly of: string;
  readonly isSaid: boolean;
  readonly isAgency: boolean;
}

function isNumberOf(tokens: readonly Token[], at: number, { of, isSaid, isAgency }: NumberContext): boolean {
  const number = tokens[at];
  if (!number || isOther(tokens, at) || isAreaCode(tokens, at)) return false;
  const isLong = /\d.*[a-z]|[a-z].*\d|\d-\d/.test(number.lower) || digitsIn(number) >= 6;
  if (of === '')
    return isAgency && !/^\d{10}$/.test(number.lower) && (isSaid || (digitsIn(number) >= 5 && isLong));
  if (!OF_OTHER_DOCUMENTS.has(of))
    return isSaid || isLong || digitsIn(number) >= 5 || /^(?:case|docket|cause|expediente|caso)$/.test(of);
  if (of === 'tip' && digitsIn(number) >= 5) return true;
  const isPublished = near(tokens, at, -4).some(({ stem }) => PUBLISHERS.has(stem));
  const isDocument = /^[a-z]{3,}-/.test(number.lower) || (!isAgency && /^20\d\d-\d{1,3}$/.test(number.lower));
  return isLong && digitsIn(number) >= 5 && !isPublished && !isDocument;
}

/** Returns true if a word up to five tokens before the number, or right after it, says that it belongs to a public document. */
const isOther = (tokens: readonly Token[], at: number): boolean => {
  const nearest = near(tokens, at, -5).find(
    ({ lower }) => OTHER_NUMBERS.has(lower) || /^(?:case|docket|cause)$/.test(lower),
  );
  return (
    (nearest !== undefined && OTHER_NUMBERS.has(nearest.lower)) ||
    near(tokens, at, 1).some(({ lower }) => OTHER_NUMBERS.has(lower) || COUNTED.has(lower))
  );
};

/** `No. 23-1234 (6th Cir.)`, `24-10234, 11th Cir.`, `5th Cir. 22-10345`. */
function numberBesideCourt(tokens: readonly Token[], at: number): Found | null {
  const number = tokens[at];
  const isAfterLetter = /^[A-Z]$/.test(tokens[at - 1]?.text ?? '') && /^\d{6,8}$/.test(number?.text ?? '');
  if (
    !number ||
    !/\d/.test(number.text) ||
    !(
      isAfterLetter ||
      /^\d-\d\d-\d{4}$|^[a-hs]\d{6}$|^[a-z]\d{2}-\d{3,6}$/.test(number.lower) ||
      /^(?:[a-z]{1,4}-)?\d{2,4}-(?:[a-z]{1,3}-)?\d{3,6}(?:\/(?:\d\d-)?\d{3,6})*$/.test(number.lower)
    ) ||
    !isIdentifier(number, 5) ||
    isOther(tokens, at)
  )
    return null;
  const court = [...near(tokens, at, 5), ...near(tokens, at, -5)].find(({ lower }) => COURTS.has(lower));
  return court ? { ...spanFrom(number, court), kind: 'docket-number' } : null;
}

/** Things that have a number but are not cases. */
const NUMBERED_THINGS = setOf(
  'agency organization org site facility provider school district charter badge member reg tax building employer',
);

/** `Guardian no. 1184402`: a long number with a word for number, and no word for a public document. */
function labeledNumber(tokens: readonly Token[], at: number): Span | null {
  const number = tokens[at];
  if (near(tokens, at, -4).some(({ stem }) => NUMBERED_THINGS.has(stem))) return null;
  const sign = near(tokens, at, -2).find(({ text }) => !/^[:.#]$/.test(text)) ?? tokens[at - 1];
  if (
    !number ||
    !sign ||
    !(/^(?:no|nos|number|num|id|núm|número)$/.test(sign.lower) || tokens[at - 1]?.text === '#')
  )
    return null;
  return /^\d{6,9}$|^\d{11,14}$/.test(number.text) && !isOther(tokens, at) ? spanFrom(sign, number) : null;
}

function kindOf(tokens: readonly Token[], index: number, at: number): Kind {
  const words = tokens.slice(Math.max(0, index - 1), at).map(({ stem }) => stem);
  if (words.some((word) => POLICE.has(word) || /^[a-z]{1,3}pd$/.test(word))) return 'police-report';
  return words.some(
    (word) => INVESTIGATORS.has(word) || /^(?:tip|cybertip|cybertipline|charge|hotline)$/.test(word),
  )
    ? 'agency-case'
    : 'docket-number';
}

/** Results by reading, because three patterns use them. */
const found = new WeakMap<Reading, readonly Found[]>();

function numbersIn(reading: Reading): readonly Found[] {
  const known = found.get(reading);
  if (known) return known;
  const numbers = reading.tokens.some(({ text }) => /\d/.test(text)) ? findNumbers(reading) : [];
  found.set(reading, numbers);
  return numbers;
}

function findNumbers({ tokens }: Reading): Found[] {
  return tokens.flatMap((token, at) => {
    if (/\d/.test(token.lower)) {
      const form =
        token.lower.length <= LONGEST ? KNOWN_FORMS.find(([, form]) => form.test(token.lower)) : undefined;
      if (isDocket(token.lower) && !isOther(tokens, at))
        return [{ start: token.start, end: token.end, kind: 'docket-number' }];
      if (form && !isOther(tokens, at)) return [{ start: token.start, end: token.end, kind: form[0] }];
    }
    const spaced = spacedDocket(tokens, at);
    const found = spaced
      ? { ...spaced, kind: 'docket-number' }
      : (numberAfter(tokens, at) ?? numberBesideCourt(tokens, at));
    return found ? [found] : [];
  });
}

const ofKind = (kind: Kind) => (reading: Reading) =>
  numbersIn(reading).find((found) => found.kind === kind) ?? null;

/** Case numbers, recognized by their form or by a word next to them (design.md, What it never stores). */
export const CASE_NUMBERS: readonly Pattern[] = [
  {
    name: 'docket-number',
    what: 'a docket or case number',
    find: (reading) => ofKind('docket-number')(reading) ?? numberInContext(reading),
  },
  { name: 'police-report', what: 'a police report number', find: ofKind('police-report') },
  { name: 'agency-case', what: 'an agency case number', find: ofKind('agency-case') },
];

/** Checked after personal numbers, which are more specific. */
export const OTHER_CASE_NUMBERS: readonly Pattern[] = [
  {
    name: 'agency-case',
    what: 'an agency case number',
    find: (reading) => numberInRegister(reading) ?? firstFound(reading.tokens, labeledNumber),
  },
  {
    name: 'number-alone',
    what: 'a number in the form of a case number',
    instead: 'Tieline never stores those; please leave it out, or name the document that it belongs to',
    find: numberAlone,
  },
];
