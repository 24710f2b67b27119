import { isInCase } from './labels.ts';
import type { NameRow } from './names.ts';
import * as people from './people-words.ts';
import { near, type Reading } from './tokens.ts';

/** `Ana Roe was rescued`, `charges against Robert Poe`, `Ana Roe (V)`, `Ana Roe ... her T visa`. */
export function isToldOf({ tokens }: Reading, row: NameRow): boolean {
  const before = near(tokens, row.index, -4).map(({ lower }) => lower);
  const behind = near(tokens, row.endIndex, 6).map(({ lower }) => lower);
  if (people.TITLES.has(before[0] ?? '')) return false;
  if (behind[0] === '(' && /^(?:v|s|d|w|def|sub|perp)$/.test(behind[1] ?? '') && behind[2] === ')')
    return true;
  const words = behind.filter((word) => !/^(?:[,()]|\d{1,2}|y\/o|yo|years|old|age|aged)$/.test(word));
  const fate = words.findIndex((word) => !people.AUXILIARIES.has(word));
  const isFate = people.FATES.has(words[fate] ?? '');
  if (isFate && (fate > 0 || people.FATES_ALONE.has(words[fate] ?? ''))) return true;
  const brought = before.findIndex((word) => !people.OF_OR_AGAINST.has(word));
  const isPast = /(?:ed|ing)$/.test(before[brought] ?? '');
  if (people.BROUGHT_UP.has(before[brought] ?? '') && (isPast || brought > 0)) return true;
  return (
    hasOfACase(near(tokens, row.endIndex, 20).map(({ lower }) => lower)) ||
    ((tokens[row.endIndex]?.text.endsWith("'s") ?? false) &&
      (people.HAS.has(behind[0] ?? '') ||
        (/^[tu]$/.test(behind[0] ?? '') && /^visas?$/.test(behind[1] ?? '')))) ||
    (/^(?:aka|a\.k\.a)$/.test(behind[0] ?? '') && near(tokens, row.endIndex, 8).some(isInCase))
  );
}

const hasOfACase = (words: readonly string[]): boolean =>
  words.some(
    (word, at) =>
      /^(?:her|his)$/.test(word) &&
      (people.HAS.has(words[at + 1] ?? '') ||
        (/^[tu]$/.test(words[at + 1] ?? '') && /^visas?$/.test(words[at + 2] ?? ''))),
  );
