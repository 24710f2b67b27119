import type { Span } from './patterns.ts';
import type { Reading } from './tokens.ts';

/** A number as courts and the police give them, without a word that says so: `24-11873`. */
const NUMBER = /(?<![\p{L}\d/.-])\d{2}-\d{3,6}(?![\d/-])/u;
/** What is said of the case itself and of nothing else that has a number. */
const OF_A_CASE =
  /(?<!\p{L})(?:under seal|sealed(?! (?:bids?|records?|proposals?|envelopes?|quotes?))|(?:officers?|deputy|deputies|detectives?|trooper|ptl) (?:who|that) (?:took|wrote|worked|handled|responded to) (?:it|that|the (?:report|call|complaint))|took the report|suspects?|arrested|indicted)(?!\p{L})/iu;
/** Papers that are public, and numbers of places. */
const OTHER =
  /(?<!\p{L})(?:order|ord|bid|rfp|rfq|proposal|ordinance|award|grant|contract|mou|policy|directive|bulletin|resolution|law|act|l\.|h\.b|s\.b|sec|section|form|zip|ext|chapter|rule|circular|code|docket(?:s|ed)? in)(?: (?:no|nos|number))?[. #:]*$/iu;
const ON_A_CALENDAR = /(?<![\d-])\d{3,6},? on (?:the )?Judge \p{Lu}[\p{L}'-]+'s (?:calendar|docket)/u;

/** `on 23-417, still under seal`, `24-11873, the officers who took it`, `0881 on Judge Poe's calendar`. */
export function numberInContext({ text }: Reading): Span | null {
  const found = /\d\d-\d{3}/.test(text) ? NUMBER.exec(text) : null;
  const isOfACase =
    found && OF_A_CASE.test(text) && !OTHER.test(text.slice(Math.max(0, found.index - 24), found.index));
  const number = isOfACase ? found : text.includes('Judge') ? ON_A_CALENDAR.exec(text) : null;
  return number && { start: number.index, end: number.index + number[0].length };
}
