import { memoize } from '../../core/memoize.ts';
import { AROUND } from './around-a-name.ts';
import { AFTER, BEFORE } from './beside-a-name.ts';
import type { Evidence } from './evidence.ts';
import { type Named, namedAt } from './name-forms.ts';
import { mayBeSurname } from './name-lists.ts';
import { isOccupation } from './occupations.ts';
import type { Span } from './patterns.ts';
import * as people from './people-words.ts';
import { staffPoints } from './staff-evidence.ts';
import type { Reading, Token } from './tokens.ts';

const BEFORE_LENGTH = 110;
const AFTER_LENGTH = 140;

/** Minimum points of evidence for a case. */
const OF_A_CASE = 2;

/** Finds a named person with enough evidence for a case and less for a job. */
export const findPersonInCase = (reading: Reading): Span | null =>
  firstPerson(reading, (person) => {
    const needed = person.named.needed || OF_A_CASE;
    const found = person.named.points + casePointsOf(person);
    return found >= needed && found - staffPointsOf(person) >= needed;
  });

/** Finds a named person with no evidence of a job, or less than of a case: notes should name jobs and organizations instead. */
export const findPersonWithoutJob = (reading: Reading): Span | null =>
  firstPerson(reading, (person) => {
    if (person.named.needed > 0 || !IN_A_SENTENCE.test(`${person.before}\0${person.rest}`)) return false;
    const staff = staffPointsOf(person);
    return staff === 0 || (staff < OF_A_CASE && casePointsOf(person) >= staff);
  });

/** Two lowercase words, or one right after the name. A title, or a name with a word in brackets, is not a sentence. */
const IN_A_SENTENCE = /(?<![\p{L}'])\p{Ll}{2,}.*(?<![\p{L}'])\p{Ll}{2,}|\0 \p{Ll}{2,}/u;

/** A name in its sentence. */
interface Person {
  readonly named: Named;
  readonly before: string;
  readonly after: string;
  /** The text after it, without capitalized words that belong to the same name. */
  readonly rest: string;
  readonly span: Span;
}

/** A title counts as a job, unless a court or the police deal with its holder. */
const [[, DONE_IN_A_CASE]] = AFTER;
const ACCUSED =
  /(?<!\p{L})(?:johns?|buyers?|suspects?|pimps?|traffickers?|perps?|targets?)(?: [\p{L}\d]+){0,3} (?:is|was) (?:an? |the |our )?(?:\p{L}+ )?$/u;

const firstPerson = (reading: Reading, isRefused: (person: Person) => boolean): Span | null =>
  personsIn(reading).find(isRefused)?.span ?? null;

/** All named persons, except names without other text and people with a title; memoized for both rules. */
const personsIn = memoize((reading: Reading): readonly Person[] => {
  const { tokens, text } = reading;
  const persons: Person[] = [];
  let before = '';
  let lastEnd = -2;
  for (let at = 0; at < tokens.length; at++) {
    const named = namedAt(reading, at);
    if (!named) continue;
    const [first, last] = [tokens[named.index], tokens[named.endIndex]];
    at = named.endIndex;
    // `by Ana Roe and Robert Poe`: the text before the first applies to both.
    const isJoined = lastEnd === named.index - 2 && /^(?:and|&|y)$/.test(tokens[named.index - 1]?.text ?? '');
    lastEnd = named.endIndex;
    if (first && !isJoined) before = sentenceBefore(text, first.start);
    if (!first || !last) continue;
    const after = sentenceAfter(text, endOf(text, last));
    const rest = after.replace(OF_ONE_NAME, '').replace(IN_BRACKETS, '');
    const isAlone = before.length + rest.length < 2; // Most texts are a name and nothing else.
    const isAccused = () => DONE_IN_A_CASE.test(rest.toLowerCase()) || ACCUSED.test(before.toLowerCase());
    if (isAlone || (isTitled(tokens, named) && !isAccused())) continue;
    persons.push({ named, before, after, rest, span: { start: first.start, end: last.end } });
  }
  return persons;
});

/** Where a name ends: before `'s`, or after the period of an initial. */
const endOf = (text: string, last: Token): number =>
  last.text.endsWith("'s")
    ? last.end - 2
    : last.end +
      (/^\p{Lu}$/u.test(last.text) && text[last.end] === '.' && text[last.end + 1] === ' ' ? 1 : 0);

const sum = (evidence: readonly Evidence[], isThere: (sign: RegExp) => boolean): number =>
  evidence.reduce((points, [more, sign]) => (isThere(sign) ? points + more : points), 0);

/** No sign is shorter than three characters, and often nothing precedes the name. */
const isSaid = (sign: RegExp, words: string): boolean => words.length > 2 && sign.test(words);

/** The length of the longest phrase in `BEFORE`; limits how much text each sign is searched in. */
const CLOSE = 80;
const casePointsOf = memoize((person: Person): number => {
  const [before, after] = [person.before.toLowerCase(), person.rest.toLowerCase()];
  const close = before.slice(-CLOSE);
  return (
    sum(BEFORE, (sign) => isSaid(sign, close)) +
    sum(AFTER, (sign) => sign.test(after)) +
    (person.named.isBeside ? 0 : sum(AROUND, (sign) => isSaid(sign, before) || isSaid(sign, after)))
  );
});

/** Both rules need them. */
const staffPointsOf = memoize(({ before, after }: Person): number => staffPoints(before, after));

/** The end of a sentence: a mark, or a period after a word that is not an abbreviation. */
const END =
  /[;!?](?= |$)|(?<=\p{L}{4}|\d|\))(?<!incl|dept|capt|supt|asst|atty|prog|prof|cmdr|insp)\.(?= |$)/giu;
const GOES_ON = /^[.;!?]? ?(?:she|he|her|his|they|ella|wants|needs)(?!\p{L})/iu;

/** Further capitalized words, which belong to the name of a company or a place. */
const OF_ONE_NAME = /^(?: (?:(?:and|&|of|the|for) )?\p{Lu}[\p{L}'-]+)+/u;

/** `the new director started. Her name: Ana Roe` */
const OF_THE_LAST = /^[.;!?]? ?(?:his|her|their|the) name/iu;

/** `Ana (the cook) was arrested` */
const IN_BRACKETS = /^ \([^)]{1,30}\)(?= (?:is|was|were|has|had|got)(?!\p{L}))/u;

function sentenceBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - BEFORE_LENGTH), start);
  const ends = [...before.matchAll(END)].filter(({ index }) => !OF_THE_LAST.test(before.slice(index)));
  return before.slice((ends.at(-1)?.index ?? -1) + 1);
}

/** Includes the next sentence if it is about the same person. */
function sentenceAfter(text: string, end: number): string {
  const after = text.slice(end, end + AFTER_LENGTH);
  for (const { index } of after.matchAll(END))
    if (!GOES_ON.test(after.slice(index))) return after.slice(0, index);
  return after;
}

/** `Det. Ana Roe`, `Try Det. Roe`, `Deputy Chief, Ana Roe`. */
const isTitled = (tokens: readonly Token[], { index, endIndex }: Named): boolean => {
  const [before, mark, first] = [tokens[index - 1], tokens[index - 2], tokens[index]];
  // `Pharmacist Ana Roe` at the beginning of a sentence.
  if (first && endIndex - index > 1 && isOccupation(first.lower) && !mayBeSurname(first.lower)) return true;
  return (
    tokens.slice(index, endIndex + 1).some(({ lower }) => people.TITLES.has(lower)) ||
    people.TITLES.has(before?.lower.replace(/(?<=\p{L}{3})s$/u, '') ?? '') ||
    (before?.text === '.' && people.TITLES.has(mark?.lower ?? ''))
  );
};
