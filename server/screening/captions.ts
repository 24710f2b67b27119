import * as words from './case-words.ts';
import { nameAt } from './names.ts';
import type { Span } from './patterns.ts';
import { isSurname } from './people-words.ts';
import { isCapital, isWord, near, type Reading, spanFrom, type Token } from './tokens.ts';
import { isOfOrganization, ORDINARY } from './words.ts';

/** `United States v. Roe`, `People of the State of New York against Roe`, `Roe vs. Poe`. */
function versus({ tokens }: Reading): Span | null {
  for (const [index, token] of tokens.entries()) {
    if (!/^(?:v|vs|versus|against|contra)$/.test(token.lower)) continue;
    // Short for victim specialist.
    if (token.text === 'VS' && /^\p{Ll}/u.test(tokens[index - 1]?.text ?? '')) continue;
    const left = tokens[index - 1];
    const right = tokens[index + 1]?.text === '.' ? tokens[index + 2] : tokens[index + 1];
    if (right && isBare(tokens, index) && isNameLike(right)) return spanFrom(token, right);
    if (
      left &&
      right &&
      hasPeriod(tokens, index) &&
      /^(?:Doe|Roe)s?(?:-?\d)?$/.test(left.text) &&
      isCapital(right)
    )
      return spanFrom(left, right);
    if (
      left &&
      right &&
      /^(?:\$|\d{1,4})$/.test(right.text) &&
      /^(?:u\.s|states|usa|u\.s\.a)$/.test(left.lower)
    )
      return spanFrom(left, right);
    if (left && right && isWord(right) && isCaption(tokens, index, right)) return spanFrom(left, right);
  }
  return null;
}

/** `v. Roe` without another party before it: at the start of the text or of a part of it. */
const isBare = (tokens: readonly Token[], index: number): boolean =>
  /^vs?$/.test(tokens[index]?.text ?? '') &&
  hasPeriod(tokens, index) &&
  (index === 0 || /^[;:(.!?-]$/.test(tokens[index - 1]?.text ?? ''));

function isCaption(tokens: readonly Token[], index: number, right: Token): boolean {
  const sign = tokens[index];
  if (!sign) return false;
  const before = near(tokens, index, -8);
  const isProsecuted =
    before.slice(0, 1).some(({ stem }) => words.PROSECUTION.has(stem)) || isOfThePeople(before);
  const [one] = before.filter(({ text }) => !/^[,)]$/.test(text));
  const isNamed =
    isNameLike(right) &&
    one !== undefined &&
    (isNameLike(one) || /^(?:al|inc|llc|jr|sr|\d{1,2})$/.test(one.lower));
  if (sign.lower === 'contra' && before[0]?.text === 'Unidos' && before[1]?.text === 'Estados')
    return isNameLike(right) && !/^tr(?:ata|áfico)$/.test(right.lower);
  if (
    /^(?:against|contra)$/.test(sign.lower) &&
    /^(?:State|Commonwealth|Government|Estado)$/.test(before[0]?.text ?? '') &&
    before.length === 1
  )
    return isNameLike(right);
  if (/^(?:against|contra)$/.test(sign.lower))
    return (
      before.some(({ lower }) => /^(?:of|states|u\.s|usa)$/.test(lower)) &&
      isOfThePeople(before) &&
      isNameLike(right)
    );
  if (one && isNameLike(one) && /^(?:State|People|Commonwealth)$/.test(right.text)) return true;
  if (isProsecuted) return right.lower !== 'them';
  return sign.lower === 'v' && sign.text === 'v'
    ? isNamed ||
        (one !== undefined &&
          isWord(one) &&
          !ORDINARY.has(right.stem) &&
          !isOfOrganization(right) &&
          hasPeriod(tokens, index))
    : isNamed;
}

const hasPeriod = (tokens: readonly Token[], index: number): boolean => {
  const [sign, next] = [tokens[index], tokens[index + 1]];
  return sign !== undefined && next !== undefined && next.start - sign.end === 2;
};

/** `People of the State of ...`, `State of ...`, `United States`. */
const isOfThePeople = (before: readonly Token[]): boolean =>
  before.some(
    ({ lower }, at) =>
      words.PROSECUTION.has(lower) && (at === 0 || /^(?:of|states)$/.test(before[at - 1]?.lower ?? '')),
  );

const isNameLike = (token: Token): boolean =>
  isCapital(token) && isWord(token) && !isOfOrganization(token) && !ORDINARY.has(token.stem);

/** `In re A.B.`, `Matter of R-T-V-`, `Ex parte Poe`. */
function inTheMatterOf({ tokens, text }: Reading): Span | null {
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1]?.lower ?? '';
    const next = tokens[index + 1]?.lower ?? '';
    const isShort =
      (token.lower === 're' && before === 'in') ||
      (token.lower === 'rel' && before === 'ex') ||
      (token.lower === 'parte' && before === 'ex');
    if (!isShort && !(words.IN_THE_MATTER.has(token.lower) && /^(?:of|de)$/.test(next))) continue;
    let at = index + (isShort ? 1 : 2);
    while (/^(?:the|:|of|child|children)$/.test(tokens[at]?.lower ?? '')) at++;
    const first = tokens[at];
    if (!first) continue;
    const row = nameAt(tokens, at);
    const isInitials = /^\p{L}(?:[.-]\p{L})+$/u.test(first.text) && /[.-]/.test(text[first.end] ?? '');
    const goesOn = near(tokens, row?.endIndex ?? at, 3).some(isOfOrganization);
    if (
      isInitials ||
      (row &&
        !row.isAcronym &&
        !goesOn &&
        (isShort || row.words > 1 || before === 'the' || (isCapital(token) && isSurname(first.stem))))
    )
      return spanFrom(token, first);
  }
  return null;
}

/** Finds a case caption. */
export const findCaption = (reading: Reading): Span | null => versus(reading) ?? inTheMatterOf(reading);
