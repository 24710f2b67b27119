import { dateAt, isWhen } from './dates.ts';
import type { Pattern, Span } from './patterns.ts';
import { near, type Reading, spanFrom, type Token } from './tokens.ts';
import { setOf } from './words.ts';

/** Surprise operations of the police. */
const OPERATIONS =
  setOf(`обыск обыски рейд облава raid raids raiding takedown takedowns take-down take-downs sting stings roundup round-up roundups sweep sweeps bust busts
  buy-bust surveillance redada redadas operativo allanamiento cateo arrests arresting undercover uc decoy decoys interdiction ops op
  extraction deconfliction-op operation operations operación detail warrant warrants knock-and-talk raided operativos arresto arrestos stakeout saturation wiretap wiretaps
  breach perp-walk`);
/** Next to one of these, the word is an everyday one: hours of operation, an operations committee. */
const EVERYDAY =
  setOf(`hours in operating standard day-to-day since committee subcommittee manager director center continuity coordinator fund business
  officer analyst chief budget costs`);
/** Pairs of words that together mean an operation. */
const PAIRS =
  setOf(`wire-goes wire-went take-down knock-and controlled-buy buy-bust hit-the hitting-the hits-the going-in go-in search-warrant sw-execution sw-on arrest-warrant ops-plan
  enforcement-action execute-at execute-on doors-at entry-at john-detail vice-detail search-of rescue-at rescue-planned hotel-detail
  arrest-the pick-up arrest-him arrest-her serve-the serving-the arrest-planned arrest-day rescue-on arrest-team entry-team hit-it hitting-it
  arrest-set pen-register swat-entry kick-doors hit-them arrest-on arresting-him moving-in reverse-sting rescue-operation arrest-operation move-in`);
/** Dates of trainings, meetings and documents are not dates of an operation. */
const HARMLESS =
  setOf(`training trainings trains train trained webinar workshop class course exercise tabletop curriculum conference seminar session
  protocol policy policies template form guide checklist taller mock meeting meetings meets debrief debriefs subcommittee committee group
  award study statistics press release released report announced presentation gala fundraiser lecture lesson panel article
  symposium capacitación reunión simulated simulation drill brown-bag lunch agenda charter manual handbook sop mou toolkit grant`);

/** Maximum distance between the word and the date, in tokens. */
const REACH = 12;

function isOperation(tokens: readonly Token[], index: number): boolean {
  const [word, next] = [tokens[index], tokens[index + 1]];
  if (!word) return false;
  if (PAIRS.has(`${word.lower}-${next?.lower ?? ''}`)) return true;
  if (!OPERATIONS.has(word.stem) || (/^operations?$/.test(word.lower) && next?.lower === 'of')) return false;
  return ![...near(tokens, index, -2), ...near(tokens, index, 1)].some(({ lower }) => EVERYDAY.has(lower));
}

/** Finds an operation near a date, in either order. */
function operationIn({ tokens }: Reading): Span | null {
  for (const [index, word] of tokens.entries()) {
    if (!isOperation(tokens, index)) continue;
    const around = [...near(tokens, index, -8), ...near(tokens, index, REACH)];
    const isUndercover = /^(?:uc|undercover|decoy)$/.test(word.lower);
    if (around.some(({ stem }) => HARMLESS.has(stem) && !(isUndercover && /^meets?$/.test(stem)))) continue;
    const day = dayNear(tokens, index);
    if (day) return spanFrom(word, day);
  }
  return null;
}

function dayNear(tokens: readonly Token[], index: number): Token | null {
  const after = near(tokens, index, REACH).length;
  const before = near(tokens, index, -REACH).length;
  for (let at = index - before; at <= index + after; at++) {
    const token = tokens[at];
    const date = dateAt(tokens, at);
    if (token && at !== index && (date || isWhen(tokens, at)) && date?.kind !== 'month and year')
      return token;
  }
  return null;
}

/** `we hit all five spas`, `agents go through the door`: phrases for a raid. */
const COMING =
  /(?<!\p{L})(?:door|house|spa|motel|place|parlor|club|farm|trailer)s? (?:gets?|is getting|will be|to be|being) (?:hit|raided|kicked|searched|popped)(?!\p{L})|(?<!\p{L})(?:arrests?|raids?|warrants?|search(?:es)?|entry|takedown|traffic stop|stop of the \p{L}+ van|controlled (?:delivery|buy|call)|door|doors|op|operation|sting)(?! (?:training|policy|plan|order)) (?:[^.;,]{0,25} )?(?:(?:is|are|was|will be) (?:planned|set|scheduled|a go|on for|coming|happening)|goes|go|planned|scheduled)(?!\p{L})|(?<!\p{L})(?:controlled (?:delivery|buy|call)|buy[-/ ](?:walk|bust))s?(?!\p{L})|(?<=^|[.;:,] ?)(?:hitting|raiding|taking down|popping) (?:the |all |both |two |three )?\p{L}+|(?<!\p{L})(?:team|detail|swat|units?|agents|squad|deputies) (?:deploys?|rolls?|stages?|goes in|moves in)(?: out| in| up)?(?= (?:at |on )?(?:\d|dawn|midnight|noon|(?:mon|tue|wed|thu|fri|sat|sun)|tonight|tomorrow))|(?<!\p{L})(?:all|both|two|three|four|five|six|seven|eight|\d) (?:spas?|parlors?|motels?|farms?|houses|salons?|clubs?|trailers?|locations|targets|addresses|stash houses) (?:at once|at the same time|simultaneously|same (?:day|time|night))|(?<!\p{L})(?:we(?:'re|'ll)?|they(?:'re|'ll)?|agents?|our (?:people|guys|team)|officers|teams?|units?|detectives|deputies|troopers|swat|hsi|fbi|police|pd|detail)(?!\p{L})[^.;]{0,40}?(?<!\p{L})(?:doing the (?:truck stop|motel|spa|salon|parlor|club|brothel|farm|massage parlor)s?(?! (?:visits?|inspections?|tours?|training|checks?))|knock(?:ing|s)? on the doors?|kick(?:ing|s)? (?:in )?(?:the|it|doors?)|execut(?:e|es|ing)(?! (?:an?|the|this|our) (?:mou|agreement|contract|plan|grant|memorandum))|pick(?:s|ing)? (?:him|her|them) up|com(?:e|es|ing) with us|stag(?:e|es|ing) (?:at|in|behind)|hit(?:s|ting)? (?:the|it|them|all|both|this|that|\d+(?!\d)|two|three|four|five)(?! (?:ground|road|goal|target|mark|books|calls|people|posts|members|visits|trainings|hours|percent))|(?:hit|hits|raid|raids|raided|search|searched) (?:[\p{L}'&]+ ){1,3}(?:spa|massage|motel|parlor|inn|nails|buffet|club|farm|salon)|go(?:es|ing)? (?:(?:in|back|up) )?(?:through|thru|into|to|in) the (?:door|front|back|brothel|motel|spa|house|club|bar|parlor|farm|plant|trailer|hotel|warehouse|building|address|location|shop|salon|massage)s?|tak(?:e|ing) (?:it|them|him|her|the \p{L}+) down|tak(?:e|es|ing) the (?:ranch|farm|spa|house|motel|club|place|building|parlor)s?|grab(?:s|bing)? (?:him|her|them|the)|serv(?:e|es|ing) (?:papers|(?:the |a |search |arrest )?warrants?|subpoenas?)|roll(?:s|ing)? (?:on|up on|in on|out on)|mov(?:es?|ing) in on|walk(?:s|ing)? in(?: on| with)?|sitting on (?:the|his|her|that)|watching (?:the|his|her|that) (?:\p{L}+ )?(?:house|motel|spa|place|door|room|trailer|club)|breach(?:es|ing)?|pop(?:s|ping)? (?:him|her|them|the))(?!\p{L})/u;

function comingIn({ tokens, text }: Reading): Span | null {
  const found = COMING.exec(text.toLowerCase());
  if (!found) return null;
  const index = tokens.findIndex(({ start }) => start >= found.index);
  const last = tokens.findLastIndex(({ end }) => end <= found.index + found[0].length);
  const [around, word] = [[...near(tokens, index, -8), ...near(tokens, index, REACH * 2)], tokens[index]];
  if (!word || around.some(({ stem }) => HARMLESS.has(stem) || /^(?:outreach|flyers?)$/.test(stem)))
    return null;
  const day = dayNear(tokens, index) ?? dayNear(tokens, last);
  return day && spanFrom(word, day);
}

/** `before we go in, warrant's signed`: upcoming, although no date is given. */
const GO_IN =
  /(?<!\p{L})(?:before|until|till|when|once) (?:we|they|agents|swat|hsi|fbi) go(?:es)? in(?!\p{L})/iu;
const SIGNED = /(?<!\p{L})warrants?(?:'s| is| are| was| got)? (?:signed|ready|approved|issued)(?!\p{L})/iu;

function goingIn({ text, tokens }: Reading): Span | null {
  const found = /warrant/i.test(text) ? GO_IN.exec(text) : null;
  if (!found || !SIGNED.test(text)) return null;
  const index = tokens.findIndex(({ start }) => start >= found.index);
  const around = [...near(tokens, index, -8), ...near(tokens, index, REACH)];
  if (around.some(({ stem }) => HARMLESS.has(stem))) return null;
  return { start: found.index, end: found.index + found[0].length };
}

/** `keep your team free that night, we can't say more`: a date that is kept secret. */
const HUSHED =
  /(?<!\p{L})(?:(?:can't|cannot|won't) (?:say|tell you|go into) (?:more|why|what|details?|anything)|say nothing|don't ask (?:why|me)|nobody (?:else )?knows yet|keep (?:this|it|that) (?:quiet|close|to yourself)|not a word|mum's the word|(?:don't go near|stay (?:away|clear) (?:from|of)|steer clear of|keep (?:away|clear) (?:from|of)) the (?:\p{L}+ ){0,2}(?:truck stop|motel|spa|hotel|farm|club|parlor|salon|house|plant|lot|bar)s?|before (?:he|they|she) (?:runs?|moves?|disappears?|finds out))(?!\p{L})/u;

function hushedDay({ text, tokens }: Reading): Span | null {
  const found = HUSHED.exec(text.toLowerCase());
  const isDated = found && tokens.some((_, at) => isWhen(tokens, at) || dateAt(tokens, at));
  return isDated ? { start: found.index, end: found.index + found[0].length } : null;
}

/** Past or planned operations with their dates. */
export const OPERATION_DATES: readonly Pattern[] = [
  {
    name: 'operation-date',
    what: 'the date of an operation',
    find: (reading) => operationIn(reading) ?? comingIn(reading),
  },
  {
    name: 'planned-operation',
    what: 'a planned operation',
    find: (reading) => goingIn(reading) ?? hushedDay(reading),
  },
];
