import * as words from './case-words.ts';
import type { Span } from './patterns.ts';
import { digitsIn, isCapital, isWord, near, type Reading, spanFrom, type Token } from './tokens.ts';
import { OF_ORGANIZATIONS } from './words.ts';

/** An informant with a number, at work, or as someone's: `CI #2217`, `the CI told`, `our informant`, `is a snitch`. */
export function findInformant({ tokens }: Reading): Span | null {
  for (const [index, token] of tokens.entries()) {
    const isSource =
      /^sources?$/.test(token.lower) && /^(?:confidential|human)$/.test(tokens[index - 1]?.lower ?? '');
    if (!isSource && !words.INFORMANTS.has(token.stem)) continue;
    const [one, two, three] = near(tokens, index, 3);
    const before = near(tokens, index, -3);
    if (before[0]?.lower === 'irs' || before[0]?.text === '%') continue;
    if (isInformant(token, [one, two, three], before)) return spanFrom(token, one ?? token);
  }
  return null;
}

const isShort = (token: Token): boolean => /^(?:c[./]?i|chs|cs|soi|rat)$/.test(token.lower);

function isInformant(
  token: Token,
  behind: readonly (Token | undefined)[],
  before: readonly Token[],
): boolean {
  const [one, two] = behind;
  const numbers = behind.filter((next) => next && digitsIn(next) >= (isShort(token) ? 3 : 1));
  if (
    numbers.length > 0 &&
    digitsIn(one ?? token) + digitsIn(two ?? token) + 1 > 1 &&
    !words.UNITS.has(two?.lower ?? '')
  ) {
    const first = behind.findIndex((next) => next && digitsIn(next) > 0);
    if (
      behind
        .slice(0, first)
        .every((next) => next && /^(?:#|no|number|code|:|\p{Lu}{1,3})$/u.test(next.text)) &&
      !/^(?:19|20)\d\d$/.test(behind[first]?.text ?? '')
    )
      return true;
  }
  if (token.stem.endsWith('s') && token.stem !== 'chs' && token.stem !== 'cs') return false;
  const isAtWork =
    (!isShort(token) && /^(?:is|was)$/.test(one?.lower ?? '')) ||
    words.INFORMS.has(one?.lower ?? '') ||
    (one?.lower === 'code' && two?.lower === 'name');
  if (!isAtWork && one && isWord(one) && OF_ORGANIZATIONS.has(one.stem)) return false;
  const own = before.slice(0, 2).some(({ lower }) => words.OWN.has(lower));
  const isSomeone = /^(?:is|are|was|es|es|turned|became|as)$/.test(
    before.find(
      ({ lower }) =>
        !/^(?:an?|un|una|the|our|paid|registered|confidential|police|cooperating|reliable|secret|known|active|hsi|fbi|dea)$/.test(
          lower,
        ),
    )?.lower ?? '',
  );
  if (token.lower === 'cs')
    return /^(?:said|says|told|saw|reports|reported|reporting)$/.test(one?.lower ?? '');
  if (token.lower === 'rat') return isSomeone;
  return (
    isAtWork ||
    isSomeone ||
    (own && !isShort(token) ? !one || !isCapital(one) : own && !before.some(({ lower }) => lower === 'as'))
  );
}
