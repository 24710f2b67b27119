import { AROUND, BEFORE, BEHIND, type Evidence } from './case-evidence.ts';
import { GIVEN_NAMES, GIVEN_OR_WORDS, SURNAMES } from './name-lists.ts';
import { nameAt } from './names.ts';
import type { Span } from './patterns.ts';
import * as people from './people-words.ts';
import { pointsForStaff } from './staff-evidence.ts';
import { isCapital, isWord, type Reading, type Token } from './tokens.ts';
import { isOfOrganization, ORDINARY } from './words.ts';

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
    const found = pointsOf(before.toLowerCase(), behind.toLowerCase()) + named.points;
    if (found >= named.needed && found - pointsForStaff(before, behind) >= named.needed)
      return { start: first.start, end: last.end };
  }
  return null;
}

const sum = (evidence: readonly Evidence[], isThere: (sign: RegExp) => boolean): number =>
  evidence.reduce((points, [more, sign]) => (isThere(sign) ? points + more : points), 0);

const pointsOf = (before: string, behind: string): number =>
  sum(BEFORE, (sign) => sign.test(before)) +
  sum(BEHIND, (sign) => sign.test(behind)) +
  sum(AROUND, (sign) => sign.test(before) || sign.test(behind));

/** What ends a sentence: a mark, or a period behind a word that is no abbreviation. */
const END = /[;!?](?= |$)|(?<=\p{L}{4}|\d|\))\.(?= |$)/gu;
const GOES_ON = /^[.;!?]? ?(?:she|he|her|his|they|ella|wants|needs)(?!\p{L})/iu;

function sentenceBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - BEFORE_LENGTH), start);
  const ends = [...before.matchAll(END)].at(-1);
  return ends ? before.slice(ends.index + 1) : before;
}

/** With the next sentence where it speaks of the same person. */
function sentenceBehind(text: string, end: number): string {
  const behind = text.slice(end, end + BEHIND_LENGTH);
  for (const { index } of behind.matchAll(END)) if (!GOES_ON.test(behind.slice(index))) return behind.slice(0, index);
  return behind;
}

const isTitled = (tokens: readonly Token[], index: number): boolean => {
  const [before, mark] = [tokens[index - 1], tokens[index - 2]];
  if (!before) return false;
  if (people.TITLES.has(before.lower)) return true;
  return before.text === '.' && people.TITLES.has(mark?.lower ?? '');
};

function namedAt(reading: Reading, at: number): Named | null {
  const { tokens } = reading;
  const token = tokens[at];
  if (!token || !isWord(token)) return null;
  return isCapital(token) ? (initialsAt(reading, at) ?? capitalsAt(tokens, at)) : lowerAt(reading, at);
}

function capitalsAt(tokens: readonly Token[], at: number): Named | null {
  const token = tokens[at];
  const row = nameAt(tokens, at);
  if (!token || !row || row.isAcronym) return null;
  const parts = tokens.slice(at, row.endIndex + 1).filter(isCapital);
  const isGiven =
    parts.some(({ stem }) => GIVEN_NAMES.has(stem)) ||
    (parts.length > 1 && parts.some(({ stem }) => GIVEN_OR_WORDS.has(stem) || SURNAMES.has(stem)));
  const isShort = parts.length === 2 && /^\p{Lu}$/u.test(parts[1]?.text ?? '');
  if (row.words > 1)
    return { index: at, endIndex: row.endIndex, needed: isGiven ? 3 : 4, points: isShort ? 1 : 0 };
  return GIVEN_NAMES.has(token.stem) ? { index: at, endIndex: at, needed: 5, points: 0 } : null;
}

/** Letters of courts, degrees, states and days. */
const OTHER_INITIALS =
  /^(?:u\.s(?:\.[ac])?|d\.c|[nsewcm]\.d|[nse]\.[nsew]|m\.d|j\.d|r\.n|p\.[oac]|l\.a|n\.[yjmch]|s\.[cd]|w\.v|r\.i|a\.[mk]|p\.m|i\.e|e\.g|b\.a|b\.s|m\.a|m\.s|s\.a|e\.r|i\.d|d\.a|a\.g|p\.d|q\.a|v\.s|t\.a|st\.p|u\.n|h\.[rb]|s\.b|r\.c|o\.r\.c|c\.f\.r|d\.o\.[bj]|d\.h\.s|l\.l\.[cm]|n\.a|t\.b\.[ad]|p\.s|o\.k|a\.k\.a|f\.b\.i|c\.i)$/;

/** `M.K.`, `a.w.` */
function initialsAt({ tokens, text }: Reading, at: number): Named | null {
  const token = tokens[at];
  if (!token || !/^\p{L}(?:\.\p{L}){1,3}$/u.test(token.text) || text[token.end] !== '.') return null;
  return OTHER_INITIALS.test(token.lower) ? null : { index: at, endIndex: at, needed: 4, points: 1 };
}

/** `tyesha green`, `maria g.`: a given name that is no other word, before a surname, a letter or a word alone. */
function lowerAt(reading: Reading, at: number): Named | null {
  const { tokens, text } = reading;
  const [token, next] = tokens.slice(at, at + 2);
  if (!token || ORDINARY.has(token.stem)) return null;
  if (token.text.includes('.')) return initialsAt(reading, at);
  if (!GIVEN_NAMES.has(token.stem) || isOfOrganization(token)) return null;
  const isLetter = next !== undefined && /^\p{L}$/u.test(next.text) && text[next.end] === '.';
  if (isLetter) return { index: at, endIndex: at + 1, needed: 3, points: 1 };
  if (next && (SURNAMES.has(next.stem) || GIVEN_NAMES.has(next.stem)))
    return { index: at, endIndex: at + 1, needed: 3, points: 0 };
  return { index: at, endIndex: at, needed: 5, points: 0 };
}
