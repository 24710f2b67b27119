/** Where a text has something that Tieline never stores: from `start` up to `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Pattern {
  /** Short and fixed, for programs. */
  readonly name: string;
  /** What it is, to follow "holds what looks like". */
  readonly what: string;
  readonly find: (text: string) => Span | null;
}

/** The first place that one of the expressions matches. */
export const firstOf =
  (...expressions: readonly RegExp[]) =>
  (text: string): Span | null => {
    for (const expression of expressions) {
      const found = expression.exec(text);
      if (found) return { start: found.index, end: found.index + found[0].length };
    }
    return null;
  };

/** Area 000, 666 and 9xx, group 00 and serial 0000 were never given out (Social Security Administration, POMS RM 10201.035). */
const SSN = String.raw`(?<!\d|\d-)(?!000|666|9)\d{3}(?:SEP)(?!00)\d{2}(?:SEP)(?!0000)\d{4}(?!\d|-\d)`;
const SSN_WORDS = String.raw`(?:ssn|ss ?#|soc(?:ial|\.)? ?sec(?:urity|\.)?|social(?: number| no\.?| ?#))`;
const socialSecurity = firstOf(
  new RegExp(SSN.replaceAll('SEP', '-')),
  new RegExp(SSN.replaceAll('SEP', ' ')),
  new RegExp(String.raw`\b${SSN_WORDS}[^\d]{0,25}${SSN.replaceAll('SEP', '[-. ]?')}`, 'i'),
  new RegExp(String.raw`${SSN.replaceAll('SEP', '[-. ]?')}[^\d]{0,15}\b${SSN_WORDS}`, 'i'),
);

/** An A and 8 or 9 digits, as immigration authorities write them: A012345678, A 12-345-678. */
const EIGHT_OR_NINE = String.raw`(?:\d{3}[- ]?\d{3}[- ]?\d{3}|\d{2}[- ]?\d{3}[- ]?\d{3})(?![\d-]*\d)`;
const alien = firstOf(
  new RegExp(String.raw`(?<![\p{L}\d/_-])A(?:[-#: ]| ?# ?)?${EIGHT_OR_NINE}`, 'u'),
  new RegExp(String.raw`(?<![\p{L}\d/_-])a[-#]?${EIGHT_OR_NINE}`, 'u'),
  new RegExp(
    String.raw`\b(?:alien|a)[- ](?:registration )?(?:number|no\.?|file)[^\d]{0,10}${EIGHT_OR_NINE}`,
    'i',
  ),
);

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const DATE = String.raw`(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|${MONTH} \d{1,2}(?:st|nd|rd|th)?,? \d{2,4}|\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH},? \d{2,4})`;
const birth = firstOf(
  new RegExp(
    String.raw`\b(?:dob|d\.o\.b|date of birth|birth ?da(?:te|y)|born)\b\.?[^\d.;]{0,15}?${DATE}`,
    'i',
  ),
  new RegExp(String.raw`${DATE}[ (,]{1,3}(?:dob|d\.o\.b\.?|date of birth|birth ?date)\b`, 'i'),
);

/** Kinds of matter, as federal and state courts abbreviate them in their numbers. */
const MATTER = '(?:cr|cv|mj|mc|md|gj|sw|crim|civ|misc|cf|crm|crs|cvs|cm|jv|jd|jp|fc|dr|pc|fe|felony)';
/** With a digit in it, and long enough not to be a list number; a year alone is none. */
const NUMBER = String.raw`(?!(?:19|20)\d\d(?![\w:/-]))(?=[\w:/-]*\d)[A-Za-z\d][\w:/-]{2,}`;
const docket = firstOf(
  new RegExp(String.raw`\b\d{1,2}:\d{2}[- ]?${MATTER}[- ]?\d{1,6}`, 'i'),
  new RegExp(String.raw`\b(?:(?:19|20)\d{2}|\d{2})[- ]?${MATTER}[- ]?\d{3,}`, 'i'),
  new RegExp(String.raw`\b${MATTER}[- ]?(?:(?:19|20)\d{2}|\d{2})-\d{3,}`, 'i'),
  new RegExp(
    String.raw`\b(?:case|docket|cause|indictment|complaint|incident|warrant|matter|(?:police|arrest) report)s?[ -]?(?:(?:no|nr|num|id)s?\b\.?|numbers?|#)[ :#]{0,3}${NUMBER}`,
    'i',
  ),
  /\b(?:case|docket|cause|indictment)s?[ :#]{1,2}\d{2,4}-\d{3,}/i,
  /\b(?:case|docket)s?(?: ?#|:) ?\d{3,}/i,
);

/** Identifiers, each by the form it is written in (design.md, What it never stores). */
export const IDENTIFIERS: readonly Pattern[] = [
  { name: 'docket-number', what: 'a docket or case number', find: docket },
  { name: 'date-of-birth', what: 'a date of birth', find: birth },
  { name: 'alien-number', what: 'an A-number', find: alien },
  { name: 'social-security-number', what: 'a U.S. social security number', find: socialSecurity },
];
