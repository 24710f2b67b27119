import { DATE, firstOf, MONTH_AND_DAY, MONTH_AND_YEAR, type Pattern, type Span } from './patterns.ts';

/** Area 000, 666 and 9xx, group 00 and serial 0000 were never given out (Social Security Administration, POMS RM 10201.035). */
const SSN = String.raw`(?!000|666|9)\d{3}(?:SEP)(?!00)\d{2}(?:SEP)(?!0000)\d{4}`;
/** Numbers for taxes of those who have no social security number: 9xx and groups 50 to 99 (IRS). */
const ITIN = String.raw`9\d{2}(?:SEP)[5-9]\d(?:SEP)\d{4}`;
const EITHER = String.raw`(?<!\d|\d-)(?:${SSN}|${ITIN})(?!\d|-\d)`;
const SSN_WORDS = String.raw`(?:ssn|itin|ss ?#|soc(?:ial|\.)? ?sec(?:urity|\.)?|social(?: number| no\.?| ?#| is)|seguro social|tin)`;
const LOOSE = EITHER.replaceAll('SEP', '[-. ]?');
const separated = firstOf(
  ...['-', ' ', '/', String.raw`\.`].map((mark) => new RegExp(EITHER.replaceAll('SEP', mark))),
  new RegExp(String.raw`\b${SSN_WORDS}[^\d]{0,25}${LOOSE}`, 'i'),
  new RegExp(String.raw`${LOOSE}[^\d]{0,15}\b${SSN_WORDS}`, 'i'),
  /\b(?:ssn|social)\b[^\d]{0,10}(?:last (?:four|4)|end)[^\d]{0,15}\d{4}\b/i,
  /\b(?:last (?:four|4)|last 4 digits)[^\d]{0,12}\b(?:ssn|social)\b[^\d]{0,6}\d{4}\b/i,
  /(?:[x*•]{3}-[x*•]{2}-\d{4})\b/i,
);

/** Nine digits alone: by their form they may be such a number, unless a word before them says which number they are. */
const NINE = new RegExp(String.raw`(?<![\w.,/=#+$€&?-])${SSN.replaceAll('SEP', '')}(?![\w/]|[-.,]\d)`, 'g');
const OTHER_NUMBER =
  /\b(?:duns|uei|ein|fein|tax id|taxpayer id|ext|extension|x|npi|aba|routing|account|acct|award|grant|contract|subgrant|opportunity|isbn|issn|oclc|pmid|doi|id|license|permit|invoice|order|vendor|fax|phone|tel|geoid|fips|tract|code|naics|box)(?: ?(?:no|nos|number|id|code)\b)?[.:# ]*$/i;
const COUNTED = /^ (?:dollars|reports|people|persons|records|rows|views|calls|texts|signals)\b/i;

function bareNine(text: string): Span | null {
  for (const found of text.matchAll(NINE)) {
    const end = found.index + found[0].length;
    if (!OTHER_NUMBER.test(text.slice(0, found.index)) && !COUNTED.test(text.slice(end)))
      return { start: found.index, end };
  }
  return null;
}

/** An A and 8 or 9 digits, as immigration authorities write them: A012345678, A 12-345-678. */
const EIGHT_OR_NINE = String.raw`(?:\d{3}[- .]?\d{3}[- .]?\d{3}|\d{2}[- .]?\d{3}[- .]?\d{3})(?![\d-]*\d)`;
const alien = firstOf(
  new RegExp(String.raw`(?<![\p{L}\d/_-])A(?:[-#:.]? ?| ?# ?)${EIGHT_OR_NINE}`, 'u'),
  new RegExp(String.raw`(?<![\p{L}\d/_-])a[-#]?${EIGHT_OR_NINE}`, 'u'),
  new RegExp(
    String.raw`\b(?:alien|a|uscis|green card|n[uú]mero a|n[uú]mero de extranjero)[- ]?(?:registration )?(?:numbers?|num|no\.?|nr|file|#|:)[^\d]{0,12}${EIGHT_OR_NINE}`,
    'i',
  ),
);

/** Words for days of birth, before the day or behind it. */
const BORN = String.raw`(?:d[./]?o[./]?b|date of birth|birth ?da(?:te|y)|b-?day|born|bday|d\.? of b\.?|fecha de nac(?:imiento|\.)?|f\.? ?de ?nac\.?|nacid[oa]|naci[oó]|fdn|data de nascimento|nascid[oa]|turn(?:s|ed|ing) \d{1,2}|will be \d{1,2}|cumpl(?:e|i[oó]|ir[aá]) \d{1,2}|birthday)`;
const birth = firstOf(
  new RegExp(
    String.raw`(?<![\p{L}\d])(?:${BORN}(?![\p{L}\d])|b\.)\.?[^\d.;]{0,15}?(?:${DATE}|(?<!\d)\d{6}(?:\d\d)?(?!\d))`,
    'iu',
  ),
  new RegExp(String.raw`${DATE}[ ,(=-]{1,4}(?:dob|d\.o\.b\.?|date of birth|birth ?da(?:te|y))\b`, 'i'),
  new RegExp(
    String.raw`\b(?:dob|d\.o\.b\.?|date of birth|birth ?da(?:te|y)|turn(?:s|ed|ing) \d{1,2}|will be \d{1,2}|cumple \d{1,2}|fecha de nacimiento|(?:she|he|they) (?:was|were) born)(?: is| was|:)?(?: on| in| el| en)? (?:${MONTH_AND_DAY}|${MONTH_AND_YEAR})`,
    'i',
  ),
  /\b(?:yob|year of birth|birth year|(?:she|he) was born in|b\.)[: ]{1,2}(?:19[3-9]\d|20[0-2]\d)\b/i,
);

/** Receipts of immigration authorities, by the three letters of the office that gives them. */
const RECEIPT =
  /\b(?:EAC|WAC|LIN|SRC|NBC|MSC|IOE|YSC|VSC|TSC|NSC|CSC)[- ]?(?:\d{2}[- ]?\d{3}[- ]?\d{5}|\d{10})(?!\d)/i;
const DOCUMENT = String.raw`(?:passport|pasaporte|passaporte|green card|visa foil|i-?94|driver'?s? licen[sc]e|d\.?l\.?|state id|c[eé]dula|dui|dpi|curp|consular id|matr[ií]cula(?: consular)?)`;
const document = firstOf(
  RECEIPT,
  new RegExp(
    String.raw`\b${DOCUMENT}(?: (?:mexicano|guatemalteco|hondureño|salvadoreño|no|nr|num|number|#|n[uú]mero|admission|is|of \p{Lu}\p{L}+)\b\.?| ?#|:){0,3}[^\d\p{L}]{0,3}(?:\p{L}{0,4}\d){2}(?:[ -]?[\dA-Z]){4,}`,
    'iu',
  ),
);

const PERSON = `(?:victim|survivor|client|suspect|informant|defendant|trafficker|minor|girl|v[ií]ctima|clienta?|sobreviviente)(?:'?s|s')?`;
const PHONE_WORD = `(?:(?:new |burner |personal )?(?:cell ?phone|phone|cell|mobile|whats ?app|tel[eé]fono|celular|tel|signal|telegram|number|#))`;
const PHONE = String.raw`(?:\+\d[\d ().-]{8,}\d|(?:\+?\d[-. ]?)?\(?\d{3}\)?[-. ]?\d{3}[-. ]?\d{4})\b`;
const phone = firstOf(
  new RegExp(
    String.raw`\b${PERSON}(?:,? (?:direct|the|her|his|su))? (?:${PHONE_WORD}|(?:can be |is )?(?:reached |reachable )?(?:at|on))(?: ?(?:no|number|#|is|at|on|es|:)\b\.?)*[^\d(+]{0,4}${PHONE}`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:call|text|reach|phone (?:of|for)|n[uú]mero de) (?:the |our |your |la |el )?${PERSON}(?! ?(?:services?|advoca\w+|support|line|assistance|unit|witness|specialist|coordinator|hotline|intake|relations|desk|office|center|program))[^\d;.]{0,25}${PHONE}`,
    'i',
  ),
  new RegExp(String.raw`\b${PERSON} e-?mail(?: address)?(?: is|:)? \S+@\S+`, 'i'),
  new RegExp(`${PHONE} (?:is |[(-] ?)?(?:the |our )?${PERSON}(?: ${PHONE_WORD})?(?=[).,;]|$)`, 'i'),
);

export const PERSONAL_NUMBERS: readonly Pattern[] = [
  { name: 'date-of-birth', what: 'a date of birth', find: birth },
  {
    name: 'immigration-document',
    what: 'the number of a receipt or of an identity document',
    find: document,
  },
  { name: 'alien-number', what: 'an A-number', find: alien },
  { name: 'client-phone', what: 'the phone number of a person in a case', find: phone },
  {
    name: 'social-security-number',
    what: 'a U.S. social security number',
    find: (text) => separated(text) ?? bareNine(text),
  },
];
