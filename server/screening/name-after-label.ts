import { isInCase, type Label } from './labels.ts';
import { lowerNameAt, type NameRow, nameAt } from './names.ts';
import * as people from './people-words.ts';
import { isCapital, isWord, near, type Reading, type Token } from './tokens.ts';
import { isOfOrganization, ORDINARY } from './words.ts';

/** Maximum number of tokens between a label (a word for someone in a case) and a name. */
export const REACH = 9;

/**
 * Finds a name after a label: `victim Jane R.`, `suspect (Robert Poe)`, `a survivor of forced labor, Ana Roe, was`,
 * `la víctima Ana Roe`.
 */
export function nameAfter(reading: Reading, label: Label): NameRow | null {
  const { tokens, text } = reading;
  const between: Token[] = [];
  if (
    (label.isMany || /^victim[-/]witness$/.test(tokens[label.index]?.stem ?? '')) &&
    isOfAJob(tokens, label.index)
  )
    return null;
  for (let at = label.index + 1 + ofACase(tokens, label.index); at <= label.index + REACH; at++) {
    const token = tokens[at];
    if (!token) return null;
    const isJoined = between.length === 0 && /^(?:and|&|y)$/.test(token.lower);
    if (isJoined && !isInCase(tokens[at + 1] ?? token)) return null;
    const row = nameAt(tokens, at);
    if (row && (isPublication(tokens, row) || isOtherOfficial(tokens, at, label, between))) return null;
    if (row && isNameOf(tokens, label, row, between)) return row;
    const lower = row ? null : lowerNameAt(tokens, at, text);
    if (lower && !people.INTRODUCES_NAME.has(token.lower)) return lower;
    if (!mayStandBetween(tokens, at, between)) return nameAfterPhrase(tokens, label);
    between.push(token);
  }
  return null;
}

/** `child victims (Poe & Roe, 2022)` cites a book. */
const isPublication = (tokens: readonly Token[], { endIndex }: NameRow): boolean => {
  const after = near(tokens, endIndex, 6);
  const year = after.findIndex(({ text }) => /^(?:19|20)\d\d[a-z]?$|^\d(?:st|nd|rd|th)$/.test(text));
  return (
    year > 0 &&
    after[year - 1]?.text === ',' &&
    after.slice(0, year - 1).every((token) => isCapital(token) || /^(?:&|,|and|et|al)$/.test(token.lower))
  );
};

/** `juvenile PO Roe`, `minors are Sgt. Poe, adults are Det. Roe`; but `suspect Officer Roe`. */
const isOtherOfficial = (
  tokens: readonly Token[],
  at: number,
  label: Label,
  between: readonly Token[],
): boolean =>
  people.TITLES.has(tokens[at]?.lower ?? '') &&
  (label.isMany ||
    tokens[at - 1]?.lower === 'juvenile' ||
    between.some(({ lower }) => /^(?:,|si|are)$/.test(lower)));

/** Filler words, other labels, an age, a closing bracket, `of the investigation`, `to be`. */
function mayStandBetween(tokens: readonly Token[], at: number, between: readonly Token[]): boolean {
  const [token, next] = tokens.slice(at, at + 2);
  if (!token) return false;
  if (people.BETWEEN.has(token.lower) || people.INTRODUCES_NAME.has(token.lower) || isInCase(token))
    return true;
  if (/^(?:of|de)$/.test(token.lower))
    return people.OF_BETWEEN.has(next?.lower ?? '') || between.at(-1)?.lower === 'name';
  return (
    /^\d{1,2}$/.test(token.text) ||
    (token.lower === 'to' && next?.lower === 'be') ||
    (token.lower === 'call' && between.at(-1)?.lower === 'they') ||
    (token.lower === 'by' && tokens[at + 2]?.lower === 'name') ||
    (/^[)\]]$/.test(token.text) && /\d|^[a-z]$/i.test(between.at(-1)?.text ?? ''))
  );
}

/** The number of tokens of a phrase such as `of the farm case` after a label; 0 if there is none. */
const ofACase = (tokens: readonly Token[], index: number): number =>
  tokens[index + 1]?.lower === 'of'
    ? near(tokens, index, 5).findIndex(({ stem }) =>
        /^(?:case|investigation|warrant|probe|matter)$/.test(stem),
      ) + 1
    : 0;

const LONGEST_PHRASE = 7;

/** `a victim from the farm, Ana Roe, was`, `clients served jointly incl. Ana Roe`; not a person who works for them. */
function nameAfterPhrase(tokens: readonly Token[], label: Label): NameRow | null {
  const phrase = near(tokens, label.index, LONGEST_PHRASE);
  const first = phrase[0]?.lower ?? '';
  const isDone =
    people.DONE_TO_SOMEONE.has(first) || (label.isMany && isCounted(tokens, label.index) && first === 'left');
  if (!isDone && (label.isMany || !/^(?:of|in|from|at|who|de)$/.test(first))) return null;
  const marks = isDone ? /^(?:[,:(]|incl|including)$/ : /^(?:,|is|was|named|called)$/;
  const mark = phrase.findIndex(
    ({ lower }) => marks.test(lower) || (lower === ':' && /^(?:of|from|de)$/.test(first)),
  );
  if (mark < 0 || phrase.slice(0, mark).some(isAtWork)) return null;
  const row = nameAt(tokens, label.index + mark + 2);
  if (!row || row.isAcronym) return null;
  const next = tokens[row.endIndex + 1];
  const sign = phrase[mark]?.lower ?? '';
  if (/^(?:named|called)$/.test(sign)) return row;
  const isWhole =
    !next || (sign === ',' ? /^[,.]$/.test(next.text) : !isWord(next) || !isDone || next.lower === 'and');
  const isList = first === 'left' && next?.lower === 'and' && isNamePart(tokens[row.endIndex + 2]);
  return isList || (row.words > 1 && isWhole) ? row : null;
}

/** `2 co-defendants`, `both witnesses` */
const isCounted = (tokens: readonly Token[], index: number): boolean =>
  /^(?:\d|both|two|three|four|five|last)$/.test(tokens[index - 1]?.lower ?? '');

const isAtWork = ({ stem }: Token): boolean =>
  people.JOBS.has(stem) || people.TITLES.has(stem) || people.AT_WORK.has(stem);

/** `Contact for victims: Maria Lopez` names who works for them. */
function isOfAJob(tokens: readonly Token[], index: number): boolean {
  const before = near(tokens, index, -8);
  const first = before.findIndex(
    (token) => !isInCase(token) && !/^(?:and|or|&|\/|,|trafficking|crime|child|minor)$/.test(token.lower),
  );
  return (
    /^(?:for|of|to|with|about|para|de|a)$/.test(before[first]?.lower ?? '') &&
    before
      .slice(first, first + 5)
      .some(
        ({ stem, lower }) => people.JOBS.has(stem) || /^(?:people|persons?|someone|staff)$/.test(lower),
      ) &&
    tokens[index + 1]?.text !== '('
  );
}

const KIN = /^(?:mr|ms|mrs|miss|sr|sra|don|doña|brothers|sisters|hermanos)$/;

/** Decides by form whether a name belongs to a label. One capitalized word is weaker than two, a title weaker than a word. */
function isNameOf(tokens: readonly Token[], label: Label, row: NameRow, between: readonly Token[]): boolean {
  const word = tokens[label.index];
  if (!word) return false;
  const said = between.filter(({ lower }) => people.INTRODUCES_NAME.has(lower));
  if (said.some(({ lower }) => KIN.test(lower) || (lower.length > 1 && lower !== 'known'))) return true;
  const isQuoted = said.some(({ text }) => text === '"');
  if (isQuoted && (label.isPlain || between.length === 1)) return true;
  if (isExplained(tokens, label, between)) return false;
  const [isTitle, isUpper] = [isCapital(word), word.text === word.text.toUpperCase()];
  const next = tokens[row.endIndex + 1];
  const isList = /^(?:and|&|y|,|\/)$/.test(next?.lower ?? '') && isNamePart(tokens[row.endIndex + 2]);
  if (isList || (row.words > 1 && (!row.isAcronym || isUpper)))
    return (
      between.length > 0 ||
      !isTitle ||
      row.hasInitial ||
      (isUpper && word.text.length <= 3) ||
      (isList && (nameAt(tokens, row.endIndex + 2)?.words ?? 0) > 1) ||
      (!label.isMany && (label.isPlain || row.isGiven || label.index > 0 || next !== undefined))
    );
  if (row.isAcronym && label.isPlain && !label.isMany && isPairOfInitials(tokens, row)) return true;
  if (row.isAcronym && !isUpper) return label.isPlain && !label.isMany && said.length > 0;
  if (label.isMany) return row.isGiven && !isTitle;
  if (label.isPlain) return true;
  const isOfSomeone = row.isGiven || tokens[row.endIndex]?.text.endsWith("'s");
  return !isTitle || isUpper
    ? isOfSomeone ||
        people.SPEAKS.has(next?.lower ?? '') ||
        (!isTitle && said.some(({ text }) => /["([]/.test(text)))
    : false;
}

export const isNamePart = (token?: Token): token is Token =>
  token !== undefined &&
  isWord(token) &&
  isCapital(token) &&
  !isOfOrganization(token) &&
  !ORDINARY.has(token.stem);

/** `victim SB`, without another capitalized word after it. */
function isPairOfInitials(tokens: readonly Token[], row: NameRow): boolean {
  const next = tokens[row.endIndex + 1];
  return (
    /^(?!ID|PD|IN|OK|UP)\p{Lu}{2}$/u.test(tokens[row.index]?.text ?? '') &&
    row.index === row.endIndex &&
    (!next || !isWord(next) || people.ENDS_LABEL.has(next.lower))
  );
}

/** `CI (Continuous Improvement)`: the words after the letters spell them out. */
function isExplained(tokens: readonly Token[], label: Label, between: readonly Token[]): boolean {
  const letters = tokens[label.index]?.lower.replaceAll('.', '') ?? '';
  if (letters.length > 3 || between[0]?.text !== '(') return false;
  const initials = tokens
    .slice(label.index + 2, label.index + 2 + letters.length)
    .map(({ lower }) => lower.charAt(0));
  return initials.join('') === letters;
}

/** `trafficker: big mike aka ...`, or two lowercase words after a colon: `suspect: marcus odom`. */
export function plainlyNamed(tokens: readonly Token[], index: number): NameRow | null {
  const after = near(tokens, index, 6);
  const also = after.findIndex(({ lower }) => /^(?:aka|a\.k\.a|nicknamed)$/.test(lower));
  const row = { index: index + 2, words: 2, isAcronym: false, isGiven: false, hasInitial: false };
  if (also > 0 && after[also + 1]) return { ...row, index: index + 1, endIndex: index + also + 2 };
  const [colon, one, two, end] = after;
  const isAlone =
    (!end || /^[,(;-]$/.test(end.text)) &&
    one !== undefined &&
    two !== undefined &&
    isUnknown(one) &&
    isUnknown(two);
  return colon?.text === ':' && isAlone ? { ...row, endIndex: index + 3 } : null;
}

export const isUnknown = (token: Token): boolean =>
  /^\p{L}{3,}$/u.test(token.text) &&
  !isCapital(token) &&
  !isOfOrganization(token) &&
  !ORDINARY.has(token.lower) &&
  !isInCase(token);
