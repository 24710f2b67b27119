import type { Span } from './patterns.ts';
import { GIVEN_NAMES, OF_ORGANIZATIONS, ORDINARY } from './words.ts';

/** Words for someone in a case: behind one of these, a single word in capitals is a name. */
const PLAIN = `victim|vic|accused|person of interest|poi|cooperating (?:witness|defendant)|testigo protegid[oa]|confidente|poszkodowan[ay]|opfer|suspect|informant|snitch|(?:co-?)?defendant|trafficker|pimp|confidential (?:human )?(?:source|informant)|cooperator|v[ií]ctima|vítima|vittima|victime|viktim|biktima|informante|sospechos[oa]|suspeit[oa]|proxeneta|tratante|padrote|ofiara|korban|suspek|sispèk|nạn nhân|жертва|потерпевш(?:ая|ий)|подозреваемый`;
/** Behind these, which are words of everyday life too, a name has two words or an initial. */
const COMMON = String.raw`survivor|(?<!irs[ -])c\.?i\.?|chs|bottom|client|clienta|cliente|kliyan|sobreviviente|sobrevivente|target|subject|patient|offender|abuser|perpetrator|perp|buyer|madam|arrestee|fugitive|runaway|complainant|plaintiff|applicant|beneficiary|minor|juvenile|girl|co-?conspirator|accomplice|ringleader|acusad[oa]|imputad[oa]|traficante|testigo|menor`;
const WHO = String.raw`(?<![\p{L}-])(?<who>${PLAIN}|${COMMON})(?<many>s|es|\(s\))?`;
const LABEL = new RegExp(
  String.raw`${WHO}(?:[/ ](?:and |& )?(?:victim|survivor|client|suspect|witness|defendant|informant)s?)?(?: of (?:the|our|an|this|their|your) (?:\p{L}+ )?(?:investigation|case|probe|operation))?(?![\p{L}-])`,
  'giu',
);
const IS_PLAIN = new RegExp(`^(?:${PLAIN})$`, 'iu');

/** Of the words of everyday life, those that stand in capitals before a name: `Survivor Maria Lopez`. */
const BEFORE_NAMES = /^(?:[Ss]urvivor|[Cc]lient|[Tt]arget|[A-Z]+)$/;

const KIN = String.raw`(?:(?:brothers?|sisters?|husband|wife|mr|ms|mrs|miss|sr|sra|don|doña)\.? )?`;
/** What says that a name follows. */
const SAYS_SO = new RegExp(
  String.raw`^(?:,? ?(?:(?:is |was |who is )?(?:named|called|known as|identified as|aka|a\.k\.a\.|alias|goes by|nicknamed|de nombre|llamad[oa]s?|se llama|chamad[oa]|chama-se|nommée?|s'appelle|tên(?: là)?|nan se|rele|na si|bernama|conocid[oa] como)|(?:'s)? (?:(?:real|first|full|legal) )?name(?: is| was|:)?|[:=])[ :]*["'([]*|,? ?["'([]{1,2} ?)${KIN}`,
  'iu',
);
/** What may stand between such a word and a name, and before much else. */
const BETWEEN = new RegExp(
  String.raw`^(?: (?:is|is one|was|one|es|si|ay si|se|nan|é|está|est|à)|,| -|/)? ?(?:#\d{1,2}:? |no\. ?\d{1,2},? )?${KIN}`,
  'iu',
);

const WORD = String.raw`\p{Lu}[\p{L}\p{M}']*(?:-\p{L}[\p{L}\p{M}']*)*`;
const INITIAL = String.raw`\p{Lu}\.`;
const PARTICLE = '(?:de|la|del|los|van|von|der|bin|al|el|y|da|dos|di|du|ben|ibn|ter)';
/** Words in capitals in a row, with what stands between them in the names of people. */
const RUN = `(?:${INITIAL}(?: ?${INITIAL})+|${INITIAL}|${WORD})(?:(?:,? | "[^"]{2,20}" )(?:${PARTICLE} ){0,2}(?:${INITIAL}|${WORD}))*`;
const NAME = new RegExp(`^${RUN}`, 'u');
const IDEOGRAPHS =
  /(?:受害人|受害者|被害人|嫌疑人|피해자)(?:叫|是|名叫|为|:|：)? ?[\p{Script=Han}\p{Script=Hangul}A-Z]{2}/u;
/** In lower case, a name is told by its initial alone, or by a given name: `j. kaminsky`, `maria`. */
const LOWER_NAME = /^(?:(\p{Ll}[\p{Ll}'-]+)|(?:\p{Ll}\. ?){1,2}\p{Ll}{2,}|(?:\p{Ll}\.){2,})/u;
const ALSO_CALLED = /^[^.;]{0,30}\b(?:aka|a\.k\.a\.|goes by|street name|nicknamed) ["']?[\p{L}]{2,}/iu;

const isUpper = (word: string): boolean => word === word.toUpperCase();

/** The words of a run without particles and marks, in lower case. */
const wordsOf = (run: string): string[] =>
  (run.match(/[\p{L}\p{M}'.-]+/gu) ?? []).map((word) => word.toLowerCase());

/** Is nothing in a row of words in capitals of an organization? */
const isOfNoOrganization = (run: string): boolean => !wordsOf(run).some((word) => OF_ORGANIZATIONS.has(word));

/** Could such a row be a person: neither of an organization nor the way a sentence goes on? */
const isPersons = (run: string): boolean => isOfNoOrganization(run) && !ORDINARY.has(wordsOf(run)[0] ?? '');

const hasTwoWords = (run: string): boolean => {
  const words = wordsOf(run).filter((word) => !ORDINARY.has(word));
  return words.length > 1 || /^\p{Lu}\. ?\p{Lu}\./u.test(run);
};

/** `victim Jane R.`, `suspect (Robert Poe)`, `trafficker: big mike aka ...`, `la víctima Ana Roe`. */
function afterTheWord(text: string): Span | null {
  for (const found of text.matchAll(LABEL)) {
    const start = found.index;
    const from = start + found[0].length;
    const { who = '', many } = found.groups ?? {};
    const length = nameBehind(text.slice(from), { who, isMany: many !== undefined, isFirst: start === 0 });
    if (length !== null) return { start, end: from + length };
  }
  return null;
}

interface Word {
  readonly who: string;
  readonly isMany: boolean;
  /** Does the text begin with it, as the name of an organization may? */
  readonly isFirst: boolean;
}

/** How far a name reaches behind a word for someone in a case; null where there is none. */
function nameBehind(rest: string, word: Word): number | null {
  const said = SAYS_SO.exec(rest)?.[0];
  const between = said ?? BETWEEN.exec(rest)?.[0] ?? '';
  if (between === '') return null;
  const behind = rest.slice(between.length);
  const run = NAME.exec(behind)?.[0];
  if (run && isNameAfter(run, behind.slice(run.length), between, word, said))
    return between.length + run.length;
  const [lower, given] = LOWER_NAME.exec(behind) ?? [];
  if (lower && (given === undefined || GIVEN_NAMES.has(given))) return between.length + lower.length;
  return IS_PLAIN.test(word.who) ? (ALSO_CALLED.exec(rest)?.[0].length ?? null) : null;
}

const TITLED = /\b(?:mr|ms|mrs|miss|sr|sra|don|doña)\.? $/iu;

/** @param said what says that a name follows, if it does. */
function isNameAfter(run: string, next: string, between: string, word: Word, said?: string): boolean {
  const { who, isMany, isFirst } = word;
  const isPlain = IS_PLAIN.test(who);
  if (isPlain && said?.includes('"')) return isOfNoOrganization(run);
  if (!isPersons(run)) return false;
  if (TITLED.test(between) || (said !== undefined && /\p{L}/u.test(said))) return true;
  const inCapitals = isUpper(who.charAt(0));
  const isGiven = GIVEN_NAMES.has(wordsOf(run)[0] ?? '');
  if (hasTwoWords(run) || /^ (?:and|&|y) \p{Lu}/u.test(next)) {
    if (said !== undefined || !inCapitals) return true;
    return !isMany && (isPlain || (BEFORE_NAMES.test(who) && (isGiven || !isFirst || next !== '')));
  }
  if (!inCapitals && (isGiven || (!isMany && /'s$/.test(run)))) return true;
  const isAcronym = isUpper(run) && !run.includes('.') && !isUpper(who);
  if (isMany || isAcronym) return isPlain && !isMany && said !== undefined;
  return isPlain || (said !== undefined && !inCapitals && /[("'[]/.test(said));
}

const ARTICLE = '(?:an? |the |our |their |my |his |her |una? |la |el |uma? )?';
const SORT = `(?:(?:[tu][- ]visa|minor|child|adult|juvenile|teen|trafficking|sex|labor|human|alleged|known|convicted|former|main|key|primary|female|male|registered|confidential|paid|protected|our) )*`;
const ENDS = String.raw`(?=[)\].;,!?:"]|$| (?:in|of|at|from|who|was|is|got|and|said|since|on|with|for|against|to|that|whose|has|had|de|en|del|no)\b| - )`;
const TOLD_BEHIND = new RegExp(
  String.raw`^(?: (?:aka|a\.k\.a\.) ["\p{L}' ]{2,25}?)?(?:,? \(?(?:age |aged )?\d{1,2}(?: ?y/?o| years old)?\)?)?(?:,? ?[([] ?|, | - | (?:is|was|as|es|era|ang)(?: also| now| really)? )${ARTICLE}${SORT}(?:${PLAIN}|${COMMON}|[tu][- ]visa (?:applicant|holder|recipient))${ENDS}`,
  'iu',
);
const FATE = `(?:rescued|trafficked|exploited|indicted|charged|arrested|convicted|sentenced|deported|recovered|victimized|smuggled|raped|abused|pimped|groomed|prostituted|arraigned|extradited|pled guilty|pleaded guilty)`;
const MET_FATE = new RegExp(
  String.raw`^(?:,? \(?(?:age |aged )?\d{1,2}(?: ?y/?o| years old)?\)?)?,? (?:(?:was|were|is|has been|had been|got|is being|being|who was|will be) ${FATE}|indicted|convicted|arrested|sentenced|arraigned|pled guilty|pleaded guilty|disclosed (?:abuse|being|that)|testified (?:against|in)|escaped from)\b`,
  'iu',
);
const OF_THEIRS = /^'s (?:trafficker|pimp|abuser|rapist|kidnapper|captor)\b/iu;
const ROW = new RegExp(String.raw`(?<![\p{L}'-])${RUN}`, 'gu');
const BROUGHT_UP =
  /(?:\b(?:indictments?|charges?|warrants?|subpoenas?|arrest)(?: [\p{Ll}]+){0,2} (?:for|against|of|on)|\b(?:picked up|rescued|recovered|freed|indicted|charged|arrested|pimped out|trafficked|prosecuted|interviewed victim)) $/iu;

/** With these a sentence begins in capitals: `By Ana Roe, victim`. */
const SENTENCE_WORDS =
  /^(?:(?:By|For|To|From|With|And|At|In|On|Of|The|Our|Met|Call|Called|Ask|Tell|Saw|When|After|Before|Since|That|Also|Re|Both|Only|Det\.|Dr\.|Mr\.|Mrs\.|Ms\.) )+/;

/** `Jane Roe (victim)`, `Robert Poe is a snitch`, `Ana Roe was rescued`, `charges against Robert Poe`. */
function besideTheName(text: string): Span | null {
  for (const found of text.matchAll(ROW)) {
    const run = found[0].replace(SENTENCE_WORDS, '');
    const start = found.index + found[0].length - run.length;
    if (!isPersons(run) || !(hasTwoWords(run) || /^\p{Lu}\./u.test(run))) continue;
    const end = start + run.length;
    const told =
      TOLD_BEHIND.exec(text.slice(end)) ??
      MET_FATE.exec(text.slice(end)) ??
      OF_THEIRS.exec(text.slice(end - 2));
    if (told) return { start, end: end + told[0].length };
    if (BROUGHT_UP.test(text.slice(Math.max(0, start - 60), start))) return { start, end };
  }
  return null;
}

const LOWER_ROW = /(?<![\p{L}'-])(\p{Ll}[\p{Ll}'-]+) (\p{Ll}\. ?)?\p{Ll}[\p{Ll}'-]+/gu;

/** `maria lopez (victim)`, `ludmila r. petrosyan [victim]`. */
function besideLowerName(text: string): Span | null {
  for (const found of text.matchAll(LOWER_ROW)) {
    const [row, given = '', initial] = found;
    const end = found.index + row.length;
    if (!(initial || GIVEN_NAMES.has(given))) continue;
    const told = TOLD_BEHIND.exec(text.slice(end));
    if (told) return { start: found.index, end: end + told[0].length };
  }
  return null;
}

function inIdeographs(text: string): Span | null {
  const found = IDEOGRAPHS.exec(text);
  return found && { start: found.index, end: found.index + found[0].length };
}

/** A victim, client, suspect, informant or defendant who is named, before or behind the word for what they are. */
export const findNamedPerson = (text: string): Span | null =>
  afterTheWord(text) ?? besideTheName(text) ?? besideLowerName(text) ?? inIdeographs(text);
