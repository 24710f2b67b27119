import { isInCase, type Label } from './labels.ts';
import { isNamePart, isUnknown, REACH } from './name-after-label.ts';
import { isGivenName } from './name-lists.ts';
import { isTitleWord, lowerNameAt, type NameRow } from './names.ts';
import * as people from './people-words.ts';
import { isCapital, isWord, near, type Reading, type Token } from './tokens.ts';

/** What separates a name from the label that says what the person is. */
const APART = /^(?:[([,"/:;-]|is|was|been|became|are|as|es|era|ang)$/;

/** Finds a name before a label: `Jane Roe (victim)`, `Robert Poe is a snitch`, `Ana Roe, one of our survivors`. */
export function nameBefore(
  { tokens, text }: Reading,
  label: Label,
  names: ReadonlyMap<number, NameRow>,
): NameRow | null {
  const next = tokens[label.index + 1];
  if (next && isWord(next) && !people.ENDS_LABEL.has(next.lower)) return null;
  const between: string[] = [];
  for (let at = label.index - 1; at >= label.index - REACH; at--) {
    if (/^[)\]]$/.test(tokens[at]?.text ?? '')) at = bracketBefore(tokens, at);
    const token = tokens[at];
    if (!token) return null;
    const isApart = between.some((word) => APART.test(word));
    if (isApart && isCalledByOneName(tokens, at, label))
      return { index: at, endIndex: at, words: 1, isAcronym: false, isGiven: false, hasInitial: false };
    const row = names.get(at) ?? lowerRowEndingAt(tokens, at, text);
    if (row)
      return isApart && (!label.isMany || between.some((word) => /^(?:of|are)$/.test(word))) ? row : null;
    const isSort = at === label.index - 1 && isUnknown(token) && !/(?:ed|ing|s)$/.test(token.lower);
    if (
      !isSort &&
      !isInCase(token) &&
      !people.BETWEEN_NAME_AND_LABEL.has(token.lower) &&
      !/^(?:\d{1,2}|[)\]])$/.test(token.text)
    )
      return null;
    between.push(token.lower);
  }
  return null;
}

/** The index of the matching opening bracket, if it is only a few words away. */
function bracketBefore(tokens: readonly Token[], at: number): number {
  const opens = near(tokens, at, -6).findIndex(({ text }) => /^[([]$/.test(text));
  return opens < 0 ? at : at - opens - 1;
}

/** `"Star" (victim)`, `Poe is the pimp`, `Ana (victim)`. */
function isCalledByOneName(tokens: readonly Token[], at: number, label: Label): boolean {
  const [before, name, mark] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!isNamePart(name) || !mark) return false;
  if (before?.text === '"' && mark.text === '"') return true;
  const end = tokens[label.index + 1];
  // `Haruka, a survivor who left`
  const isOne =
    mark.text === ',' &&
    /^(?:an?|our|the|my|her|his)$/.test(tokens[at + 2]?.lower ?? '') &&
    isTitleWord(name);
  if (label.isMany || (before && isCapital(before))) return false;
  if (isOne && (!end || /^(?:[,.;)]|who|whose|from|in|at|of|and)$/.test(end.lower))) return true;
  if (!(label.isPlain || isGivenName(name.stem))) return false;
  return (
    /^(?:is|was)$/.test(mark.lower) ||
    (mark.text === ',' && (!end || /^[,.;)]$/.test(end.text))) ||
    (mark.text === '(' && end?.text === ')' && !/^\p{Lu}+$/u.test(name.text))
  );
}

function lowerRowEndingAt(tokens: readonly Token[], at: number, text: string): NameRow | null {
  if (at === 1 && /^[([]$/.test(tokens[2]?.text ?? '') && tokens.slice(0, 2).every(isUnknown))
    return { index: 0, endIndex: 1, words: 2, isAcronym: false, isGiven: false, hasInitial: false };
  for (const length of [3, 2]) {
    const row = lowerNameAt(tokens, at - length + 1, text);
    if (row && row.endIndex === at && row.words === length) return row;
  }
  return null;
}
