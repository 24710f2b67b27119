import { MATTERS } from './number-words.ts';
import type { Span } from './patterns.ts';
import { spanFrom, type Token } from './tokens.ts';

/** Maximum length of a case number. */
export const LONGEST = 30;
/** Award numbers of the Department of Justice and of Health and Human Services: 15POVC-22-GK-03668-HT, 2019-VT-BX-K012, 90ZV0126-01-00. */
export const AWARD =
  /^(?:15[a-z]{4}.*|20\d\d-?[a-z]{2}-?[a-z]{2}-?[a-z]?\d{3,4}|90[a-z]{2}\d{4}.*|hhsp\d+.*|.*-voca-.*)$/;

/** Returns true for the form of a docket number: a type of matter among numbers, `1:24-cr-00123`, `CP-51-CR-0004321-2023`. */
export function isDocket(lower: string): boolean {
  if (lower.length > LONGEST || AWARD.test(lower)) return false;
  const parts = lower.match(/\d+|\p{L}+/gu) ?? [];
  const at = parts.findIndex((part) => MATTERS.has(part));
  if (at < 0) return false;
  const numbers = parts.filter((part) => /^\d+$/.test(part));
  const isJoined = !/^\p{L}+\d+$/u.test(lower);
  return (
    isJoined &&
    parts.length <= 7 &&
    numbers.length >= 2 &&
    numbers.some((part) => /^(?:19|20)?\d\d$/.test(part))
  );
}

/** Finds a docket number written with spaces: `8:23 cr 00298`, `2023 CRS 051234`. */
export function spacedDocket(tokens: readonly Token[], index: number): Span | null {
  const [one, two, three] = tokens.slice(index, index + 3);
  if (!one || !two || !three || !/^\d/.test(three.text)) return null;
  const isYear = /^(?:\d{1,2}:)?(?:(?:19|20)\d\d|\d\d)$/;
  const isInOrder =
    (isYear.test(one.lower) && MATTERS.has(two.lower.replace(/\d$/, ''))) ||
    (MATTERS.has(one.lower) && isYear.test(two.lower));
  const isLast = (token: Token | undefined) =>
    /^\d{3,6}(?:-[a-z\d-]+)?$/.test(token?.lower ?? '') ||
    (one.text.includes(':') && /^\d\d$/.test(token?.text ?? ''));
  const isParted = /^\d\d$/.test(three.lower) && isLast(tokens[index + 3]);
  return isInOrder && (isParted || isLast(three)) && two.lower !== 'vs' ? spanFrom(one, three) : null;
}
