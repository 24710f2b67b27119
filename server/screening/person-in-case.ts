import { AROUND } from './around-a-name.ts';
import { BEFORE, BEHIND } from './beside-a-name.ts';
import type { Evidence } from './evidence.ts';
import { isGivenName, isListedSurname, mayBeGivenName, mayBeSurname } from './name-lists.ts';
import { isUnknown } from './named-behind.ts';
import { nameAt, OTHER_INITIALS } from './names.ts';
import type { Span } from './patterns.ts';
import * as people from './people-words.ts';
import { pointsForStaff } from './staff-evidence.ts';
import { isCapital, isWord, near, type Reading, type Token } from './tokens.ts';
import { isOfOrganization, ORDINARY, setOf } from './words.ts';

/** A name that may be of a person, and how many points of a case it takes to refuse it. */
interface Named {
  readonly index: number;
  readonly endIndex: number;
  readonly needed: number;
  /** Points of the form alone: a name that was cut short is one that somebody wanted to hide. */
  readonly points: number;
}

const BEFORE_LENGTH = 110;
const BEHIND_LENGTH = 140;

/** A person whose name stands beside what is said of people in a case, and who is not named for a post. */
export function findPersonInCase(reading: Reading): Span | null {
  const { tokens, text } = reading;
  for (let at = 0; at < tokens.length; at++) {
    const named = namedAt(reading, at);
    if (!named) continue;
    const [first, last] = [tokens[named.index], tokens[named.endIndex]];
    at = named.endIndex;
    if (!first || !last || isTitled(tokens, named.index)) continue;
    const before = sentenceBefore(text, first.start);
    const end = last.text.endsWith("'s") ? last.end - 2 : last.end;
    const behind = sentenceBehind(text, end);
    const rest = behind.replace(OF_ONE_NAME, '');
    const isAlone = before.length + rest.length < 2; // Most texts are one name and nothing else.
    const said = isAlone ? 0 : pointsOf(before.toLowerCase(), rest.toLowerCase());
    const found = said > 0 ? said + named.points : 0;
    if (found >= named.needed && found - pointsForStaff(before, behind) >= named.needed)
      return { start: first.start, end: last.end };
  }
  return null;
}

const sum = (evidence: readonly Evidence[], isThere: (sign: RegExp) => boolean): number =>
  evidence.reduce((points, [more, sign]) => (isThere(sign) ? points + more : points), 0);

/** As many characters as the longest phrase of `BEFORE` has; each sign is looked for from all of them. */
const CLOSE = 80;
const pointsOf = (before: string, behind: string): number =>
  sum(BEFORE, (sign) => sign.test(before.slice(-CLOSE))) +
  sum(BEHIND, (sign) => sign.test(behind)) +
  sum(AROUND, (sign) => sign.test(before) || sign.test(behind));

/** What ends a sentence: a mark, or a period behind a word that is no abbreviation. */
const END = /[;!?](?= |$)|(?<=\p{L}{4}|\d|\))\.(?= |$)/gu;
const GOES_ON = /^[.;!?]? ?(?:she|he|her|his|they|ella|wants|needs)(?!\p{L})/iu;

/** More words in capitals belong to the name of a company or a place. */
const OF_ONE_NAME = /^(?: (?:(?:and|&|of|the|for) )?\p{Lu}[\p{L}'-]+)+/u;

function sentenceBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - BEFORE_LENGTH), start);
  const ends = [...before.matchAll(END)].at(-1);
  return ends ? before.slice(ends.index + 1) : before;
}

/** With the next sentence where it speaks of the same person. */
function sentenceBehind(text: string, end: number): string {
  const behind = text.slice(end, end + BEHIND_LENGTH);
  for (const { index } of behind.matchAll(END))
    if (!GOES_ON.test(behind.slice(index))) return behind.slice(0, index);
  return behind;
}

const isTitled = (tokens: readonly Token[], index: number): boolean => {
  const [first, before, mark] = [tokens[index], tokens[index - 1], tokens[index - 2]];
  if (people.TITLES.has(first?.lower ?? '')) return true;
  if (!before) return false;
  if (people.TITLES.has(before.lower)) return true;
  return before.text === '.' && people.TITLES.has(mark?.lower ?? '');
};

function namedAt(reading: Reading, at: number): Named | null {
  const { tokens } = reading;
  const token = tokens[at];
  if (!token || !isWord(token)) return null;
  return isCapital(token)
    ? (initialsAt(reading, at) ??
        familyAt(reading, at) ??
        nicknameAt(tokens, at) ??
        lettersAt(reading, at) ??
        capitalsAt(tokens, at))
    : lowerAt(reading, at);
}

const OF_A_FAMILY =
  /^(?:prosecution|trial|indictment|sentencing|plea|girls?|boys?|sisters|brothers|kids?|twins|siblings|takedown|victims?|defendants?|witness(?:es)?)$/;
const OF_SURNAMES = /^(?:case|investigation|matter|probe)$/;

/** What a court does in one case: then `the Quill case` is named for a person, whatever the name. */
const TRIED =
  /(?<!\p{L})(?:verdict|(?:found|was|is|came back|pleaded|pled) guilty|acquitted|jury (?:convicted|found|came)|sentenced)(?!\p{L})/iu;
const isTitleWord = (token: Token): boolean =>
  /^\p{Lu}\p{Ll}{3,}$/u.test(token.text) && !isOfOrganization(token) && !ORDINARY.has(token.stem);

/** `the Roe prosecution`, `the Roe sisters`: a surname, and what only a case or a family has. */
function familyAt({ tokens, text }: Reading, at: number): Named | null {
  const [before, token, noun] = [tokens[at - 1]?.lower ?? '', tokens[at], tokens[at + 1]];
  if (!token || !noun || !/^(?:the|on|in|re|our|of|from)$/.test(before)) return null;
  const isSurname = isListedSurname(token.stem);
  const isOfOne = OF_A_FAMILY.test(noun.lower) || OF_SURNAMES.test(noun.lower);
  const next = tokens[at + 2];
  if (!isOfOne || (next && isOfOrganization(next))) return null;
  const isTried = noun.lower === 'case' && isTitleWord(token) && TRIED.test(text);
  const isFamily = isSurname || (OF_A_FAMILY.test(noun.lower) && isGivenName(token.stem));
  return isFamily || isTried ? { index: at, endIndex: at + 1, needed: 0, points: 0 } : null;
}

/** `El Chato es`: what a person is called, and does. */
function nicknameAt(tokens: readonly Token[], at: number): Named | null {
  const [article, name, verb] = tokens.slice(at, at + 3);
  const isOne =
    /^(?:El|La)$/.test(article?.text ?? '') &&
    name !== undefined &&
    isCapital(name) &&
    !isOfOrganization(name) &&
    /^(?:es|está|trabaja|vende|recluta|maneja|cobra|las|la|nos|dijo|trae|lleva|,|\()$/.test(
      verb?.lower ?? '',
    );
  return isOne ? { index: at, endIndex: at + 1, needed: 4, points: 0 } : null;
}

/** Two letters that stand for offices, posts, places or things; other pairs may stand for a name. */
const OTHER_LETTERS =
  setOf(`al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy
  dc pr gu vi us un eu uk pd da ag ed vs vw ht hq uc ci cw cs mv av tf ra sa ig cp dv sw er ad hr it tv pc pm am so go dr mr mrs st jr sr ss lt sgt cc dl po gj cr cv cb bi tb cj cm rn md np ot pt tx rx cps`);
const DOES =
  /^(?:'s (?:mom|mother|pimp|trafficker|baby|uncle|aunt|boyfriend|case|file)| (?:is|was|has been|disclosed|recanted|ran|told us (?:she|he)|says (?:she|he)|needs|wants|testified|got)(?!\p{L}))/u;

/** `LW is pregnant`. */
function lettersAt({ tokens, text }: Reading, at: number): Named | null {
  const token = tokens[at];
  const [, letters] = /^(\p{Lu}{2})(?:'s)?$/u.exec(token?.text ?? '') ?? [];
  if (!token || !letters || OTHER_LETTERS.has(letters.toLowerCase())) return null;
  const end = token.start + letters.length;
  return DOES.test(text.slice(end, end + 24)) ? { index: at, endIndex: at, needed: 5, points: 0 } : null;
}

const OF_STREETS = setOf(
  'blvd ave st rd hwy pkwy ste ln dr ct terrace way place pl cir trail plaza run row pike',
);
/** Before a number or a letter that is no initial: Phase I, Title X. */
const NUMBERED = setOf(
  'phase part title chapter section type level tier group region zone class form schedule appendix exhibit item article step',
);

/** Words behind which one name alone is that of a person. */
const CALLED_AFTER =
  /^(?:mrs?|ms|miss|sra?|don|doña|housekeeper|nanny|maid|girl|boy|kid|baby|daughter|son|sister|brother|cousin|boyfriend|girlfriend|husband|wife|driver|foreman|hija|hijo|niña|niño|muchacha)$/;

/** `the boy from the farm, Osman, turned 16`: a name between commas behind such a person. */
const isApposed = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === ',' &&
  tokens[at + 1]?.text === ',' &&
  near(tokens, at, -9).some(({ lower }) =>
    /^(?:boy|girl|kid|woman|man|lady|guy|housekeeper|nanny|maid|dancer|cook)$/.test(lower),
  );

function capitalsAt(tokens: readonly Token[], at: number): Named | null {
  const token = tokens[at];
  const row = nameAt(tokens, at);
  if (!token || !row || row.isAcronym || NUMBERED.has(token.lower)) return null;
  const parts = tokens.slice(at, row.endIndex + 1).filter(isCapital);
  const isGiven =
    parts.some(({ stem }) => isGivenName(stem)) ||
    (parts.length > 1 && parts.some(({ stem }) => mayBeGivenName(stem) || isListedSurname(stem)));
  const isShort = parts.length === 2 && /^\p{Lu}$/u.test(parts[1]?.text ?? '');
  if (parts.some(({ stem }) => OF_STREETS.has(stem)) || /^\d+$/.test(tokens[at - 1]?.text ?? '')) return null;
  if (row.words > 1)
    return { index: at, endIndex: row.endIndex, needed: isGiven ? 2 : 4, points: isShort ? 1 : 0 };
  const isCalled =
    isGivenName(token.stem) || CALLED_AFTER.test(tokens[at - 1]?.lower ?? '') || isApposed(tokens, at);
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const isAlone =
    !(next && isWord(next) && isCapital(next)) && !(before && /^(?:St|San|Santa|Saint)$/.test(before.text));
  return isCalled && isAlone ? { index: at, endIndex: at, needed: 4, points: 0 } : null;
}

/** `M.K.`, `a.w.` */
function initialsAt({ tokens, text }: Reading, at: number): Named | null {
  const token = tokens[at];
  if (!token || !/^\p{L}(?:\.\p{L}){1,3}$/u.test(token.text) || text[token.end] !== '.') return null;
  return OTHER_INITIALS.test(token.lower) ? null : { index: at, endIndex: at, needed: 4, points: 1 };
}

/** Behind two words that are no others: `latavia brooks 17 f`. */
const OF_AN_AGE = /^,? ?\(?[1-3]\d ?(?:f|m|yo|y\/o|yrs|years old|w\/f|b\/f|h\/f)(?!\p{L})/u;

/** `tyesha green`, `maria g.`: a given name that is no other word, before a surname, a letter or a word alone. */
function lowerAt(reading: Reading, at: number): Named | null {
  const { tokens, text } = reading;
  const [token, next] = tokens.slice(at, at + 2);
  if (!token || ORDINARY.has(token.stem)) return null;
  if (token.text.includes('.')) return initialsAt(reading, at);
  if (token.text.length === 1 && text[token.end] === '.' && next && mayBeSurname(next.stem))
    return { index: at, endIndex: at + 1, needed: 3, points: 1 };
  if (next && isUnknown(token) && isUnknown(next) && OF_AN_AGE.test(text.slice(next.end, next.end + 12)))
    return { index: at, endIndex: at + 1, needed: 0, points: 0 };
  if (!isGivenName(token.stem) || isOfOrganization(token)) return null;
  const isLetter = next !== undefined && /^\p{L}$/u.test(next.text) && text[next.end] === '.';
  if (isLetter) return { index: at, endIndex: at + 1, needed: 3, points: 1 };
  if (next && mayBeSurname(next.stem)) return { index: at, endIndex: at + 1, needed: 2, points: 0 };
  if (next && isUnknown(next) && !/(?:ed|ing|s)$/.test(next.lower))
    return { index: at, endIndex: at + 1, needed: 4, points: 0 };
  return { index: at, endIndex: at, needed: 5, points: 0 };
}
