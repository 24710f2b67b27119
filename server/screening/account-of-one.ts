import { AROUND } from './around-a-name.ts';
import { wordsOf } from './evidence.ts';
import { describedByWorkplace } from './marked-by-work.ts';
import type { Pattern, Span } from './patterns.ts';
import { mentionsJob } from './staff-evidence.ts';
import type { Reading } from './tokens.ts';

/** Words with which a note may describe someone instead of naming them. */
const SOMEONE = `girl|boy|kid|woman|man|lady|guy|cook|dancer|nanny|maid|housekeeper|waitress|teen|teenager|toddler|child|baby|cheerleader|busboy|dishwasher|roofer|picker|farmworker|cleaner|stripper|masseuse|student|freshman|sophomore
  |senior|tenant|runaway|twins?|daughter|stepdaughter|son|stepson|niece|nephew|cousin|stepdad|stepfather|stepmom|boyfriend|girlfriend|ex|wife|husband|uncle|aunt|grandmother|grandma|mother|mom|dad|father|sister|brother|roommate|\\d{1,2}[- ]year[- ]old|\\d{1,2} ?yo|\\w{1,8}th[- ]grader
  |muchach[ao]|niñ[ao]|señora|esposa|esposo|hija|hijo|hermana|hermano|chica|joven|chavo|chava`;
/** The same, for people who may also be partners. */
const SOMEONE_NEAR = `clerk|cashier|bartender|bouncer|driver|trucker|owner|landlord|foreman|boss|neighbor|manager`;
const IN_A_CASE =
  'victim|vic|survivor|client|witness|informant|suspect|target|patient|pt|víctima|sobreviviente|clienta';
const TOLD = `who|that|whose|with|told|from|at|in|we|they|out|has|is|was|says|said|wants|needs|got|ran|and|told|keeps|took|lives|of|llamó|de|del|que|no|está|tiene|quiere|,|\\(`;

/** One person, identified by a characteristic: `the one with the scar`, `the girl from the spa`, `the pastor's daughter`. */
const MARKED = new RegExp(
  `${wordsOf(`(?:the|that|this|our|la|el) (?:\\p{L}+(?:'s)? ){0,2}?(?:(?:two|three|four) (?:sisters|brothers|girls|women|boys|men|cousins|kids|siblings|workers|cooks|teens|dancers|maids)|one|${SOMEONE}|${SOMEONE_NEAR}|${IN_A_CASE})`)},? ?(?:${TOLD})(?!\\p{L})|${wordsOf(`(?:${IN_A_CASE}|woman|girl|boy|man|kid|teen) (?:with (?:the|an?|her|his)|who|whose|in (?:her|his) (?:teens|twenties|thirties|forties|fifties)|in apt|in room|at apt)|(?:${SOMEONE}) of (?:the|that|a) (?:${SOMEONE}|${IN_A_CASE})|(?<=^|[,;:.] )(?:an? |\\d{1,2} ?(?:yo|y/o|yr old|year[- ]old) )?(?:\\p{L}+(?:ese|an|ino|ina) )?(?:${SOMEONE}) (?:for|at|from|with|there|inside)|(?:${SOMEONE}|one) (?:who|whose)|\\p{L}+'s (?:\\p{L}+ )?(?:${SOMEONE})|(?:her|his) (?:${SOMEONE})|(?:young|younger|older|elderly|pregnant|teenage) (?:woman|man|girl|boy|one)|(?:younger|older|taller|other) of the (?:two|three) \\p{L}+`)}`,
  'u',
);
/** `victim is seven months pregnant`, `she`: one person, whom the rest of the sentence describes. */
const ONE = new RegExp(
  `${wordsOf(`(?:${IN_A_CASE}) (?:is|was|has|had|says|said|wants|needs|won't|can't|got|told|ran|tiene|quiere|está)|(?:hiv[ -]?(?:\\+|positive)|pregnant|suicidal|detoxing|diabetic) (?:client|victim|vic|survivor|girl|woman|minor|teen)|(?:she|he|her|him|his|ella)(?:'s)?`)}`,
  'u',
);
/** Statements about people in general, or about an example in a training. */
const GENERAL = new RegExp(
  wordsOf(
    `(?:victim|survivor|witness) is (?:asked|told|offered|given|informed|entitled|free|allowed)|(?:an?|any|each|every|one|no|another|una?|cada) (?:\\p{L}+ ){0,2}(?:victim|survivor|client|witness|suspect|patient|target|girl|child|minor|worker|person|víctima)|(?:when|if|whether|until|how|cuando) (?:an?|the|los|las) (?:\\p{L}+ )?(?:${IN_A_CASE}|minor|child|worker|girl)|training|trainings|trained|protocol|policy|exercise|scenario|role[- ]play|curriculum|webinar|workshop|statistics|percent|caller|callers|council|committee|rights?|cvra|tvpa|statute|survey|study|report says|taller`,
  ),
  'u',
);

/** Phrases that are enough alone: `she's one of the vics`, `they hold her passport`, `witness is the clerk who saw it`. */
const OF_ONE_ALONE = new RegExp(
  wordsOf(
    `(?:she|he)(?:'s| is| was) (?:now |still |also )?(?:one of|among) (?:the|our|his|her|their) (?:vics?|victims?|survivors?|witnesses|informants|targets|suspects|girls)|(?:she|he)(?:'s| is| was) (?:now |still |also )?an? (?:suspect|target)|they (?:still )?(?:hold|keep|took|kept|have) (?:her|his) (?:licen[sc]e|passport|papers|documents|visa|wages|pay)|una? (?:muchach[ao]|niñ[ao]|joven|menor|chic[ao]) de \\d{1,2} años
    |(?<!(?:an?|any|each|every|one|no|another|the|whose) )(?:victim|vic|survivor|witness|informant) (?:is|was) (?:the|an?) (?!person|individual|term|word|key|role)(?:[\\p{L}\\d'-]+ ){1,6}?(?:who|whose|of the|from|with)`,
  ),
  'u',
);

/** `a victim came in with a broken wrist`: a single event. */
const WHAT_HAPPENED =
  /(?<!\p{L})(?:came|walked|was brought|was dropped|showed up|turned up|ran|called) (?:in|off|to|up|at)(?: \p{L}+){0,4} (?:with (?:her|his|an?)|bleeding|barefoot|crying|alone|pregnant|last night|yesterday|today|this morning)(?!\p{L})/u;

/** `5'2" redhead`: one person's looks. */
const BY_HEIGHT =
  /(?<!\d)[4-6]'\d{1,2}"?,? ?(?:\d{2,3} ?lbs?,? )?(?:\p{L}+ )?(?:redhead|blonde?|brunette|fe?male|woman|girl|man|guy)(?!\p{L})/u;

const MARKED_NEEDS = 2;
const NEAR_NEEDS = 4;
const ONE_NEEDS = 4;

/** `our contact's mother`: a relative of a partner, not a person in a case. */
const OF_A_PARTNER = /(?:contact|coordinator|director|advocate|partner|colleague|supervisor|specialist)'s/u;
const NEAR = new RegExp(`${wordsOf(SOMEONE_NEAR)}(?!'s)`, 'u');

/** Two lowercase words in a row, or no lowercase letter at all. */
const MAY_BE_A_SENTENCE = /\p{Ll}{2,},? \p{Ll}{2,}|^\P{Ll}+$/u;

function accountIn({ text: whole }: Reading): Span | null {
  // Most texts are names and addresses, not sentences.
  if (!MAY_BE_A_SENTENCE.test(whole)) return null;
  const text = whole.toLowerCase();
  const atWork =
    describedByWorkplace(text) ??
    BY_HEIGHT.exec(text) ??
    (GENERAL.test(text) ? null : OF_ONE_ALONE.exec(text));
  if (atWork) return { start: atWork.index, end: atWork.index + atWork[0].length };
  const marked = MARKED.exec(text);
  const found = marked ?? ONE.exec(text);
  if (
    !found ||
    (GENERAL.test(text) && !WHAT_HAPPENED.test(text)) ||
    (marked ? OF_A_PARTNER.test(marked[0]) : mentionsJob(text))
  )
    return null;
  let needed = marked ? (NEAR.test(marked[0]) ? NEAR_NEEDS : MARKED_NEEDS) : ONE_NEEDS;
  for (const [points, sign] of AROUND) {
    if (sign.test(text)) needed -= points;
    if (needed <= 0) return { start: found.index, end: found.index + found[0].length };
  }
  return null;
}

/** A person in a case who is not named, but identified by what happened. */
export const ACCOUNT_OF_ONE: Pattern = {
  name: 'person-described',
  what: 'an account of one person in a case',
  find: accountIn,
};
