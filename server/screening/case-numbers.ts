import { firstOf, type Pattern } from './patterns.ts';

/** Kinds of matter, as federal and state courts abbreviate them in their numbers. */
const MATTER =
  '(?:cr|cv|mj|mc|md|gj|sw|mag|crim|civ|misc|cf|crm|crs|crf|cvs|cm|jv|jd|jp|ju|dv|dp|fa|ca|cj|juv|trc|trd|crb|cra|cpo|sc|jc|fc|fe|dr|pc|mm|ct|cp|bk|ap|adv|vs|tpr|felony)';
/** With a digit in it, and long enough not to be a list number; a year alone is none. */
const NUMBER = String.raw`(?!(?:19|20)\d\d(?![\w:/-]))(?=[\w:/-]*\d)[A-Za-z\d][\w:/-]{2,}`;
const NUMBER_WORD = String.raw`(?:(?:no|nr|num|id)s?\b\.?|n[uú]mero|numbers?|#)`;
const docket = firstOf(
  new RegExp(String.raw`\b\d{1,2}:\d{2}[- ]?${MATTER}[- ]?\d{1,6}`, 'i'),
  new RegExp(String.raw`(?<![\w-])(?:(?:19|20)\d{2}|\d{2})[- ]?${MATTER}[- ]?\d{3,}`, 'i'),
  new RegExp(String.raw`(?<![\w-])${MATTER}[- ]?(?:(?:19|20)\d{2}|\d{2})-?\d{3,}`, 'i'),
  // Courts and counties before and after the kind of matter: CP-51-CR-0004321-2023, D-101-CR-2024-00123, JD-22-118-44.
  new RegExp(String.raw`(?<![\w-])(?:[a-z]{1,3}-?)?\d{1,4}-${MATTER}-\d{2,7}(?:-\d{2,7})?\b`, 'i'),
  new RegExp(String.raw`(?<![\w-])${MATTER}[- ](?:19|20)?\d{2}[- ]\d{2,}[- ]\d{2,}\b`, 'i'),
  new RegExp(String.raw`(?<![\w-])${MATTER} \d{2} \d{4,6}\b`, 'i'),
  new RegExp(String.raw`(?<![\w-])(?:19|20)?\d{2}-(?:[FMTD]|DC|${MATTER})-\d{3,6}\b`, 'i'),
  /(?<![\w-])[FMK]A?-\d{2}(?:\d\d)?-\d{4,6}\b/,
  // Prefixes of courts and police of the largest counties: BA498765, JH123456.
  /(?<![\w-])(?:BA|SCD|SCN|SCE|RIF|FSB|FWV|FVI|[HJ][A-Z])\d{6,7}(?!\w)/,
  /\b\d{1,2}(?:st|nd|rd|th) dist\.?[^.;\d]{0,15} nos?\. [A-Z\d-]{5,}/i,
  /\bc\.a\. no\. ?\d{2}-\d{3,}/i,
  /\b\d{2}[A-Z]\d{2}-\d{4}-[A-Z0-9]{2}-\d{4,6}\b/i, // Indiana
  /(?<![\w-])\d{2}-\d-\d{5}-\d\b/, // Washington
  new RegExp(
    String.raw`\b(?:cr|crim|civ|cv|ind|indict|misc|mag|dkt|cs|app|appeal|juv|gj)\b\.?(?: ct\.?)? ?${NUMBER_WORD} ?${NUMBER}`,
    'i',
  ),
  // Appeals: No. 23-1234 (6th Cir.), 5th Cir. 22-10345, CA6 No. 24-3456.
  /\b\d{2}-\d{4,5}\b,?(?: (?:in|at|before) (?:the )?|[ (]{1,2})(?:\d{1,2}(?:st|nd|rd|th|d)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|d\.?c\.?|fed\.?) cir/i,
  /\b(?:\d{1,2}(?:st|nd|rd|th|d)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|d\.?c\.?|fed\.?|federal) cir(?:cuit\b|\.|\b)(?: court of appeals)?,?(?: (?:no|nos|appeal|docket|case)\b\.?)* #?\d{2}-\d{3,5}\b/i,
  /\bCA ?\d{1,2}(?: no\.?)? \d{2}-\d{3,5}\b/i,
  /\b\d{2}-\d{3,5}\b[ ,(]{1,2}(?:ca\d{1,2}|on appeal|appeal pending|court of appeals)\b/i,
  /\b(?:appeals?|app\.|appellate)(?: (?:docket|case|no|nos|number)\b\.?)* ?#? ?[a-z]{0,3}-?\d{2,4}-\d{3,}\b/i,
  new RegExp(
    String.raw`\b(?:case|docket|cause|indictment|complaint|incident|warrant|matter|petition|caso|expediente|causa|proceso|(?:police|arrest|incident|offense|sheriff'?s?) report)s?[ -]?${NUMBER_WORD}[ :#]{0,3}(?:is |es )?${NUMBER}`,
    'i',
  ),
  /\b(?:case|docket|cause|indictment|expediente|caso)s?[ :#]{1,2}(?:[a-z]{1,4}-?)?\d{2,4}-\d{3,}/i,
  /\b(?:case|docket)s?(?: ?#|:) ?\d{3,}/i,
  // A court's number without hyphens is told by its letters: 22FE009876, 24DV00981, B-1234567 needs its word.
  /(?<![\w-])\d{2}[A-Z]{2,3}\d{5,6}[A-Z]?(?![\w-])/,
);

/** Police: what the number is called there. */
const policeReport = firstOf(
  /\b(?:(?:police|pd|sheriff'?s?|so|arrest|incident|offense|crime|initial|supplement(?:al|ary)?|detective'?s?) (?:report|rpt|rep|file|case|event)|incident|inc|complaint|report|rpt|denuncia|reporte)s?[ :,]{1,2}(?:(?:no|nr|num|number)\b\.?|#)? ?#?(?:[A-Z]{1,4}[- ]?)?(?:\d{2,4}-(?:[A-Z]{1,4}-)?\d{4,}|\d{4}-[A-Z]{2,4}-\d{3,}|\d{6,})/i,
  /(?<![\w-])(?:OCA|IR|DR|RD|GO|CCN|CAD|CFS|RMS|RPT|ICR|CRN|MPD|PD)(?: ?(?:no\.?|number|#))?[ :#-]{1,2}[A-Z]{0,2}(?:\d{2}(?:\d\d)?-\d{4,}|\d{6,9})(?!\d|[-.]\d)/,
  new RegExp(
    String.raw`\b(?:booking|inmate|arrest|citation|offender|prisoner|jail|mugshot|property|evidence tag|call for service|cad|event|run|magistrate|sacwis|odyssey) ?(?:id\b|no\b|number\b|#)\.?[ :#]{0,3}${NUMBER}`,
    'i',
  ),
  /\bCR-\d{4}-\d{5,}\b/i,
  /(?<![\w-])[A-Z]{1,3}PD-?\d{6,}/,
  /\bevent[ #:]+\d{2,4}-\d{5,}/i,
  /\bOR ?# ?\d{2}-\d{4,}/,
);

const agencyCase = firstOf(
  /\b[A-Z]{2}\d{2}[A-Z]{2}\d{2}[A-Z]{2}\d{4}\b/i, // Homeland Security Investigations: CL13QR24CL0012
  /(?<![\w-])\d{1,3}[A-Z]{0,2}-[A-Z]{2}-[A-Z]?\d{4,8}\b/i, // FBI: 31E-NY-3098765
  /\b(?:EEOC|FEPA|OCR|charge)\b[^\d]{0,20}\b[A-Z\d]{3}-\d{4}-\d{5}\b/i,
  /\b\d{2}-(?:CA|CB|RC|RD)-\d{5,6}\b/, // National Labor Relations Board
  new RegExp(
    String.raw`\b(?:fbi|hsi|ice|dea|atf|usms|dss|doj|dol|whd|whisard|osha|eeoc|nlrb|dhs|cbp|uscis|cps|dcfs|dcf|dhhs|cjis|ncic|ncmec|polaris|nhth|uspis|atf|sacwis|national hotline|trafficking hotline|hotline|agency|intake|investigation|investigative|cyber ?tip(?:line)?)(?:'s)?(?: (?:investigative|investigation|intake|tip|hotline|child welfare))* (?:case|file|matter|charge|report|tip|intake|fid|investigation|serial|inspection|lead|referral|record)s?(?: ?(?:no|nos|number|num|id|nr)\b\.?| ?#)?[ :#]{0,3}(?:is )?(?:[A-Z]{1,4}-?)?${NUMBER}`,
    'i',
  ),
  /\bATF\b[^\d]{0,6}\d{6}-\d{2}-\d{4}\b/i,
  /\bSACWIS\b[^\d]{0,6}\d{6,}/i,
  new RegExp(String.raw`\b(?:hsi|fbi|dss|whd|cps|dcfs|eeoc) ?# ?${NUMBER}`, 'i'),
  /\b(?:cyber ?tip(?:line)?|tip)(?: (?:report|no|number|id)\b\.?)*[ :#]{1,3}\d{6,}/i,
  new RegExp(String.raw`\b(?:fbi|ucn|sid|universal control) (?:no|number|#)\.?[ :#]{0,3}${NUMBER}`, 'i'),
  /\b(?:case|charge|investigation) [A-Z]{1,4}-?\d{2,4}-\d{3,}\b/i,
  /\b(?:whd|whisard|wage and hour)\b[^\d.;]{0,25}\b\d{7}\b/i,
);

/** Numbers of cases, each by the form in which it is written (design.md, What it never stores). */
export const CASE_NUMBERS: readonly Pattern[] = [
  { name: 'docket-number', what: 'a docket or case number', find: docket },
  { name: 'police-report', what: 'the number of a police report', find: policeReport },
  { name: 'agency-case', what: 'the case number of an agency', find: agencyCase },
];
