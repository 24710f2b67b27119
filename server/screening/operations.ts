import { DATE, MONTH_AND_DAY, type Pattern, type Span, spanOf } from './patterns.ts';

const OPERATION = String.raw`(?:raids?|raiding|take-?downs?|stings?|round-?ups?|sweeps?|(?:search|arrest) warrants?|warrant (?:service|execution)|(?:enforcement|rescue) (?:action|operation)s?|(?:controlled|uc|undercover|buy)[ -](?:buys?|bust|op|operation|meet)|buy-?bust|ops? plan|ops? calendar|surveillance|(?:demand reduction|john|reverse|uc|undercover|joint|vice|rescue|recovery|hotel|street|proactive|covert) (?:op|ops|operations?|detail)|knock and talks?|arrests?|bust|warrants? (?:served|executed|goes?|go)|(?<!in )operation (?:on|date|is|planned|set|scheduled)|ops? date|hit(?:ting)? the \p{L}+|search of the \p{L}+|rescue at|planned enforcement|redada|operativo|allanamiento|cateo)`;
const DAY_NAME =
  '(?:mon|tues?|wed(?:nes)?|weds|thurs?|thu|fri|sat(?:ur)?|sun|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo)(?:day)?(?!s)';
const WHEN = String.raw`(?:${DATE}|${MONTH_AND_DAY}|\b${DAY_NAME}\b|\b(?:tomorrow|tonight|mañana|next (?:week|month|weekend)|this (?:week|weekend|evening)|weekend of|(?:at )?\d{3,4} ?(?:hrs?|hours)|(?:at|for) \d{3,4}\b|\d{1,2}(?::\d\d)? ?[ap]\.?m\b|(?:on|of) the \d{1,2}(?:st|nd|rd|th)|dawn))`;
const AHEAD = `(?:planned|set|scheduled|to be executed|executed|will be|going|coming|happening|moved|postponed|pushed|slated|on|for|is|goes|date|:)`;
const NEAR = `[^;]{0,45}?`;
const operation = [
  new RegExp(String.raw`(?<![\p{L}-])${OPERATION}(?![\p{L}])${NEAR}(?<![\p{L}\d])${WHEN}`, 'giu'),
  new RegExp(String.raw`(?<![\p{L}\d])${WHEN}${NEAR}(?<![\p{L}-])${OPERATION}(?![\p{L}])`, 'giu'),
  new RegExp(
    String.raw`(?<![\p{L}-])operation \p{L}+(?: \p{L}+)?(?:,| ${AHEAD}[^;]{0,20}) ?(?<![\p{L}\d])${WHEN}`,
    'giu',
  ),
];
/** Days of a training are no days of an operation. */
const TAUGHT =
  /\b(?:training|trainings|trains?|trained|webinar|workshop|class|course|exercise|tabletop|curriculum|conference|seminar|session|protocol|policy|policies|template|form|guide|checklist|taller|mock|meeting|meetings|meets|debriefs?|subcommittee|committee|group|unit|shared|award|study|statistics|press release)\b/i;

function operationIn(text: string): Span | null {
  for (const expression of operation)
    for (const found of text.matchAll(expression)) {
      const around = text.slice(Math.max(0, found.index - 50), found.index + found[0].length + 20);
      if (!TAUGHT.test(around)) return spanOf(found);
    }
  return null;
}

/** Behind these words it is said of everyone, and of no one. */
const ANYONE =
  /\b(?:defendants|offenders|traffickers|people|persons|those|anyone|someone|individuals|buyers|clients|victims|survivors|adults|minors|who (?:are|were|have been))(?: \p{L}+){0,2} $/iu;
const HE = `(?:he|she|[Ii]|they|who|client|victim|survivor|defendant|suspect|subject|trafficker|pimp|owner|boyfriend|husband|mother|father|brother|manager)`;
const CRIME = `(?:arrests?|convictions?|charges?|priors?|record|felon(?:y|ies)|misdemeanors?|warrants?|offenses?|dui|prostitution|solicitation|assault|possession|theft|loitering|pandering|promoting)`;
const criminal = [
  /\brap ?sheet\b/giu,
  /(?<![\p{L}-])(?:criminal|arrest|juvenile|conviction) (?:history|record)s?(?: (?:includes?|shows?|is|of (?:\d|two|three|four|five)|since|from|dating|with \d)|:| -)/giu,
  /(?<![\p{L}-])(?:his|her|has (?:an? )?|had (?:an? )?|client's|survivor's|victim's|suspect's|defendant's|their client's) ?(?:long |extensive |prior |past |juvenile |adult |violent |\d{4} )*(?:criminal|arrest|conviction) (?:history|record)\b/giu,
  /(?<![\p{L}-])(?:prior|previous|past|open|outstanding|pending|multiple|several|two|three|four|five|\d+)(?: (?:felony|misdemeanor|prostitution|drug|adult|juvenile))* (?:arrests?|convictions?|charges|priors|warrants?)(?: \((?:[fm]\d)\))?(?::| for| of| in (?:19|20)\d\d| from| since|,? (?:19|20)\d\d)/giu,
  /(?<![\p{L}-])(?:has|had|with) (?:\w+ )?(?:priors|an? (?:open |active |outstanding |long |old )?(?:felony|prior|warrant|dui|(?:criminal |felony |arrest |police |juvenile )?record)|warrants?|felonies)\b/giu,
  new RegExp(
    String.raw`(?<![\p{L}-])${CRIME} (?:arrests?|convictions?|charges?),? (?:(?:in|from|of) )?(?:19|20)\d\d(?:, | and |$)`,
    'giu',
  ),
  /(?<![\p{L}-])(?:arrested|convicted|charged|booked|cited|jailed|incarcerated|indicted)(?: (?:\d+|several|many|multiple|two|three|four|five|twice|once)(?: times| x)?)? (?:for|of|in (?:19|20)\d\d|in \p{L}+ (?:19|20)\d\d|with (?:felony|misdemeanor|prostitution|solicit|assault|possess|drug|theft|promoting|compelling|harboring|traffick))\b/giu,
  new RegExp(
    String.raw`(?<![\p{L}-])${HE} (?:was|were|got|has been|had been|is|once) (?:also |once |first |previously |recently )*(?:arrested|convicted|charged|jailed|incarcerated|booked|sentenced|on (?:probation|parole)|out on (?:bail|bond|parole))\b`,
    'giu',
  ),
  /(?<![\p{L}-])(?:ple(?:d|aded)|pleading) (?:guilty|no contest)\b/giu,
  /(?<![\p{L}-])(?:(?:out |now |still |currently |is |was )on (?:parole|probation|bail|bond)|on (?:\p{L}+ )?(?:parole|probation)(?=[.,;)]|$| for| until| since| in (?:19|20)| through)|violated (?:his |her |their )?(?:parole|probation)|(?:was|been) in (?:prison|jail)|acquitted of|warrant out for (?:her|him)|sealed record:|registered sex offender(?!s)|convicted (?:trafficker|felon|rapist|murderer|pimp)(?!s))(?![\p{L}])/giu,
  /(?<![\p{L}-])(?:served|did|doing|serving|sentenced to|got) (?:\d+|two|three|four|five|six|seven|eight|ten|twelve|time|life)(?: (?:years?|months?|yrs?|mos?|days))?(?: to \d+ \p{L}+)? ?(?:in (?:prison|jail|county|state)|for (?:prostitution|drugs?|assault|theft|traffick\w+|robbery|pandering|fraud|murder)|at (?:the )?\p{Lu}\p{L}+|prison|jail)\b/giu,
  /(?<![\p{L}-])sentenced to \d+/giu,
  /(?<![\p{L}-])(?:his|her) (?:\d{4} |prior |old |past |juvenile )*(?:\p{L}+ )?(?:convictions?|arrests?|felon(?:y|ies)|priors|charges|record)\b/giu,
  /(?<![\p{L}-])(?:is|was|a|as a|convicted|registered) (?:convicted felon|registered sex offender|felon|repeat offender|ex-con)\b/giu,
  /(?<![\p{L}-])(?:antecedentes? (?:penales? )?(?:por|de|en|del)|condenad[oa] (?:por|en|a)|arrestad[oa] (?:por|en)|detenid[oa] (?:por|en) (?:20|19)?|estuvo pres[oa])\b/giu,
  new RegExp(
    String.raw`(?<![\p{L}-])(?:ex-?con|felon|parolee|probationer)\b(?=[,:;)]|$| (?:who|with|from|since|for ${CRIME}))`,
    'giu',
  ),
];

function criminalIn(text: string): Span | null {
  for (const expression of criminal)
    for (const found of text.matchAll(expression))
      if (!ANYONE.test(text.slice(Math.max(0, found.index - 60), found.index))) return spanOf(found);
  return null;
}

/** What was done or is planned by the police, and what someone was convicted of. */
export const OPERATIONS: readonly Pattern[] = [
  { name: 'operation-date', what: 'the day of an operation', find: operationIn },
  { name: 'criminal-history', what: 'a criminal history', find: criminalIn, inNames: true },
];
