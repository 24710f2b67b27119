import { isInCase } from './labels.ts';
import { isGivenName, isListedSurname } from './name-lists.ts';
import { JOBS, TITLES } from './people-words.ts';
import { isCapital, isWord, type Token } from './tokens.ts';
import { isOfOrganization, ORDINARY } from './words.ts';

/** Stands for a name of a person, however many words it has. */
const NAME = 'N';
/** How many words away from a name a word still counts as being near it. */
const NEAR = 5;
/** Up to so many kinds of words in a row are one feature. */
const LONGEST_ROW = 3;
/** The length of the parts of words, which find misspelled and inflected words. */
const PART = 4;
const LONGEST_NUMBER = 14;

/** A feature of a text, and the first token it comes from. */
export type Feature = readonly [name: string, token: Token];

/**
 * Yields what the learned weights know a text by: its words, pairs and triples of words, the words near a name, its first and
 * last word, rows of kinds of words, and parts of its words. Names are replaced by one sign and digits by `#`, because the
 * weights must not depend on who is named. May yield a feature more than once.
 */
export function* featuresOf(tokens: readonly Token[]): Generator<Feature> {
  const words = wordsOf(tokens);
  for (const [at, [word, token]] of words.entries()) {
    const [next, third] = [words[at + 1]?.[0], words[at + 2]?.[0]];
    yield [word, token];
    if (next !== undefined) yield [`${word} ${next}`, token];
    if (third !== undefined) yield [`${word} ${next} ${third}`, token];
    if (word === NAME) yield* nearName(words, at);
  }
  const [first, last] = [words[0], words.at(-1)];
  if (first && last) {
    yield [`|${first[0]}`, first[1]];
    yield [`${last[0]}|`, last[1]];
  }
  yield* rowsOfKinds(words);
  for (const token of tokens) yield* partsOf(token);
}

function* rowsOfKinds(words: readonly Feature[]): Generator<Feature> {
  const kinds = words.map(kindOf);
  for (const [at, [, token]] of words.entries())
    for (let length = 1; length <= LONGEST_ROW && at + length <= kinds.length; length++)
      yield [`=${kinds.slice(at, at + length).join(' ')}`, token];
}

/** A name, a job, someone in a case, a number, an acronym, a word of organizations; short words and marks are themselves. */
function kindOf([word, token]: Feature): string {
  if (word === NAME) return NAME;
  if (TITLES.has(token.lower) || JOBS.has(token.lower)) return 'J';
  if (isInCase(token)) return 'C';
  if (/\d/.test(word)) return '#';
  if (word.startsWith('^')) return 'A';
  if (isOfOrganization(token)) return 'O';
  return isWord(token) && word.length >= PART ? 'W' : word;
}

function* nearName(words: readonly Feature[], at: number): Generator<Feature> {
  for (const [word, token] of words.slice(Math.max(0, at - NEAR), at)) yield [`<${word}`, token];
  for (const [word, token] of words.slice(at + 1, at + 1 + NEAR)) yield [`>${word}`, token];
}

function* partsOf(token: Token): Generator<Feature> {
  if (!isWord(token) || token.text.length < PART) return;
  const word = `_${token.lower}_`;
  for (let at = 0; at + PART <= word.length; at++) yield [`~${word.slice(at, at + PART)}`, token];
}

/** The words of a text; consecutive names are one. */
function wordsOf(tokens: readonly Token[]): Feature[] {
  const words: Feature[] = [];
  for (const [at, token] of tokens.entries()) {
    const word = wordOf(token, tokens[at - 1]);
    if (word !== NAME || words.at(-1)?.[0] !== NAME) words.push([word, token]);
  }
  return words;
}

/** Marks after which any word may begin with a capital. */
const BEFORE_CAPITAL = /^[.!?;:]$/;

function wordOf(token: Token, before: Token | undefined): string {
  const { text, lower, stem } = token;
  if (/\d/.test(text)) return lower.replace(/\d/g, '#').slice(0, LONGEST_NUMBER);
  if (!isCapital(token)) return lower;
  if (isGivenName(stem)) return NAME;
  const isFirst = !before || BEFORE_CAPITAL.test(before.text);
  if (isListedSurname(stem) && !isFirst) return NAME;
  if (text.length > 1 && text === text.toUpperCase()) return `^${lower}`;
  return isFirst || ORDINARY.has(stem) || isOfOrganization(token) ? lower : NAME;
}
