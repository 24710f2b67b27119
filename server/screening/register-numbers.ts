import type { Span } from './patterns.ts';
import type { Reading } from './tokens.ts';

/** Registers of persons, calls and exhibits, whose numbers need no other word: `NCIC W1234`, `call for service P24..`. */
const REGISTERS =
  'NCIC|NIC|SEVIS|ODRC|TDCJ|CDCR|FDOC|GDC|NCDPS|DIN|NYSID|PCN|JIMS|NamUs|NAMUS|ViCAP|VICAP|OHLEG|ICAC|N-DEx|eTrace|Sentinel|TECS|ICM|WHISARD|Whisard|CLETS|CJIS|LEADS entry|MNI|FBI UCN|ATN|OTN|OBTN|FIN|RFS|Guardian|[Ii]nterpol notice|SO|SW|GJ|BOP|USMS|RAP ID|[Cc]alls? for service|[Pp]roperty tag|[Ee]vidence (?:item|tag)|[Aa]utopsy|[Mm]edical examiner|[Dd]etainer|[Mm]ugshot|[Bb]ooking|[Tt]ow|[Ll]ab|[Cc]hart|CHART|MRN?|mrn|[Mm]ed(?:ical)? rec(?:ord)?|[Pp]atient (?:account|acct)|[Pp]atient';
const NUMBER = String.raw`(?:\p{Lu}{1,4}-?)?\d[\dA-Z/-]*\d(?:-?\p{Lu})?`;
/** Phone numbers, years, ranges of years and dates, which have the same form. */
const OTHER =
  /^[2-9]\d{9}$|(?:1[-.])?\d{3}[-.]\d{3}[-.]\d{4}$|^(?:19|20)\d\d(?:[-/](?:19|20)?\d\d){0,2}$|^\d{1,2}[-/]\d{1,2}(?:[-/]\d{2,4})?$|^\d{3}-\d{4}$/;
const IN_A_REGISTER = new RegExp(
  String.raw`(?<![\p{L}-])(?:${REGISTERS})(?: (?:[Nn]o|[Nn]umber|[Nn]um|ID|id|hit|entry|case|reg|report|tip|MP|no)\.?| ?#|:)*[ :#-]{0,2}(${NUMBER})(?![\p{L}\d-])`,
  'gu',
);
const LEAST_DIGITS = 5;

/** Numbers of federal prisoners, of a county that uses a letter and seven digits, of grand juries and of New Jersey appeals. */
const BY_FORM =
  /(?<![\p{L}\d-])(?:[Rr]eg(?:ister)?\.? ?(?:[Nn]o\.?|[Nn]umber|#)?:? ?\d{5}-0\d\d|[BC] ?2[0-9]\d{5}|\p{Lu}{3} ?\d{2} ?\(\d{5,8}\)|(?:rpt|report|incident|case|CAD)\.? ?#?:? ?\d{2,3} \d{3} \d{3}|[Mm][Pp] ?#?\d{5,6}(?= NamUs)|[Gg]\.?[Jj]\.? (?:[Nn]o\.? ?|# ?)?(?:20)?2\d-\d{1,4}(?:-\d{1,4})?|A-\d{3,6}-\d\d(?:T\d)?(?=[ ,(]{1,3}(?:N\. ?J\. ?)?App))(?![\d-])/u;

/** Finds the number of a person or a call in a register of the police, a prison or a court. */
export function numberInRegister({ text }: Reading): Span | null {
  if (!/\d/.test(text)) return null;
  for (const found of text.matchAll(IN_A_REGISTER)) {
    const [whole, number = ''] = found;
    if (number.replace(/\D/g, '').length >= LEAST_DIGITS && !OTHER.test(number))
      return { start: found.index, end: found.index + whole.length };
  }
  const found = BY_FORM.exec(text);
  return found && { start: found.index, end: found.index + found[0].length };
}
