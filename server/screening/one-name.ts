import { BOSS, KIN, SOMEONE, TRADE, wordsOf } from './evidence.ts';
import type { Named } from './name-forms.ts';
import { isGivenName } from './name-lists.ts';
import { isSurname } from './people-words.ts';
import { isCapital, isWord, near, type Token } from './tokens.ts';
import { isOfOrganization, ORDINARY, setOf } from './words.ts';

/** Returns true for a word in the form of a name: `Roe`, `McRoe`, `O'Roe`. */
export const isTitleWord = (token: Token): boolean =>
  /^(?:[OD]'|Mc|Mac|De|La)?\p{Lu}\p{Ll}{3,}$|^\p{Lu}\p{Ll}{0,3}'\p{Lu}\p{Ll}+$|^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$|^\p{Lu}\p{Ll}+'s$/u.test(
    token.text.replace(/(?<=\p{Ll}{4})'s$/u, ''),
  ) &&
  !isOfOrganization(token) &&
  !ORDINARY.has(token.stem);

/** Words after which a single name is that of a person. */
const CALLED_AFTER =
  /^(?:mrs?|ms|miss|sra?|don|doña|housekeeper|nanny|maid|girl|boy|kid|baby|daughter|son|sister|brother|cousin|boyfriend|girlfriend|husband|wife|driver|foreman|caller|hija|hijo|chị|anh|si)$/;

/** `farmworker named Ana`, `la bonne, Ana` */
const AFTER_SOMEONE = new RegExp(
  `${wordsOf(`${SOMEONE}|${TRADE}|${BOSS}|(?:su|mi|sua|her|his|their) (?:${KIN}|mãe|pai)`)} (?:, |named |called |de nombre |de nome |tên |là |si |na |rele )*$`,
  'u',
);
const wordsBefore = (tokens: readonly Token[], at: number): string =>
  `${tokens
    .slice(Math.max(0, at - 4), at)
    .map(({ lower }) => lower)
    .join(' ')} `;

/** `the boy from the farm, Osman, turned 16`: a name between commas after a word for a person. */
const isApposed = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === ',' &&
  tokens[at + 1]?.text === ',' &&
  near(tokens, at, -9).some(({ lower }) =>
    /^(?:boy|girl|kid|woman|man|lady|guy|housekeeper|nanny|maid|dancer|cook)$/.test(lower),
  );

/** `Lakeshore services`; but `Ana needs`. */
const isOrganizationWord = (next: Token): boolean =>
  isOfOrganization(next) && !/^(?:needs|works)$/.test(next.text);

const PRONOUNS = setOf('she he her his they we it i');
/** Returns true if no adjacent word makes it part of a longer name, a title or an organization. */
export const isAlone = (tokens: readonly Token[], at: number): boolean => {
  const [before, next] = [tokens[at - 1], tokens[at]?.text.endsWith("'s") ? undefined : tokens[at + 1]];
  return (
    !(next && isWord(next) && ((isCapital(next) && !PRONOUNS.has(next.lower)) || isOrganizationWord(next))) &&
    !(
      before &&
      (/^(?:St|San|Santa|Saint)$/.test(before.text) ||
        (isWord(before) && isCapital(before) && !ORDINARY.has(before.stem)))
    )
  );
};

/** `Daughters of Ruth`; but `lost track of Ana`. */
const isOfHouse = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'of' && tokens[at - 2] !== undefined && isCapital(tokens[at - 2] as Token);

/** `Ana said`, `Ana's boss`: said of a person, not of a place or house of that name. */
function isActing(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isDone =
    next !== undefined &&
    /^\p{Ll}{2,}$/u.test(next.text) &&
    !NO_VERB.has(next.lower) &&
    tokens.length > 2 &&
    !isOrganizationWord(next);
  return (
    (isDone &&
      (at === 0 || (!/^(?:in|near|from|at|de|del)$/.test(before?.lower ?? '') && !isOfHouse(tokens, at)))) ||
    ((token?.text.endsWith("'s") ?? false) && next !== undefined && !isCapital(next))
  );
}
/** The same of `with Ana`, `drove Ana`. */
const isSubject = (tokens: readonly Token[], at: number): boolean =>
  isActing(tokens, at) ||
  AFTER_A_VERB.test(tokens[at - 1]?.lower ?? '') ||
  AFTER_TWO_WORDS.test(`${tokens[at - 2]?.lower} ${tokens[at - 1]?.lower}`);
const AFTER_TWO_WORDS =
  /^(?:updates?|news|waiting|in|up|heard|hear|word|worried|call|message|text|voicemail) (?:on|from|of|for)$/;
/** An everyday word, as at the start of a sentence: `Caller said`. */
const EVERYDAY = /(?:er|or|ing|ed|ly|ist|body|one|thing|s)$/;
const isFirst = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || /^[.;:!?(-]$/.test(tokens[at - 1]?.text ?? '');

/** Verbs before a name with a person as object: `drove Ana to the clinic`. */
const AFTER_A_VERB =
  /^(?:with|about|told|tell|saw|met|found|sees|texted|helped|asked|drove|took|got|moved|meet|placed|call|called|reached|visited|picked|brought|gave|heard|hugged|interviewed|convinced|walked|hid|housed|calmed|believe|believes)$/;

/** Words after a name that continue a list or a title. */
const NO_VERB = setOf(
  'and or of in at on for to by with the de del la y police area schools road street township county court branch',
);

/** `Jan 11`: a month. */
const isDay = (tokens: readonly Token[], at: number): boolean =>
  /^(?:jan|april|may|june|august)$/.test(tokens[at]?.lower ?? '') && /^\d/.test(tokens[at + 1]?.text ?? '');

/** Finds a single name: a given name, a name after a word for a person, or a surname next to something said of persons. */
export function oneWord(tokens: readonly Token[], at: number): Named | null {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (!token || isDay(tokens, at)) return null;
  const isCalled =
    isGivenName(token.stem) ||
    CALLED_AFTER.test(before?.lower ?? '') ||
    AFTER_SOMEONE.test(wordsBefore(tokens, at)) ||
    isApposed(tokens, at);
  const found = { index: at, endIndex: at, points: 0 };
  if (isGivenName(token.stem)) return { ...found, needed: isSubject(tokens, at) ? 0 : 1 };
  if (isCalled) return { ...found, needed: 2 };
  if (isSurname(token.stem) && !/^(?:alaska|nebraska)$/.test(token.stem))
    return { ...found, needed: isSubject(tokens, at) ? 0 : 2 };
  if (!isTitleWord(token)) return null;
  if (isFirst(tokens, at) && EVERYDAY.test(token.stem)) return { ...found, needed: 4, isBeside: true };
  // An unlisted name may belong to a place or a company, so signs of a person lower the threshold.
  if (isSubject(tokens, at) && tokens.some(({ stem }) => OF_ONE.has(stem))) return { ...found, needed: 2 };
  return isActing(tokens, at) ? { ...found, needed: 4 } : { ...found, needed: 4, isBeside: true };
}

/** Pronouns for one person. */
const OF_ONE = setOf('she he her his him herself himself hers ella');
