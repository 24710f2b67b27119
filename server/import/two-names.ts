import { isStronglyOrganization } from './words.ts';

/** Words at the end of organization names, as in both parts of `Police Department and Sheriff’s Office`. */
const ENDS =
  /(?:department|dept\.?|police|office|bureau|agency|coalition|hospital|university|court|association|foundation|institute|inc\.?|llc|commission|alliance|network|center|shelter|ministries|charities|army|fbi|hsi|usao)$/i;

const isInitials = (text: string): boolean => /^[A-Z]{3,6}$/.test(text);
const isName = (text: string): boolean =>
  isInitials(text) || (/\p{Lu}/u.test(text) && text.trim().split(/\s+/).length >= 2);

/** Returns the two organizations in a name that clearly contains two; null if it may be one. */
export function twoNames(written: string): readonly [string, string] | null {
  const name = written.replace(/’/g, "'");
  const [one, other, third] = name.split(/\s+\/\s+|;\s+|\s+\|\s+/);
  if (one && other && third === undefined && isName(one) && isName(other)) return [one, other];
  const [left, right, more] = name.split('/');
  if (left && right && more === undefined && isInitials(left.trim()) && isInitials(right.trim()))
    return [left.trim(), right.trim()];
  for (const sign of [/ and /i, / & /]) {
    const [first, second, rest] = name.split(sign);
    if (!first || !second || rest !== undefined) continue;
    const bothEnd = ENDS.test(first) && ENDS.test(second) && isName(first) && isName(second);
    if (
      bothEnd &&
      (isStronglyOrganization(first) || isInitials(first)) &&
      (isStronglyOrganization(second) || isInitials(second))
    )
      return [first, second];
  }
  return null;
}
