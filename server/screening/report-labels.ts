import { isGivenName, isListedSurname } from './name-lists.ts';
import { nameAt } from './names.ts';
import { firstFound, type Span } from './patterns.ts';
import { TITLES } from './people-words.ts';
import { isWord, type Reading, spanFrom, type Token } from './tokens.ts';
import { isOfOrganization, ORDINARY, setOf } from './words.ts';

/** Abbreviated labels before a name in police reports and minutes: `V1: J. ORTIZ`, `S/ ROE`. */
const LABEL =
  /^(?:v|vic|vict|s|susp|w|wit|d|def|sub|subj|perp|mv|av|jv|rp|ip|poi|arr|arrestee|tgt)-?\d{0,2}$/;
/** Single letters, which ordinary lists use too: they need a listed name, an initial, or a name in all capitals. */
const LETTER = /^[vswd]$/;
/** Labels that may be lowercase, because they mean nothing else. */
const IN_LOWER_CASE = /^(?:vic|vict|wit|susp|perp|tgt|arrestee)-?\d{0,2}$/;
const MARK = /^[:/=([-]$/;
/** After these, a letter names a part: `Part V: ...`. */
const PARTED = setOf(
  'part title chapter section type level tier group phase class form schedule appendix exhibit step team option plan volume supplement drive drives',
);

const isUpper = ({ text }: Token): boolean => text === text.toUpperCase() && /\p{Lu}/u.test(text);
const isName = ({ stem }: Token): boolean => isGivenName(stem) || isListedSurname(stem);

/** The index where the name begins after a label, its number and its mark; -1 if there is no mark. */
function nameBeginsAt(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  if (tokens[next]?.text === '#') next++;
  if (/^\d{1,2}$/.test(tokens[next]?.text ?? '')) next++;
  if (!MARK.test(tokens[next]?.text ?? '')) return -1;
  next++;
  return TITLES.has(tokens[next]?.lower ?? '') ? next + 1 : next;
}

/** `DEVORE, S.` */
const isBeforeInitial = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.text === ',' && /^\p{Lu}$/u.test(tokens[at + 2]?.text ?? '');

function labeledAt(tokens: readonly Token[], at: number): Span | null {
  const token = tokens[at];
  if (!token || !LABEL.test(token.lower) || PARTED.has(tokens[at - 1]?.lower ?? '')) return null;
  const begin = nameBeginsAt(tokens, at);
  const row = begin < 0 ? null : nameAt(tokens, begin);
  if (!row) return null;
  const parts = tokens.slice(row.index, row.endIndex + 1).filter(isWord);
  if (parts.some((part) => isOfOrganization(part) || ORDINARY.has(part.stem) || /\d/.test(part.text)))
    return null;
  const isNamed = parts.some(isName) || row.hasInitial || isBeforeInitial(tokens, row.endIndex);
  const isSure = LETTER.test(token.lower) ? isUpper(token) && (isNamed || parts.every(isUpper)) : true;
  const isWhole = row.words > 1 || isNamed;
  return isSure && isWhole && (isUpper(token) || IN_LOWER_CASE.test(token.lower))
    ? spanFrom(token, parts.at(-1) ?? token)
    : null;
}

/** Finds a name after an abbreviated label. */
export const findLabeledName = ({ tokens }: Reading): Span | null => firstFound(tokens, labeledAt);
