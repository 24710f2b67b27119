import { isInCase } from './labels.ts';
import { isListedSurname } from './name-lists.ts';
import type { NameRow } from './names.ts';
import * as people from './people-words.ts';
import { near, type Reading, type Token } from './tokens.ts';
import { isOfOrganization } from './words.ts';

/**
 * Returns true if the words around a name are about a case: `Ana Roe was rescued`, `charges against Robert Poe`, `Ana Roe (V)`,
 * `Ana Roe ... her T visa`.
 */
export function isInCaseContext({ tokens }: Reading, row: NameRow): boolean {
  const before = near(tokens, row.index, -4).map(({ lower }) => lower);
  const following = near(tokens, row.endIndex, 6).map(({ lower }) => lower);
  const after = following[1] === 'others' ? following.slice(1) : following;
  if (people.TITLES.has(before[0] ?? '')) return false;
  if (after[0] === '(' && /^(?:v|s|d|w|def|sub|perp)$/.test(after[1] ?? '') && after[2] === ')') return true;
  if (after[0] === ',' && people.DONE_TO.has(after[1] ?? '')) return true;
  if (isOfItsCase(tokens, row) || isSentence(near(tokens, row.endIndex, 4))) return true;
  const words = after.filter((word) => !/^(?:[,()]|\d{1,2}|y\/o|yo|years|old|age|aged)$/.test(word));
  const fate = words.findIndex((word) => !people.AUXILIARIES.has(word));
  const isFate = people.FATES.has(words[fate] ?? '');
  if (isFate && (fate > 0 || people.FATES_ALONE.has(words[fate] ?? ''))) return true;
  const brought = before.findIndex((word) => !people.OF_OR_AGAINST.has(word));
  const isPast = /(?:ed|ing)$|^(?:investigate|prosecute)s?$/.test(before[brought] ?? '');
  if (people.BROUGHT_UP.has(before[brought] ?? '') && (isPast || brought > 0)) return true;
  return (
    hasOfACase(near(tokens, row.endIndex, 20).map(({ lower }) => lower)) ||
    ((tokens[row.endIndex]?.text.endsWith("'s") ?? false) &&
      (people.HAS.has(after[0] ?? '') ||
        (/^[tu]$/.test(after[0] ?? '') && /^visas?$/.test(after[1] ?? '')))) ||
    (/^(?:aka|a\.k\.a)$/.test(after[0] ?? '') && near(tokens, row.endIndex, 8).some(isInCase))
  );
}

/** `the Eduardo Poe indictment`, `the Ana Roe case`; not `case management`. */
function isOfItsCase(tokens: readonly Token[], row: NameRow): boolean {
  const [noun, next] = near(tokens, row.endIndex, 2);
  if (!noun || (next && isOfOrganization(next))) return false;
  return (
    people.BROUGHT_BEFORE_COURT.has(noun.lower) ||
    ((row.isGiven || tokens.slice(row.index, row.endIndex + 1).some(({ stem }) => isListedSurname(stem))) &&
      /^(?:case|matter|investigation|probe)$/.test(noun.lower))
  );
}

/** `charges against Poe`, `arrested: Poe`: a single capitalized name is enough. */
export function isCharged(tokens: readonly Token[], index: number): boolean {
  const [sign, word] = near(tokens, index, -2);
  return sign?.lower === 'against'
    ? /^(?:charges?|indictment|evidence|warrant)$/.test(word?.lower ?? '')
    : sign?.text === ':' &&
        /^(?:arrested|indicted|charged|convicted|wanted|rescued)$/.test(word?.lower ?? '');
}

/** `got 10 years`, `received 18 months for pandering`. */
const isSentence = ([verb, count, unit, next]: readonly Token[]): boolean =>
  /^(?:got|gets|received|faces|serves)$/.test(verb?.lower ?? '') &&
  /^\d{1,3}$/.test(count?.text ?? '') &&
  /^(?:years|months)$/.test(unit?.lower ?? '') &&
  (!next || /^(?:[,;.)]|for)$/.test(next.lower));

const hasOfACase = (words: readonly string[]): boolean =>
  words.some(
    (word, at) =>
      /^(?:her|his)$/.test(word) &&
      (people.HAS.has(words[at + 1] ?? '') ||
        (/^[tu]$/.test(words[at + 1] ?? '') && /^visas?$/.test(words[at + 2] ?? ''))),
  );
