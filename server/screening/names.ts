import { isGivenName, isListedSurname } from './name-lists.ts';
import { isSurname } from './people-words.ts';
import { isCapital, isWord, type Token } from './tokens.ts';
import { isOfOrganization, ORDINARY } from './words.ts';

/** Consecutive tokens that may be the name of a person. */
export interface NameRow {
  readonly index: number;
  readonly endIndex: number;
  /** Number of words; an initial counts as one, `J.R` as two. */
  readonly words: number;
  readonly isAcronym: boolean;
  readonly isGiven: boolean;
  readonly hasInitial: boolean;
}

const PARTICLES = new Set(
  'de la del los las van von der bin al el y da dos di du ben ibn ter abu'.split(' '),
);
const LONGEST = 8;

const isInitial = (token: Token): boolean =>
  /^\p{Lu}(?:[.-]\p{Lu})*$/u.test(token.text) || /^\p{Lu}(?:-\p{Lu})+-?$/u.test(token.text);
/** `A. Zheng`: an initial that could also be a word. */
const isInitialBefore = (tokens: readonly Token[], index: number): boolean => {
  const [first, next] = tokens.slice(index, index + 2);
  return (
    first !== undefined &&
    next !== undefined &&
    /^\p{Lu}$/u.test(first.text) &&
    next.start - first.end === 2 &&
    isCapital(next) &&
    isWord(next)
  );
};

/** Returns true for a word that begins with a capital, as a name does: `Roe`, `O'Neil`, `Roe-Poe`, `Roe's`. */
export const isTitleWord = (token: Token): boolean =>
  /^(?:[OD]'|Mc|Mac|De|La)?\p{Lu}\p{Ll}{3,}$|^\p{Lu}\p{Ll}{0,3}'\p{Lu}\p{Ll}+$|^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$|^\p{Lu}\p{Ll}+'s$/u.test(
    token.text.replace(/(?<=\p{Ll}{4})'s$/u, ''),
  ) &&
  !isOfOrganization(token) &&
  !ORDINARY.has(token.stem);

/** Finds a capitalized name that begins at a token; null if a word of it belongs to an organization or the first is no name. */
export function nameAt(tokens: readonly Token[], index: number): NameRow | null {
  const first = tokens[index];
  if (
    !first ||
    !isCapital(first) ||
    (ORDINARY.has(first.stem) && !isInitialBefore(tokens, index)) ||
    /^u\.s/.test(first.lower)
  )
    return null;
  let [endIndex, words] = [index, 0];
  const row: Token[] = [];
  for (let at = index; at < index + LONGEST * 2; at = nextOfName(tokens, at)) {
    const token = tokens[at];
    if (!token || !isWord(token) || !isCapital(token)) break;
    if (isOfOrganization(token)) return null;
    if (ORDINARY.has(token.stem) && row.length > 0 && !isInitial(token)) break;
    row.push(token);
    words += isInitial(token) ? token.text.split(/[.-]/).filter(Boolean).length : 1;
    endIndex = at;
    if (token.text.endsWith("'s")) break;
  }
  const isAcronym =
    row.every(({ text }) => /^\p{Lu}[\p{Lu}'-]+$/u.test(text)) &&
    row.some(({ text }) => text.length < 6) &&
    !(words > 1 && row.some(({ stem }) => stem.length > 2 && (isGivenName(stem) || isListedSurname(stem))));
  return {
    index,
    endIndex,
    words,
    isAcronym,
    isGiven: isGivenName(first.stem),
    hasInitial: row.some(isInitial),
  };
}

/** The next word of a name, past `de la`, a comma after the surname, or a nickname in quotation marks. */
function nextOfName(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  while (PARTICLES.has(tokens[next]?.text ?? '')) next++;
  const given = tokens[next + 1];
  if (tokens[next]?.text === ',' && given && isCapital(given) && isGivenName(given.lower)) return next + 1;
  if (tokens[next]?.text === '"' && tokens[next + 2]?.text === '"') return next + 3;
  if (tokens[next]?.text === '"' && tokens[next + 3]?.text === '"') return next + 4;
  return next;
}

/** Finds a lowercase name that begins at a token: a given name, a surname, or an initial with a period next to a word. */
export function lowerNameAt(tokens: readonly Token[], index: number, text: string): NameRow | null {
  const [one, two, three] = tokens.slice(index, index + 3);
  if (!one || !isWord(one) || one.text !== one.lower) return null;
  const found = (words: number): NameRow => ({
    index,
    endIndex: index + words - 1,
    words,
    isAcronym: false,
    isGiven: true,
    hasInitial: false,
  });
  const hasInitial = (token?: Token) =>
    token !== undefined && /^\p{Ll}(?:\.\p{Ll})*$/u.test(token.text) && text[token.end] === '.';
  const isName = (token?: Token) =>
    token !== undefined &&
    isWord(token) &&
    token.text.length > 2 &&
    !isOfOrganization(token) &&
    !ORDINARY.has(token.stem);
  if (hasInitial(one)) return one.text.length > 1 ? found(1) : isName(two) ? found(2) : null;
  if (!isName(one)) return null;
  if (hasInitial(two)) return found(isName(three) ? 3 : 2);
  if (isGivenName(one.stem) || isSurname(one.stem))
    return found(isName(two) && !two?.text.includes("'") ? 2 : 1);
  return isName(two) && isSurname(two?.stem ?? '') ? found(2) : null;
}

/** Finds every capitalized name of at least two words, counting initials. */
export function namesIn(tokens: readonly Token[]): NameRow[] {
  const rows: NameRow[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || !isWord(token) || !isCapital(token)) continue;
    const row = nameAt(tokens, at);
    if (row && row.words > 1 && !row.isAcronym) rows.push(row);
    at = row ? row.endIndex : at + (isOfOrganization(token) ? rowLength(tokens, at) - 1 : 0);
  }
  return rows;
}

/** The number of consecutive capitalized words; if one belongs to an organization, all do. */
function rowLength(tokens: readonly Token[], index: number): number {
  let length = 1;
  while (tokens[index + length] && isCapital(tokens[index + length] ?? (tokens[index] as Token))) length++;
  return length;
}
