import { findBirth } from './birth-dates.ts';
import { dateAt } from './dates.ts';
import { readsAsHarmless } from './learned.ts';
import { firstOf, type Pattern, type Span } from './patterns.ts';
import { findPhoneOfSuspect, findPlate } from './phones-and-plates.ts';
import { isWord, near, type Reading, spanFrom, type Token } from './tokens.ts';
import { isOfOrganization, setOf } from './words.ts';

/** Area 000, 666 and 9xx, group 00 and serial 0000 are never issued (Social Security Administration, POMS RM 10201.035). */
const SSN = String.raw`(?!000|666|9)\d{3}(?:SEP)(?!00)\d{2}(?:SEP)(?!0000)\d{4}`;
/** Individual taxpayer identification numbers, for people without a social security number: 9xx and groups 50 to 99 (IRS). */
const ITIN = String.raw`9\d{2}(?:SEP)[5-9]\d(?:SEP)\d{4}`;
const EITHER = String.raw`(?<!\d|\d-)(?:${SSN}|${ITIN})(?!\d|-\d)`;
const SSN_WORDS = String.raw`(?:ssn|itin|ss ?#|soc(?:ial|\.)? ?sec(?:urity|\.)?|social(?: number| no\.?| ?#| is)|seguro social|tin)`;
const LOOSE = EITHER.replaceAll('SEP', '[-. ]?');
const separated = firstOf(
  ...['-', ' ', '/', String.raw`\.`].map((mark) => new RegExp(EITHER.replaceAll('SEP', mark))),
  new RegExp(String.raw`\b${SSN_WORDS}[^\d]{0,25}${LOOSE}`, 'i'),
  new RegExp(String.raw`${LOOSE}[^\d]{0,15}\b${SSN_WORDS}`, 'i'),
  /\b(?:ssn|social)\b[^\d]{0,10}(?:last ?(?:four|4)|end)[^\d]{0,15}\d{4}\b/i,
  /\b(?:last (?:four|4)|last 4 digits)[^\d]{0,12}\b(?:ssn|social)\b[^\d]{0,6}\d{4}\b/i,
  new RegExp(String.raw`\b${SSN_WORDS}[^\d]{0,25}\d{3}-\d{2}\b`, 'i'),
  /\b(?:first|last) (?:four|five|three|[345])\b[^\d]{0,12}\d{3,5}(?:-\d\d)?\b.{0,25}\b(?:first|last|middle) (?:four|five|three|two|[2345])\b[^\d]{0,12}\d/i,
  /(?<!\d)\d \d \d ?- ?\d \d ?- ?\d \d \d \d(?!\d)/,
  /(?:[x*•]{3}-[x*•]{2}-\d{4})\b/i,
  /\b(?:ssn|social)\b[^\d;]{0,15}\b(?:(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)[ ,-]+){3}/i,
  new RegExp(String.raw`\b${SSN_WORDS}[^\d]{0,25}\d(?:[ -]+\d){8}\b`, 'i'),
);

/** Nine digits: they may be such a number unless a word before them says what they are. */
const NINE = new RegExp(String.raw`(?<![\w.,/=#+$€&?-])${SSN.replaceAll('SEP', '')}(?![\w/]|[-.,]\d)`, 'g');
const OTHER_NUMBER =
  /\b(?:duns|uei|ein|fein|tax id|taxpayer id|ext|extension|x|npi|aba|routing|account|acct|award|grant|contract|subgrant|opportunity|isbn|issn|oclc|pmid|doi|id|license|permit|invoice|order|po|p\.o\.|vendor|fax|phone|tel|geoid|fips|tract|code|naics|box)(?: ?(?:no|nos|number|id|code)\b)?[.:# ]*$|\b(?:duns|uei|ein|fein|npi|aba|naics|routing)(?: (?:no|number))?(?:[.:]? (?:is|was|=|used to be)) ?$/i;
const COUNTED = /^ (?:dollars|reports|people|persons|records|rows|views|calls|texts|signals)\b/i;

function nineDigits({ text }: Reading): Span | null {
  for (const found of text.matchAll(NINE)) {
    const end = found.index + found[0].length;
    if (!OTHER_NUMBER.test(text.slice(0, found.index)) && !COUNTED.test(text.slice(end)))
      return { start: found.index, end };
  }
  return null;
}

/** A-numbers of immigration authorities, an A with 8 or 9 digits: A012345678, A 12-345-678. */
const EIGHT_OR_NINE = String.raw`(?:\d{3}[- .]?\d{3}[- .]?\d{3}|\d{2}[- .]?\d{3}[- .]?\d{3})(?![\d-]*\d)`;
const alien = firstOf(
  new RegExp(String.raw`(?<![\p{Script=Latin}\d/_-])A(?:[-#:.]? ?| ?# ?)${EIGHT_OR_NINE}`, 'u'),
  new RegExp(String.raw`(?<![\p{L}\d/_-])a[-#]?${EIGHT_OR_NINE}`, 'u'),
  /(?<![\p{L}\d/_-])a \d{2,3}[- .]\d{3}[- .]\d{3}(?!\d)/u,
  new RegExp(
    String.raw`\b(?:alien|a|uscis|eoir|green card|n[uú]mero a|n[uú]mero de extranjero)[- ]?(?:registration )?(?:numbers?|num|no\.?|nr|file|#|:)[^\d]{0,12}${EIGHT_OR_NINE}`,
    'i',
  ),
);

/** Receipt numbers of immigration authorities, by the three letters of the issuing office. */
const RECEIPT = /\b(?:EAC|WAC|LIN|SRC|NBC|MSC|IOE|YSC|VSC|TSC|NSC|CSC)[-# ]{0,2}\d(?:[- ]?\d){9}(?!\d)/i;
/** Identity documents, by the last word of their names. */
const DOCUMENTS =
  setOf(`passport pasaporte passaporte passeport visa i-94 i94 dl d.l id license licence cédula cedula dui dpi curp matrícula matricula ine consular
  card foil ead cartilla licencia medicaid medicare alien`);
/** Words before `license`, `ID`, `card` or `foil` that make an identity document: driver's license, state ID, green card. */
const DOCUMENT_PAIR =
  setOf(`al az ar ca co ct fl ga ia il ks ky la md mi mn ms mo mt nc nd ne nh nj nm nv ny oh pa sc sd tn tx ut va wa wi wv driver's drivers driver dl state green work consular visa national voter cdl student foreign tribal of mexican resident
  photo fake matrícula military guatemalan honduran salvadoran`);
const PAIRED = setOf('license licence id card foil');
const DOCUMENT_REACH = 6;

/** Finds a passport, a license or a visa with its number. */
function document(reading: Reading): Span | null {
  const { tokens } = reading;
  for (const [index, token] of tokens.entries()) {
    if (
      !DOCUMENTS.has(token.stem) ||
      (PAIRED.has(token.stem) && !DOCUMENT_PAIR.has(tokens[index - 1]?.lower ?? ''))
    )
      continue;
    const after = near(tokens, index, DOCUMENT_REACH);
    if (after.some(({ lower }) => lower === 'provider')) continue;
    const number = after.find(
      ({ lower }, at) =>
        isDocumentNumber(lower) &&
        !dateAt(tokens, index + 1 + at) &&
        !OTHER_NUMBER.test(after[at - 1]?.lower ?? ''),
    );
    const apart = after.find(
      ({ text }, at) => /^\p{Lu}{1,3}$/u.test(text) && /^\d{5,9}$/.test(after[at + 1]?.text ?? ''),
    );
    if (number ?? apart) return spanFrom(token, number ?? apart ?? token);
  }
  return firstOf(RECEIPT)(reading);
}

const isDocumentNumber = (word: string): boolean =>
  word.length <= 24 && (word.match(/\d/g) ?? []).length >= 5 && !/^\d{3}[-.]\d{3}[-.]\d{4}$/.test(word);

const PERSON =
  setOf(`vic victim survivor client suspect informant defendant trafficker minor girl víctima victima clienta cliente sobreviviente victims' survivors' clients
  pimp target ci victims survivors subject perp buyer`);
const REACHED =
  setOf(`mom mother mum dad father sister brother aunt uncle grandma cousin mamá madre papá texts from at on the her his new burner personal direct cell cellphone phone mobile whatsapp tel teléfono telefono celular signal telegram number no is can be
  reached reachable reach text call called texted : # ( , ' - s su es el al after + 1 email only best contact line directly`);
const PHONE = /^(?:1-)?\(?\d{3}\)?[-.]\d{3}[-.]\d{4}$|^\d{10,11}$/;
const PHONE_REACH = 9;

const NUMBER_OF_SOMEONE =
  /(?<!\p{L})(?:(?:her|his|their|(?:mom|mother|dad|father|sister|brother|aunt|uncle|cousin|grandma|boyfriend|girlfriend)'s)(?: new| own| burner| personal| cell| mobile)* (?:number|phone|cell|mobile|whatsapp)(?: number| phone)?|(?:text|call|reach|message|whatsapp) (?:her|him|them))(?: is| now| at| on|:|@| only|,)*[ :(]{1,3}\d{3}\)?[-. ]?\d{3}[-. ]?\d{4}(?!\d)/iu;
const IN_A_CASE =
  /(?<!\p{L})(?:(?:victim|survivor|client)(?! (?:advoc|specialist|witness|servi|assist|support|leader))|pimp|trafficker|runaway|girl|minor|suspect|t[- ]visa|her (?:bf|boyfriend)|rescued|informant)(?!\p{L})/iu;

const ACCOUNT =
  /(?<!\p{L})(?:her|his|(?:victim|vic|girl|client|survivor|minor)'s)(?: new| old| other)? (?:snap(?:chat)?|ig|insta(?:gram)?|tiktok|facebook|fb|whatsapp|telegram|kik|discord|cash ?app|onlyfans)(?: (?:name|handle|user|account|id))?(?: is|:)? ?[@$][\w.]{3,}|(?<!\p{L})(?:snap(?:chat)?|ig|insta(?:gram)?|tiktok|facebook|fb|kik|onlyfans)(?: name| account| page)? of (?:the|our|that) (?:girl|victim|vic|survivor|client|minor|kid|runaway)[ :=-]{1,3}[\w.@]{4,}|(?<!\p{L})(?:she|he)(?:'s| is) on (?:snap(?:chat)?|ig|insta(?:gram)?|tiktok|facebook|fb|whatsapp|telegram|kik|discord|onlyfans) (?:as|under) [\w.@]{3,}|(?:survivor|victim|client|girl|minor)'?s?:? (?:e-?mail )?(?:is |at )?[\w.]+@[\w.]+/iu;

/** `snap: lil.star, that's the 15 yr old`: an account with a word for one person in a case. */
const HANDLE =
  /(?<!\p{L})(?:snap(?:chat)?|ig|insta(?:gram)?|tiktok|kik|fb|discord|telegram|whatsapp|onlyfans|cash ?app)(?:(?: name| user(?:name)?| handle)? ?(?::|=|is|-) ?@?[\w.]{4,}|(?: name| user(?:name)?| handle)? @[\w.]{4,}|(?: name| user(?:name)?| handle) @?[a-z]*[\d_.][\w.]{2,})/iu;
const OF_ONE =
  /(?<!\p{L})(?:\d{1,2} ?(?:yr|y\/?o|year)s?(?:[- ]old)?|(?:the |our )(?:girl|victim|survivor|client|minor|kid|runaway)|she|he|her|hers|his)(?!\p{L})/iu;

const OF_KIN =
  /(?<!\p{L})(?:mom|mother|dad|father|sister|brother|aunt|uncle|cousin|grandma|boyfriend|girlfriend|house phone)(?!\p{L})/iu;

/** `her new number is 216-555-0143`, `her snapchat is @star`, in a text about someone in a case. */
function phoneOf(reading: Reading): Span | null {
  const { text } = reading;
  const handle = OF_ONE.test(text) ? HANDLE.exec(text) : null;
  if (handle) return { start: handle.index, end: handle.index + handle[0].length };
  const found = NUMBER_OF_SOMEONE.exec(text) ?? ACCOUNT.exec(text);
  return found && (IN_A_CASE.test(text) || OF_KIN.test(text) || !readsAsHarmless(reading))
    ? { start: found.index, end: found.index + found[0].length }
    : null;
}

/** Finds the phone number or email of a person in a case. */
function phone({ tokens, text }: Reading): Span | null {
  for (const [index, token] of tokens.entries()) {
    if (!PERSON.has(token.stem)) continue;
    if (/^(?:lines?|hotlines?)$/.test(tokens[index + 1]?.lower ?? '')) continue;
    if (isWord(tokens[index + 1] ?? token) && isOfOrganization(tokens[index + 1])) continue;
    const isMany = /s$/.test(token.stem) && !/^'?$/.test(text.slice(token.end, token.end + 1).trim());
    const hasWord = near(tokens, index, 2).some(({ lower }) =>
      /^(?:phone|cell|number|mobile|whatsapp|tel)$/.test(lower),
    );
    if (isMany && !hasWord) continue;
    if (/s$/.test(token.stem) && !hasWord) continue;
    for (const [at, next] of near(tokens, index, PHONE_REACH).entries()) {
      if (isPhone(tokens, index + 1 + at) || (next.text === '@' && hasEmail(tokens, index)))
        return spanFrom(token, next);
      if (!REACHED.has(next.lower) && !/^\d{1,3}$/.test(next.text) && !hasEmail(tokens, index)) break;
    }
    const before = near(tokens, index, -4).findIndex((_, at) => isPhone(tokens, index - 1 - at));
    const isOwner = near(tokens, index, -before - 1)
      .slice(0, before)
      .every(({ lower }) => /^(?:is|the|our|[(,-]|\d{3,4}(?:-\d{4})?|\))$/.test(lower));
    const next = tokens[index + 1];
    if (before >= 0 && isOwner && (!next || !isWord(next) || /^(?:cell|phone|mobile)$/.test(next.lower)))
      return spanFrom(tokens[index - before - 1] ?? token, token);
  }
  return null;
}

const hasEmail = (tokens: readonly Token[], index: number): boolean =>
  /^e-?mail$/.test(tokens[index + 1]?.lower ?? '');

/** `216-555-0143`, `(330) 555-0178`, `216 555 0143`. */
function isPhone(tokens: readonly Token[], at: number): boolean {
  const [one, two, three, four] = tokens.slice(at, at + 4).map(({ text }) => text);
  if (PHONE.test(one ?? '')) return true;
  if (tokens[at - 2]?.text === '+' && /^\d{4}$/.test(one ?? '') && /^\d{4}$/.test(two ?? '')) return true;
  if (one === '(' && three === ')')
    return /^\d{3}$/.test(two ?? '') && /^\d{3}[-.]?\d{0,4}$/.test(four ?? '');
  return (
    /^\d{3}$/.test(one ?? '') &&
    (/^\d{3}[-.]\d{4}$/.test(two ?? '') || (/^\d{3}$/.test(two ?? '') && /^\d{4}$/.test(three ?? '')))
  );
}

const HAS_A_NUMBER = /\d{3}/;

export const PERSONAL_NUMBERS: readonly Pattern[] = [
  {
    name: 'date-of-birth',
    what: 'a date of birth',
    find: findBirth,
  },
  { name: 'alien-number', what: 'an A-number', find: alien },
  {
    name: 'immigration-document',
    what: 'the number of an immigration receipt or identity document',
    find: document,
  },
  {
    name: 'client-phone',
    what: 'the phone number of a person in a case',
    find: (reading) =>
      phone(reading) ??
      phoneOf(reading) ??
      (HAS_A_NUMBER.test(reading.text) ? findPhoneOfSuspect(reading) : null),
  },
  {
    name: 'license-plate',
    what: 'a license plate',
    find: (reading) => (HAS_A_NUMBER.test(reading.text) ? findPlate(reading) : null),
  },
  {
    name: 'social-security-number',
    what: 'a U.S. social security number',
    find: (reading) => separated(reading) ?? nineDigits(reading),
  },
];
