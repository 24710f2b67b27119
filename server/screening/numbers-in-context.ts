import type { Span } from './patterns.ts';
import type { Reading } from './tokens.ts';

/** A number in the form that courts and police use, without a word that says so: `24-11873`. */
const NUMBER = /(?<![\p{L}\d/.-])\d{2}-\d{3,6}(?![\d/-])/u;
/** A year with a longer serial number: a case number unless its document is named. */
const LONG =
  /(?<![\p{L}\d/.$-])(?!(?:19|20)\d\d-(?:19|20)\d\d(?!\d)|GAO|OIG|NCJ|NIJ|MOU|MOA|FY|HB|SB|HR|AB|RFP|RFQ|IFB|NOFO|FOA|OVC|OVW|BJA|BJS|OJP|OJJDP|VOCA|VAWA|STOP|JAG|ACF|HHS|DOJ|EO|PL|ACT|RES|ORD|SOP|POL|LPC|ISO|TVPA)(?:(?:19|20)?[12]\d[A-Z]{0,2}-(?:\p{Lu}-?)?\d{5,7}|\p{Lu}{1,3}-?(?:20)?[12]\d-\d{4,7}|\p{Lu}{4,5}-(?:20)?[12]\d-\d{4,7}|20\d\d-\d{4,7})(?![\d/-])/u;
/** Phrases that apply only to a case, not to other things with a number. */
const OF_A_CASE =
  /(?<!\p{L})(?:under seal|sealed(?! (?:bids?|records?|proposals?|envelopes?|quotes?))|(?:officers?|deputy|deputies|detectives?|trooper|ptl) (?:who|that) (?:took|wrote|worked|handled|responded to) (?:it|that|the (?:report|call|complaint))|took the report|suspects?|arrested|indicted)(?!\p{L})/iu;
/** Public documents, and numbers of places. */
const OTHER =
  /(?<!\p{L})(?:po|p\.o\.|order|ord|bid|rfp|rfq|proposal|ordinance|award|grant|contract|mou|policy|directive|bulletin|resolution|law|act|l\.|h\.b|s\.b|sec|section|form|zip|ext|chapter|rule|circular|code|docket(?:s|ed)? in|report|release|ein|fein|form|doc|publication|pub|ncj|gao|nij|omb|ori|duns|npi|license|permit|catalog|invoice|account|registration|member(?:ship)?|item|model|part|version|edition|table|bates|room|suite|box|isbn|issn|doi|listing|aln|cfda|opportunity|nofo|foa|solicitation|subgrant|subaward|project|vendor|survey|posting|vacancy|announcement|audit|request|foia|job|dataset|study|paper|nos?\\.? of)(?: (?:no|nos|number))?[. #:]*$/iu;
/** The name of a document or a registration, at most three words before its number. */
const NAMED_DOCUMENT = new RegExp(`${OTHER.source.replace(/\$$/, '')}(?: \\p{L}+){0,2}[ .:#(]*$`, 'iu');
const ON_A_CALENDAR = /(?<![\d-])\d{3,6},? on (?:the )?Judge \p{Lu}[\p{L}'-]+'s (?:calendar|docket)/u;

/** `on 23-417, still under seal`, `24-11873, the officers who took it`, `0881 on Judge Poe's calendar`. */
export function numberInContext({ text }: Reading): Span | null {
  const found = /\d\d-\d{3}/.test(text) ? NUMBER.exec(text) : null;
  const isOfACase =
    found && OF_A_CASE.test(text) && !OTHER.test(text.slice(Math.max(0, found.index - 24), found.index));
  const number = isOfACase ? found : text.includes('Judge') ? ON_A_CALENDAR.exec(text) : null;
  return number && { start: number.index, end: number.index + number[0].length };
}

/** `22-117840`: a year and a serial number, without a word that names its document. */
export function numberAlone({ text }: Reading): Span | null {
  const found = /\d-\p{Lu}?-?\d{4}/u.test(text) ? LONG.exec(text) : null;
  return found && !NAMED_DOCUMENT.test(text.slice(Math.max(0, found.index - 40), found.index))
    ? { start: found.index, end: found.index + found[0].length }
    : null;
}
