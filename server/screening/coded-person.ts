import * as words from './case-words.ts';
import type { Span } from './patterns.ts';
import { TITLES } from './people-words.ts';
import { isCapital, isWord, near, type Reading, spanFrom, type Token } from './tokens.ts';
import { isOfOrganization } from './words.ts';

/** What can stand for a name: a digit, a single letter, or a number word. */
const HAS_A_CODE =
  /\d|(?<!\p{L})[A-Za-h](?!\p{L})|(?<!\p{L})(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Uu]no|[Dd]os|[Tt]res)(?!\p{L})/u;

/** `MV-1`, `Victim A`, `Minor Victim 2`, `Witness No. 5`. */
function coded({ tokens, text }: Reading): Span | null {
  if (text && !HAS_A_CODE.test(text)) return null;
  for (const [index, token] of tokens.entries()) {
    const label = tokens[index];
    if (!isWord(token)) continue;
    const found = codeIn(tokens, index) ?? letterAndNumber(tokens, index) ?? numberedAt(tokens, index);
    if (label && found) return spanFrom(token, found);
  }
  return null;
}

/** `MV-1`, `MV2`, `V-1`; in lower case with a space: `mv 4`. */
function codeIn(tokens: readonly Token[], index: number): Token | null {
  const token = tokens[index];
  if (!token || tokens[index - 1]?.text === '%') return null;
  const isPair =
    /^(?:and|&|,|\/)$/.test(tokens[index + 1]?.lower ?? '') &&
    /^[VSWD]\d$/.test(tokens[index + 2]?.text ?? '');
  if ((/^[VSWD]\d$/.test(token.text) && isPair) || /^\p{Lu}\.\p{Lu}\.?\d$/u.test(token.text)) return token;
  const [, letters = '', mark = '', number = ''] =
    /^(\p{L}{1,4})(-?)(\d{0,2}|(?<=(?:CI|CHS|CW|UCE|SOI)-)\d{3,8}|(?<=-)[A-H])(?:-\p{Lu}{1,4}\d{1,2})?$/u.exec(
      token.text.replace(/'s$/, ''),
    ) ?? [];
  if (!words.CODES.has(letters.toLowerCase()) && !words.CODES_WITH_HYPHEN.has(letters.toLowerCase()))
    return null;
  const isUpper = letters === letters.toUpperCase();
  if (number)
    return (mark === '-' || (isUpper && !words.CODES_WITH_HYPHEN.has(letters.toLowerCase()))) && isUpper
      ? token
      : null;
  const sign = tokens[index + 1]?.text === '#' || tokens[index + 1]?.text === '-' ? 2 : 1;
  const next = tokens[index + sign];
  const isNumber = /^(?:ci|chs)$/i.test(letters) ? /^\d{1,8}$/ : /^\d{1,2}$/; // registers number informants
  if (!next || !isNumber.test(next.text) || words.CODES_WITH_HYPHEN.has(letters.toLowerCase())) return null;
  return words.UNITS.has(tokens[index + sign + 1]?.lower ?? '') ||
    /^irs$/.test(tokens[index - 1]?.lower ?? '')
    ? null
    : next;
}

/** What only a person does, or is given: `V5 moved`, `restitution to V5`. */
const DOES =
  /^(?:said|says|told|tells|took|takes|wants|needs|called|calls|pled|pleaded|flipped|testified|testifies|recanted|disclosed|lives|moved|ran|fled|left|identified|refuses|refused|agreed|cooperates|cooperated)$/;
const GIVEN =
  /^(?:check|checks|restitution|interview|interviews|letter|voucher|statement|restit|bed|visa|payment|notice|exam)$/;

/** `V5`, `JD2's guardian`: a letter for victim, suspect, witness or defendant with a number. */
function letterAndNumber(tokens: readonly Token[], index: number): Token | null {
  const [token, next] = tokens.slice(index, index + 2);
  if (!token || !/^(?:[VSWD]|JD|JV|CD)\d{1,2}(?:'s)?$/.test(token.text)) return null;
  const [of, what] = near(tokens, index, -2);
  const isGiven = /^(?:to|of|for|from|with)$/.test(of?.lower ?? '') && GIVEN.test(what?.lower ?? '');
  return token.text.endsWith("'s") || DOES.test(next?.lower ?? '') || isGiven ? token : null;
}

function numberedAt(tokens: readonly Token[], index: number): Token | null {
  const token = tokens[index];
  if (!token) return null;
  if (/^(?:vic|victim|survivor|witness|minor|juvenile|suspect|subj|def|clt)\d{1,2}$/i.test(token.text))
    return token;
  const [word = '', joined = ''] = /^(.+)-(\d{1,3}|[a-h])$/.exec(token.stem)?.slice(1) ?? [token.stem];
  if (!words.NUMBERED.has(word.split('-').at(-1) ?? '') && !words.NUMBERED.has(word))
    return isManyNumbered(tokens, index);
  if (joined) return token;
  let at = index + 1;
  let hasSign = false;
  for (; words.SORTS.has(tokens[at]?.lower ?? ''); at++)
    hasSign ||= /^(?:#|-|no|number|num)$/.test(tokens[at]?.lower ?? '');
  const number = tokens[at];
  const next = tokens[at + 1];
  if (!number) return null;
  if (words.NUMBERED_WITH_SIGN.has(word) && !hasSign && !/^\p{Lu}/u.test(token.text)) return null;
  const isCount =
    /^(?:\d{1,3}|(?!19|20)\d{4})(?:'s)?$/.test(number.text) ||
    (words.COUNTED.has(number.lower) &&
      (!next ||
        !isWord(next) ||
        /^(?:was|is|has|and|said|told|says|needs|wants|lives|gave)$/.test(next.lower) ||
        isCapital(number)));
  if (/^(?!FY|HT|HB|SB|US)\p{Lu}{2,3}-\d{2,5}$/u.test(number.text)) return number;
  if (isCount) return words.UNITS.has(next?.lower ?? '') ? null : number;
  const letter = number.text === '"' ? tokens[at + 1] : number;
  return letter &&
    /^[A-HJ-Z](?:'s)?$/.test(letter.text) &&
    isLetterAlone(tokens, tokens[at] === letter ? at : at + 1)
    ? letter
    : null;
}

/** `Victims 1 and 2`, but not `victims 18 and over`. */
function isManyNumbered(tokens: readonly Token[], index: number): Token | null {
  const [token, one, mark, two] = tokens.slice(index, index + 4);
  const isMany = /^(?:victims|witnesses|survivors|defendants|suspects|targets|clients|víctimas)$/.test(
    token?.lower ?? '',
  );
  return isMany &&
    /^(?:\d|(?!1[0-9]|2[0-9])\d{2,3}|[A-H])$/.test(one?.text ?? '') &&
    /^(?:and|&|,|y|-|through)$/.test(mark?.lower ?? '') &&
    /^(?:\d|(?!1[0-9]|2[0-9])\d{2,3}|[A-H])$/.test(two?.text ?? '')
    ? (two ?? null)
    : null;
}

/** True if the letter is not an initial: no capitalized word follows. */
function isLetterAlone(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return !next || !isWord(next) || !isCapital(next);
}

/** `Jane Doe 3`; `Jane Doe Inc.` is a coalition. */
function anyDoe({ tokens, text }: Reading): Span | null {
  if (!/[dr]oe/i.test(text)) return null;
  for (const [index, token] of tokens.entries()) {
    const name =
      token.lower.split('-').length === 2
        ? token.lower.replace('-', ' ')
        : `${token.lower} ${tokens[index + 1]?.lower.replace(/-\d+$/, '') ?? ''}`;
    const next = tokens[index + 1];
    if (/^(?:doe|roe)s?$/.test(token.lower) && next && /^\d{1,2}$/.test(next.text))
      return spanFrom(token, next);
    if (/^(?:Doe|Roe)$/.test(token.text) && /^[A-Z]$/.test(tokens[index - 1]?.text ?? ''))
      return spanFrom(tokens[index - 1] ?? token, token);
    if (TITLES.has(tokens[index - 1]?.lower ?? '')) continue;
    if (!/^(?:jane|john|janie|baby|juan|juana|jennie|johnny) (?:doe|roe)s?$/.test(name)) continue;
    const last = token.lower.includes('-') ? index : index + 1;
    const row = near(tokens, last, 6);
    const capitals = row.slice(
      0,
      Math.max(0, row.findIndex((one) => !isCapital(one) && !/^[,&]$/.test(one.text)) + 1 || row.length),
    );
    if (!capitals.some(isOfOrganization) && tokens[last]) return spanFrom(token, tokens[last] ?? token);
  }
  return null;
}

/** Finds a number, a letter or `Doe` in place of a name. */
export const findCodedPerson = (reading: Reading): Span | null => coded(reading) ?? anyDoe(reading);
