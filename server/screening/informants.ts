import * as words from './case-words.ts';
import { firstFound, type Span } from './patterns.ts';
import { digitsIn, isCapital, isWord, near, type Reading, spanFrom, type Token } from './tokens.ts';
import { isOfOrganization } from './words.ts';

/** Finds an informant by a number, an action, or as someone's: `CI #2217`, `the CI told`, `our informant`, `is a snitch`. */
export const findInformant = ({ tokens, text }: Reading): Span | null =>
  firstFound(tokens, informantAt) ?? secretTip(text);

const TOLD =
  /(?<!\p{L})(?:told|tells|telling|gave|gives|giving|feeds|fed|feeding|tipped|tips|tipping) (?:us|me|the (?:detectives?|agents?|police|squad)|\p{Lu}\p{L}+'s (?:team|squad|unit|crew|people)) (?:off |about )?(?:where|when|who|which|info\p{L}*|names|plates?|the (?:trailer|house|van|girls))(?!\p{L})/iu;
/** What secret informants do, and how people refer to them. */
const INFORMS =
  /(?<!\p{L})(?:(?:there|inside|in the \p{L}+|at the \p{L}+) is ours|(?:don't|do not|never) burn|burn (?:her|him|the source)|(?:source|contact|guy|woman|man|girl|someone|friend) inside (?:the|that|of) (?:\p{L}+ ){0,2}?\p{L}+ (?:says?|said|tells?|told|saw|sees|reports?|reported|heard|hears|thinks)|(?:fbi|hsi|dea|atf|our|their|pd) sources? (?:reporting|says?|said|tells?|told|reports?|in|at|inside)|(?:he|she|they) tipped us|keep (?:his|her|the \p{L}+'s) name out|cw (?:says?|said|saw|told|made|met|bought|reports?|heard)|signed up as (?:a )?(?:source|informant)|registered source|(?:recorded|monitored|consensual|controlled) (?:phone )?calls? (?:to|with|w)|(?:person|one|guy|woman|man|girl) who tipped|working off (?:an?|his|her) (?:charge|case|beef)|wor(?:e|ks|king) a wire|our (?:eyes|ears|guy|man|woman|girl) (?:inside|in|at|on) the|(?:eyes|ears) inside|(?:slips|passes|feeds|leaks) (?:us|hsi|fbi|police|the (?:pd|detectives?|agents?))|(?:girls|women|workers|clerks|dancers) is talking to|tipster is|feed(?:s|ing) \p{L}+ (?:names|info\p{L}*|plates|tips)|protect (?:him|her) as)(?!\p{L})(?! (?:training|policy|protocol))/u;
const SECRET =
  /(?<!\p{L})(?:(?:nobody|no one) else (?:should|must|can|may) know|keep (?:him|her|it|this|that|their name|his name|her name) (?:out|quiet|between)|between us|off the record|not to be named|can't (?:say|tell you) (?:more|why)|say nothing|stays? out of the (?:minutes|notes|report)|don't (?:tell|repeat|write)|\p{L}+'s life)(?!\p{L})/iu;

/** `told us where the trailer is, nobody else should know` */
function secretTip(text: string): Span | null {
  const informs = INFORMS.exec(text.toLowerCase());
  if (informs) return { start: informs.index, end: informs.index + informs[0].length };
  const found = TOLD.exec(text);
  return found && SECRET.test(text) ? { start: found.index, end: found.index + found[0].length } : null;
}

function informantAt(tokens: readonly Token[], index: number): Span | null {
  const token = tokens[index];
  if (!token) return null;
  const [after, before] = [near(tokens, index, 4), near(tokens, index, -3)];
  const isSource =
    /^sources?$/.test(token.lower) &&
    /^(?:confidential|human|paid|reliable|secret|inside)$/.test(before[0]?.lower ?? '');
  if (!isSource && !words.INFORMANTS.has(token.stem)) return null;
  if (after[0]?.lower === 'of' && /^(?:funding|income|money|revenue|support)$/.test(after[1]?.lower ?? ''))
    return null;
  if (before[0]?.lower === 'irs' || before[0]?.text === '%') return null;
  const isExplained = /^(?:=|means|for)$/.test(before.find(({ lower }) => !SORTS.test(lower))?.lower ?? '');
  if (isExplained && before.length > 1) return null;
  return isNumbered(token, after) || isOneInformant(token, after, before)
    ? spanFrom(token, after[0] ?? token)
    : null;
}

/** Abbreviations with many other meanings. */
const isShort = (token: Token): boolean => /^(?:c[./]?i|chs|cs|soi|rat)$/.test(token.lower);

/** `informant 7`, `CI no. 2217`, `CHS S 0008123`; neither a year nor a count. */
function isNumbered(token: Token, after: readonly Token[]): boolean {
  const at = after.findIndex((next) => digitsIn(next) > 0);
  const number = after[at];
  return (
    number !== undefined &&
    digitsIn(number) >= (isShort(token) ? 3 : 1) &&
    !/^(?:19|20)\d\d$/.test(number.text) &&
    !words.UNITS.has(after[at + 1]?.lower ?? '') &&
    after.slice(0, at).every(({ text }) => /^(?:#|no|number|code|:|\p{Lu}{1,3})$/u.test(text))
  );
}

/** Words allowed between `is` and `informant`. */
const SORTS =
  /^(?:an?|un|una|the|our|paid|registered|confidential|police|cooperating|reliable|secret|known|active|hsi|fbi|dea)$/;

/** True if it is about one informant, not about handling informants in general. */
function isOneInformant(token: Token, after: readonly Token[], before: readonly Token[]): boolean {
  if (token.stem.endsWith('s') && !/^(?:chs|cs)$/.test(token.stem)) return false;
  const [next, second] = after.map(({ lower }) => lower);
  const isSomeone = /^(?:is|are|was|es|turned|became|as)$/.test(
    before.find(({ lower }) => !SORTS.test(lower))?.lower ?? '',
  );
  if (token.lower === 'rat') return isSomeone;
  if (token.lower === 'cs') return /^(?:said|says|told|saw|reports|reported|reporting)$/.test(next ?? '');
  const [one] = after;
  if (one && isCapital(one) && isOfOrganization(one)) return false;
  if (words.INFORMS.has(next ?? '') || (next === 'code' && second === 'name')) return true;
  if (!isShort(token) && /^(?:is|was)$/.test(next ?? '')) return true;
  if (one && isWord(one) && isOfOrganization(one)) return false;
  const isOurs = before.slice(0, 2).some(({ lower }) => words.OWN.has(lower));
  return (
    isSomeone ||
    (isOurs && (isShort(token) ? !before.some(({ lower }) => lower === 'as') : !one || !isCapital(one)))
  );
}
