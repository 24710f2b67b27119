import { mayBeGivenName } from './name-lists.ts';
import * as people from './people-words.ts';
import { isCapital, isWord, type Reading, type Token } from './tokens.ts';
import { isOfOrganization } from './words.ts';

/** A word for someone in a case. */
export interface Label {
  readonly index: number;
  readonly isPlain: boolean;
  readonly isMany: boolean;
}

/** Finds words for someone in a case that are not part of a title such as `victim services` or `suspect interviews`. */
export function labelsIn({ tokens }: Reading): Label[] {
  return tokens.flatMap((token, index) => {
    const label = labelAt(tokens, token, index);
    if (!label) return [];
    const isPair =
      tokens[index + 1]?.text === '/' && tokens[index + 2] && isInCase(tokens[index + 2] ?? token);
    const next = tokens[index + (isPair ? 3 : 1)];
    const isOther =
      (next && isWord(next) && isOfWork(next)) ||
      isOfAStreet(tokens, index) ||
      isSurnameOf(tokens, index) ||
      isFirstName(tokens, index) ||
      isByTrade(tokens, index);
    return isOther ? [] : [label];
  });
}

/** `Mr. Buyer`, `Stan Buyer`: the word is a surname. */
function isSurnameOf(tokens: readonly Token[], index: number): boolean {
  const [token, before] = [tokens[index], tokens[index - 1]];
  if (!token || !before || !/^\p{Lu}\p{Ll}+$/u.test(token.text)) return false;
  return (
    people.TITLES.has(before.lower) ||
    (isCapital(before) && (people.HONORIFICS.has(before.lower) || mayBeGivenName(before.lower)))
  );
}

/** `John Robert Roe`: the word for a buyer is a given name. */
const isFirstName = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.text === 'John' &&
  [1, 2].every((after) => /^\p{Lu}\p{Ll}+$/u.test(tokens[index + after]?.text ?? ''));

/** `Ana Roe, survivor and trainer`, `author and survivor Ana Roe` */
const isByTrade = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.lower === 'survivor' &&
  [1, -1].some(
    (side) =>
      /^(?:and|&)$/.test(tokens[index + side]?.lower ?? '') &&
      /^(?:trainer|advocate|author|speaker|consultant|leader|activist|founder|mentor|educator|artist|poet)$/.test(
        tokens[index + 2 * side]?.lower ?? '',
      ),
  );

/** `825 Victim Memorial Dr` */
const isOfAStreet = (tokens: readonly Token[], index: number): boolean =>
  /^\d{1,6}$/.test(tokens[index - 1]?.text ?? '') &&
  isCapital(tokens[index] as Token) &&
  tokens
    .slice(index + 1, index + 4)
    .some(({ text }) =>
      /^(?:St|Street|Ave|Avenue|Blvd|Rd|Road|Dr|Drive|Ln|Lane|Way|Pkwy|Hwy|Pl|Ct)$/.test(text),
    );

const isOfWork = (token: Token): boolean => isOfOrganization(token) && !isInCase(token);
/** Returns true for a word for someone in a case, regardless of context. */
export const isInCase = ({ stem }: Token): boolean =>
  people.IN_A_CASE.has(stem) || people.PERHAPS_IN_A_CASE.has(stem) || people.MANY.has(stem);

/** Victims, suspects, defendants and witnesses in Ukrainian and Russian, in every case. */
const IN_CYRILLIC =
  /^(?:потерпіл|потерпевш|постраждал|пострадавш|обвинувачен|обвиняем|підозрюван|подозреваем|жертв|свідк|свідок|свидетел|сутенер)\p{L}{0,5}$/u;

const NOT_ENGLISH = /[^\p{ASCII}]/u;

function labelAt(tokens: readonly Token[], { stem, lower }: Token, index: number): Label | null {
  const before = tokens[index - 1]?.lower ?? '';
  if ((stem === 'ci' || stem === 'c.i') && before === 'irs') return null;
  if (stem === 'interest' && !(before === 'of' && tokens[index - 2]?.lower === 'person')) return null;
  if (stem === 'source' || stem === 'sources')
    return /^(?:confidential|human|fbi|hsi|dea|atf|police)$/.test(before) ||
      /^(?:named|called)$/.test(tokens[index + 1]?.lower ?? '')
      ? { index, isPlain: true, isMany: false }
      : null;
  if (NOT_ENGLISH.test(lower) && (IN_CYRILLIC.test(lower) || people.IN_A_CASE.has(`${before}-${lower}`)))
    return { index, isPlain: true, isMany: false };
  const word = stem.replace(/^co-/, '').split('-').at(-1) ?? stem;
  if (stem.includes('-') && !/^(?:co|ex|survivor|minor|child|victim)-/.test(stem)) return null;
  if (people.EXPLOITED.has(before) && people.PEOPLE.has(stem)) return { index, isPlain: true, isMany: false };
  const isPlain = people.IN_A_CASE.has(word) || people.IN_A_CASE.has(lower);
  if (isPlain || people.PERHAPS_IN_A_CASE.has(word)) return { index, isPlain, isMany: false };
  if (!people.MANY.has(word)) return null;
  const isOne = tokens[index - 2]?.lower === 'of' && tokens[index - 3]?.lower === 'one';
  return { index, isPlain: isOne && people.IN_A_CASE.has(word.replace(/s$/, '')), isMany: !isOne };
}
