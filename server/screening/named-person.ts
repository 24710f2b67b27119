import { isInCase, type Label, labelsIn } from './labels.ts';
import { lowerNameAt, type NameRow, nameAt, namesIn } from './names.ts';
import type { Span } from './patterns.ts';
import * as people from './people-words.ts';
import { isCapital, isWord, near, type Reading, spanFrom, type Token } from './tokens.ts';
import { isToldOf } from './told-of.ts';
import { OF_ORGANIZATIONS, ORDINARY } from './words.ts';

/** How many tokens may stand between such a word and a name. */
const REACH = 9;

/** `victim Jane R.`, `suspect (Robert Poe)`, `trafficker: big mike aka ...`, `la víctima Ana Roe`. */
function nameBehind(reading: Reading, label: Label): NameRow | null {
  const { tokens, text } = reading;
  const between: Token[] = [];
  if (label.isMany && isOfAPost(tokens, label.index)) return null;
  for (let at = label.index + 1 + ofACase(tokens, label.index); at <= label.index + REACH; at++) {
    const token = tokens[at];
    if (!token) return null;
    const isJoined = between.length === 0 && /^(?:and|&|y)$/.test(token.lower);
    if (isJoined && !isInCase(tokens[at + 1] ?? token)) return null;
    const row = nameAt(tokens, at);
    if (row && isNameOf(reading, label, row, between)) return row;
    const lower = row ? null : lowerNameAt(tokens, at, text);
    if (lower && !people.SAYS_SO.has(token.lower)) return lower;
    const isOurs =
      /^(?:of|de)$/.test(token.lower) &&
      /^(?:nombre|edad|ours|theirs|mine|hers|his|investigation|the)$/.test(tokens[at + 1]?.lower ?? '');
    if (
      !(
        isOurs ||
        people.BETWEEN.has(token.lower) ||
        people.SAYS_SO.has(token.lower) ||
        isInCase(token) ||
        /^\d{1,2}$/.test(token.text)
      )
    ) {
      if (
        !(between.length > 0 && /^[)\]]$/.test(token.text) && /\d|^[a-z]$/i.test(between.at(-1)?.text ?? ''))
      )
        return null;
    }
    between.push(token);
  }
  return null;
}

/** How many tokens `of the farm case` has behind such a word. */
const ofACase = (tokens: readonly Token[], index: number): number =>
  tokens[index + 1]?.lower === 'of'
    ? near(tokens, index, 5).findIndex(({ stem }) =>
        /^(?:case|investigation|warrant|probe|matter)$/.test(stem),
      ) + 1
    : 0;

/** `trafficker: big mike aka ...`, and behind a colon two words alone: `suspect: marcus odom`. */
function plainlyNamed(tokens: readonly Token[], index: number): NameRow | null {
  const behind = near(tokens, index, 6);
  const also = behind.findIndex(({ lower }) => /^(?:aka|a\.k\.a|nicknamed)$/.test(lower));
  const row = { index: index + 2, words: 2, isAcronym: false, isGiven: false };
  if (also > 0 && behind[also + 1]) return { ...row, index: index + 1, endIndex: index + also + 2 };
  const [colon, one, two, end] = behind;
  const isAlone =
    (!end || /^[,(;-]$/.test(end.text)) &&
    one !== undefined &&
    two !== undefined &&
    isUnknown(one) &&
    isUnknown(two);
  return colon?.text === ':' && isAlone ? { ...row, endIndex: index + 3 } : null;
}

const isUnknown = (token: Token): boolean =>
  /^\p{L}{3,}$/u.test(token.text) &&
  !isCapital(token) &&
  !OF_ORGANIZATIONS.has(token.lower) &&
  !ORDINARY.has(token.lower) &&
  !isInCase(token);

/** `Contact for victims: Maria Lopez` names who works for them. */
const isOfAPost = (tokens: readonly Token[], index: number): boolean =>
  /^(?:for|of|to|with|about|para|de|a)$/.test(tokens[index - 1]?.lower ?? '') &&
  near(tokens, index, -5).some(({ stem }) => people.POSTS.has(stem)) &&
  tokens[index + 1]?.text !== '(';

const KIN = /^(?:mr|ms|mrs|miss|sr|sra|don|doña|brothers|sisters|hermanos)$/;

function isNameOf({ tokens }: Reading, label: Label, row: NameRow, between: readonly Token[]): boolean {
  const word = tokens[label.index];
  if (!word) return false;
  const said = between.filter(({ lower }) => people.SAYS_SO.has(lower));
  if (said.some(({ lower }) => KIN.test(lower) || (lower.length > 1 && lower !== 'known'))) return true;
  if (
    (label.isPlain && said.some(({ text }) => text === '"')) ||
    (between.length === 1 && said[0]?.text === '"')
  )
    return true;
  if (isExplained(tokens, label, between)) return false;
  const isTitle = isCapital(word);
  const next = tokens[row.endIndex + 1];
  const isList = /^(?:and|&|y|,|\/)$/.test(next?.lower ?? '') && isNamePart(tokens[row.endIndex + 2]);
  if (
    (row.words > 1 && !row.isAcronym) ||
    (row.words > 1 && word.text === word.text.toUpperCase()) ||
    isList
  ) {
    if (said.length > 0 || between.length > 0 || !isTitle) return true;
    return !label.isMany && (label.isPlain || row.isGiven || label.index > 0 || next !== undefined);
  }
  if (row.isAcronym && label.isPlain && !label.isMany && isPairOfInitials(tokens, row)) return true;
  if (row.isAcronym && word.text !== word.text.toUpperCase())
    return label.isPlain && !label.isMany && said.length > 0;
  if (label.isMany) return row.isGiven && !isTitle;
  if (!isTitle && (row.isGiven || tokens[row.endIndex]?.text.endsWith("'s"))) return true;
  return label.isPlain || (!isTitle && said.some(({ text }) => /["([]/.test(text)));
}

const isNamePart = (token?: Token): boolean =>
  token !== undefined &&
  isWord(token) &&
  isCapital(token) &&
  !OF_ORGANIZATIONS.has(token.stem) &&
  !ORDINARY.has(token.stem);

/** `victim SB`, where nothing else in capitals goes on. */
function isPairOfInitials(tokens: readonly Token[], row: NameRow): boolean {
  const next = tokens[row.endIndex + 1];
  return (
    /^(?!ID|PD|IN|OK|UP)\p{Lu}{2}$/u.test(tokens[row.index]?.text ?? '') &&
    row.index === row.endIndex &&
    (!next || !isWord(next) || people.GOES_ON.has(next.lower))
  );
}

/** `CI (Continuous Improvement)`: the letters are explained by the words behind them. */
function isExplained(tokens: readonly Token[], label: Label, between: readonly Token[]): boolean {
  const letters = tokens[label.index]?.lower.replaceAll('.', '') ?? '';
  if (letters.length > 3 || between[0]?.text !== '(') return false;
  const initials = tokens
    .slice(label.index + 2, label.index + 2 + letters.length)
    .map(({ lower }) => lower.charAt(0));
  return initials.join('') === letters;
}

/** `Jane Roe (victim)`, `Robert Poe is a snitch`, `Ana Roe, one of our survivors`. */
function nameBefore(
  { tokens, text }: Reading,
  label: Label,
  names: ReadonlyMap<number, NameRow>,
): NameRow | null {
  const next = tokens[label.index + 1];
  if (next && isWord(next) && !people.GOES_ON.has(next.lower)) return null;
  let isApart = false;
  for (let at = label.index - 1; at >= label.index - REACH; at--) {
    const token = tokens[at];
    if (!token) return null;
    const row = names.get(at) ?? lowerRowEndingAt(tokens, at, text);
    if (isApart && isCalledByOneName(tokens, at, label))
      return { index: at, endIndex: at, words: 1, isAcronym: false, isGiven: false };
    if (row)
      return isApart &&
        (!label.isMany ||
          /^(?:of|are)$/.test(tokens[label.index - 2]?.lower ?? tokens[label.index - 1]?.lower ?? ''))
        ? row
        : null;
    if (/^(?:[([,"/:;-]|is|was|been|became|are|as|es|era|ang)$/.test(token.lower)) isApart = true;
    if (
      !(
        people.BEHIND_A_NAME.has(token.lower) ||
        isInCase(token) ||
        /^\d{1,2}$/.test(token.text) ||
        /^[)\]]$/.test(token.text)
      )
    )
      return null;
  }
  return null;
}

const isEnd = (token?: Token): boolean => !token || /^[,.;)]$/.test(token.text);

/** `"Star" (victim)`, `Poe is the pimp`. */
function isCalledByOneName(tokens: readonly Token[], at: number, label: Label): boolean {
  const [before, name, next] = tokens.slice(Math.max(0, at - 1), at + 2);
  const isFirst = at === 0;
  const [token, after] = isFirst ? [before, name] : [name, next];
  if (
    !token ||
    !isWord(token) ||
    !isCapital(token) ||
    OF_ORGANIZATIONS.has(token.stem) ||
    ORDINARY.has(token.stem)
  )
    return false;
  const isQuoted = !isFirst && before?.text === '"' && after?.text === '"';
  return (
    isQuoted ||
    (label.isPlain &&
      !label.isMany &&
      (/^(?:is|was)$/.test(after?.lower ?? '') || (after?.text === ',' && isEnd(tokens[label.index + 1]))) &&
      (isFirst || !isCapital(before ?? token)))
  );
}

function lowerRowEndingAt(tokens: readonly Token[], at: number, text: string): NameRow | null {
  if (at === 1 && /^[([]$/.test(tokens[2]?.text ?? '') && tokens.slice(0, 2).every(isUnknown))
    return { index: 0, endIndex: 1, words: 2, isAcronym: false, isGiven: false };
  for (const length of [3, 2]) {
    const row = lowerNameAt(tokens, at - length + 1, text);
    if (row && row.endIndex === at && row.words === length) return row;
  }
  return null;
}

const IDEOGRAPHS =
  /(?:受害人|受害者|被害人|嫌疑人|被告人|피해자|용의자)(?:叫|是|名叫|为|:|：)? ?[\p{Script=Han}\p{Script=Hangul}A-Z]{2}/u;

/** A victim, client, suspect, informant or defendant who is named, before or behind the word for what they are. */
export function findNamedPerson(reading: Reading): Span | null {
  const { tokens, text } = reading;
  const rows = namesIn(tokens);
  const names = new Map(rows.map((row) => [row.endIndex, row]));
  for (const label of labelsIn(reading)) {
    const row =
      nameBehind(reading, label) ??
      (label.isPlain ? plainlyNamed(tokens, label.index) : null) ??
      nameBefore(reading, label, names);
    const [word, first, last] = [tokens[label.index], tokens[row?.index ?? -1], tokens[row?.endIndex ?? -1]];
    if (word && first && last) return first.start > word.start ? spanFrom(word, last) : spanFrom(first, word);
  }
  const told = rows.find((row) => isToldOf(reading, row));
  const [first, last] = [tokens[told?.index ?? -1], tokens[told?.endIndex ?? -1]];
  if (first && last) return spanFrom(first, last);
  const found = IDEOGRAPHS.exec(text);
  return found && { start: found.index, end: found.index + found[0].length };
}
