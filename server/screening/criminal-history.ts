import type { Pattern, Span } from './patterns.ts';
import { isCapital, near, type Reading, spanFrom, type Token } from './tokens.ts';
import { isOfOrganization, setOf } from './words.ts';

/** Words for a criminal record, and for its consequences. */
const ON_RECORD =
  setOf(`ex-felon charged conviction convictions arrest arrests prior priors felony felonies misdemeanor misdemeanors record records rap dui duis warrant
  warrants charge charges probation parole parolee felon ex-con sentence sentenced convicted arrested booked indicted jailed
  incarcerated prison jail pled pleaded plea offender acquitted antecedentes antecedente condenado condenada arrestado arrestada
  detenido detenida preso presa history probationer juvie bail bond`);
/** Those of these that are only said of a person. */
const ALONE = setOf('ex-felon priors rap parolee ex-con duis felon probationer');
/** Words for a person who may have a record. */
const PERSON =
  setOf(`he she his her him client survivor victim suspect defendant subject trafficker pimp owner boyfriend husband mother father
  brother manager driver volunteer leader girl woman man guy clerk i ex uncle sister girlfriend employer recruiter landlord cook
  dancer minor witness informant applicant worker buyer target perp`);
/** Offenses, times and kinds of entries, which point to one person's record. */
const DETAIL =
  setOf(`history times twice once ovi dwi violation violated lengthy life prostitution solicitation solicit soliciting assault possession theft loitering pandering promoting compelling harboring drug drugs robbery
  fraud burglary battery trafficking murder forgery shoplifting felony misdemeanor prior past previous open outstanding active violent
  f1 f2 f3 f4 f5 m1 m2 m3 m4 dv dui juvenile extensive long shows includes sealed registered guilty contest until
  lenocinio trata proxenetismo robo prostitución drogas receiving stolen ncic leads expunged two three four five six several multiple 2 3 4 5 6 7 8 9`);
/** Words of general statements: what is taught, counted or offered. */
const GENERAL =
  setOf(`defendants offenders traffickers people persons those anyone individuals buyers clients victims survivors adults minors checks
  vacating vacate vacatur expunge expungement expungements clinic sealing relief reentry eligibility eligible statistics training trains train policy
  police force office unit cases friendly jobs task volunteers staff employees applicants screening background supervisor records-unit
  personas víctimas clientes sobrevivientes courts department division program programs services made total reported bureau
  helps juveniles they their cops matters women men youths girls boys grantees jurisdictions agencies statewide nationwide annual fy
  hearings court mandatory arrestees patrol whose restitution docket officers checklist template webinar workshop commission agency administrator
  help aid legal class classes course courses`);

/** Words of public statistics: without a person, they need two details. */
const COUNTED = setOf(
  'arrest arrests conviction convictions charges charged indicted convicted arrested sentenced',
);

const isYear = (token: Token): boolean => /^(?:'\d\d|(?:19|20)\d\d(?:-(?:19|20)?\d\d)?)$/.test(token.lower);

/** Finds a record of one person, or with a detail that points to one person; not a general statement. */
function historyIn({ tokens }: Reading): Span | null {
  for (const [index, token] of tokens.entries()) {
    if (!ON_RECORD.has(token.stem) || !isHistory(tokens, index)) continue;
    const isCounted = COUNTED.has(token.stem);
    if ((isCapital(token) || isCounted) && isOfOrganization(tokens[index + 1])) continue;
    const around = [...near(tokens, index, -6), ...near(tokens, index, 6)];
    const person = around.find(({ stem }) => PERSON.has(stem));
    const isDoneTo =
      !WHAT_POLICE_DO.has(token.stem) || near(tokens, index, -6).some(({ stem }) => PERSON.has(stem));
    const details = around.filter(
      (one) => (DETAIL.has(one.stem) && !(isCounted && /^\d$/.test(one.text))) || isYear(one),
    );
    const isOne = person && /^(?:he|she|his|her|him)$/.test(person.stem);
    if (!isOne && around.some(({ stem }) => GENERAL.has(stem))) continue;
    const needed = ALONE.has(token.stem) ? 0 : isCounted ? 2 : 1;
    if (person ? isOne || details.length > 0 || (isDoneTo && !isWeak(token)) : details.length >= needed) {
      const other = person ?? details[0] ?? token;
      return spanFrom(token, other);
    }
  }
  return null;
}

/** Words that also occur in other sentences: `her records`, `the client's history`. */
const WEAK = setOf(
  'charge charges sentence bond offender jail arrest arrests warrant warrants conviction convictions plea',
);
/** After these, a word for a person only says whom the police dealt with: `arrested the last suspect`. */
const WHAT_POLICE_DO = setOf('arrested charged indicted booked jailed convicted');
const isWeak = (token: Token): boolean => WEAK.has(token.stem);
const CRIMINAL = setOf('criminal arrest conviction juvenile felony police prior adult violent rap');

function isHistory(tokens: readonly Token[], index: number): boolean {
  const { stem = '' } = tokens[index] ?? {};
  const before = near(tokens, index, -3).map(({ stem: word }) => word);
  const next = tokens[index + 1]?.stem ?? '';
  if (stem === 'rap') return next === 'sheet' || next === 'sheets';
  if (/^(?:record|records|history)$/.test(stem))
    return (
      (before.some((word) => CRIMINAL.has(word)) ||
        (next === ':' && DETAIL.has(tokens[index + 2]?.stem ?? ''))) &&
      !/^(?:management|systems?|section)$/.test(next)
    );
  if (stem === 'prior') return /^(?:dv|dui|felony|arrests?|convictions?|for|in|strikes?)$/.test(next);
  if (/^(?:jail|prison)$/.test(stem))
    return before.some((word) => /^(?:in|did|served|years?|to|from|out)$/.test(word));
  if (/^(?:bail|bond)$/.test(stem)) return before.some((word) => /^(?:on|out)$/.test(word));
  if (stem === 'offender')
    return (
      before[0] === 'sex' &&
      (before.includes('registered') || before.includes('convicted') || next === 'registry')
    );
  if (/^(?:charge|charges)$/.test(stem)) return !/^(?:no|free|of|in|at|without)$/.test(before[0] ?? '');
  return true;
}

/** `he did 5 years at Mansfield`, `served 18 months for pandering`. */
const TIME =
  /(?<!\p{L})[Ss]?[Hh]e (?:did|served) (?:\d{1,2}|two|three|four|five|six|eight|nine|ten) (?:months?|years?|mos|yrs)(?! (?:as|of (?:training|service)|with|on (?:the|our) (?:board|council)|at (?:the )?(?:FBI|HSI|county)))|(?:(?<!\p{L})(?:is|was)|'s) on paper (?:for|until|in|with)(?!\p{L})|(?<!\p{L})(?:been|went|go(?:es|ing)?|sent) (?:back )?to (?:prison|jail|the pen)|(?<!\p{L})[Ll]evel (?:[123]|I{1,3}|one|two|three) (?:sex )?offender|(?<!\p{L})(?:on|off|violated|finished) (?:parole|probation) (?:in|for|out of|since|until|after)|(?<!on |\p{L})record (?:includes|shows|has) (?:an?|one|two|three|four|several|multiple|prior|\d)(?!\p{L})|(?:counts?|convictions?) out of \p{Lu}|(?<!\p{L})sentenced to (?:\d{1,3}|life)|(?:was|been|got) locked up (?:for )?(?:\d{1,2}|two|three|four|five|six|ten) (?:years?|months?|yrs?|mos?)|[Pp]riors?:? (?:an? )?[FM][1-5](?!\p{L})|(?<!\p{L})warrants? out (?:of|in|from) \p{Lu}|(?:[Rr]egister(?:ed|s)|[Rr]eg\.?) (?:as )?(?:an? )?[Tt]ier (?:I{1,3}|[123])(?!\p{L})|(?<!\p{L})[Tt]ier (?:I{1,3}|[123]) (?:sex )?offender|(?<!\p{L})(?:[Ss]erved|[Dd]id|doing|serving|got) (?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|time|life)(?: (?:years?|months?|yrs?|mos?|days))? ?(?:federal(?:ly)?(?= *(?:$|[,.;]))|in (?:prison|jail|county|state|the pen)|for (?:(?:compelling |promoting )?prostitution|drugs?|assault|theft|traffick\p{L}+|robbery|pandering|fraud|murder)|at (?:the )?\p{Lu}\p{L}+|upstate|prison|jail)/u;

function timeIn({ text }: Reading): Span | null {
  const found = TIME.exec(text);
  return found && { start: found.index, end: found.index + found[0].length };
}

/** Arrests, convictions and sentences of one person. */
export const CRIMINAL_HISTORY: readonly Pattern[] = [
  {
    name: 'criminal-history',
    what: 'a criminal history',
    find: (reading) => timeIn(reading) ?? historyIn(reading),
    inNames: true,
  },
];
