import { memoize } from '../../core/memoize.ts';
import { AROUND } from './around-a-name.ts';
import { BEFORE, BEHIND } from './beside-a-name.ts';
import type { Evidence } from './evidence.ts';
import { type Named, namedAt } from './name-forms.ts';
import type { Span } from './patterns.ts';
import * as people from './people-words.ts';
import { pointsForStaff } from './staff-evidence.ts';
import type { Reading, Token } from './tokens.ts';

const BEFORE_LENGTH = 110;
const BEHIND_LENGTH = 140;

/** So much must be said of a case before a name is said to be of a person in one. */
const OF_A_CASE = 2;

/** A person whose name stands beside what is said of people in a case, and for whom no post speaks as much. */
export const findPersonInCase = (reading: Reading): Span | null =>
  firstPerson(reading, ({ named, before, behind, rest }) => {
    const needed = named.needed || OF_A_CASE;
    const found = named.points + pointsOf(before.toLowerCase(), rest.toLowerCase(), named.isBeside);
    return found >= needed && found - pointsForStaff(before, behind) >= needed;
  });

/** A person for whose post or work with others nothing speaks, or less than for a case: notes name posts and organizations instead. */
export const findPersonWithoutPost = (reading: Reading): Span | null =>
  firstPerson(reading, ({ named, before, behind, rest }) => {
    if (named.needed > 0 || !IN_A_SENTENCE.test(`${before}\0${rest}`)) return false;
    const staff = pointsForStaff(before, behind);
    return staff === 0 || (staff < OF_A_CASE && pointsOf(before.toLowerCase(), rest.toLowerCase()) >= staff);
  });

/** Two words in lower case, or one right behind the name: a title, or a name with a word in brackets, says nothing of anyone. */
const IN_A_SENTENCE = /(?<![\p{L}'])\p{Ll}{2,}.*(?<![\p{L}'])\p{Ll}{2,}|\0 \p{Ll}{2,}/u;

/** A name in its sentence. */
interface Person {
  readonly named: Named;
  readonly before: string;
  readonly behind: string;
  /** What is behind, without more words in capitals that belong to the same name. */
  readonly rest: string;
  readonly span: Span;
}

/** A title speaks for a post, unless a court or the police have to do with its holder. */
const [[, DONE_IN_A_CASE]] = BEHIND;

const firstPerson = (reading: Reading, isRefused: (person: Person) => boolean): Span | null =>
  personsIn(reading).find(isRefused)?.span ?? null;

/** All who are named, but for a name alone and who has a title; once for both rules. */
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
    // `by Ana Roe and Robert Poe`: what is said before the first is said of both.
    const isJoined = lastEnd === named.index - 2 && /^(?:and|&|y)$/.test(tokens[named.index - 1]?.text ?? '');
    lastEnd = named.endIndex;
    if (first && !isJoined) before = sentenceBefore(text, first.start);
    if (!first || !last) continue;
    const behind = sentenceBehind(text, endOf(text, last));
    const rest = behind.replace(OF_ONE_NAME, '');
    const isAlone = before.length + rest.length < 2; // Most texts are one name and nothing else.
    if (isAlone || (isTitled(tokens, named) && !DONE_IN_A_CASE.test(rest.toLowerCase()))) continue;
    persons.push({ named, before, behind, rest, span: { start: first.start, end: last.end } });
  }
  return persons;
});

/** Where a name ends: before `'s`, behind the period of an initial. */
const endOf = (text: string, last: Token): number =>
  last.text.endsWith("'s")
    ? last.end - 2
    : last.end +
      (/^\p{Lu}$/u.test(last.text) && text[last.end] === '.' && text[last.end + 1] === ' ' ? 1 : 0);

const sum = (evidence: readonly Evidence[], isThere: (sign: RegExp) => boolean): number =>
  evidence.reduce((points, [more, sign]) => (isThere(sign) ? points + more : points), 0);

/** No sign is shorter, and many names begin their text. */
const isSaid = (sign: RegExp, words: string): boolean => words.length > 2 && sign.test(words);

/** As many characters as the longest phrase of `BEFORE` has; each sign is looked for from all of them. */
const CLOSE = 80;
const pointsOf = (before: string, behind: string, isBeside = false): number =>
  sum(BEFORE, (sign) => sign.test(before.slice(-CLOSE))) +
  sum(BEHIND, (sign) => sign.test(behind)) +
  (isBeside ? 0 : sum(AROUND, (sign) => isSaid(sign, before) || isSaid(sign, behind)));

/** What ends a sentence: a mark, or a period behind a word that is no abbreviation. */
const END = /[;!?](?= |$)|(?<=\p{L}{4}|\d|\))\.(?= |$)/gu;
const GOES_ON = /^[.;!?]? ?(?:she|he|her|his|they|ella|wants|needs)(?!\p{L})/iu;

/** More words in capitals belong to the name of a company or a place. */
const OF_ONE_NAME = /^(?: (?:(?:and|&|of|the|for) )?\p{Lu}[\p{L}'-]+)+/u;

function sentenceBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - BEFORE_LENGTH), start);
  const ends = [...before.matchAll(END)].at(-1);
  return ends ? before.slice(ends.index + 1) : before;
}

/** With the next sentence where it speaks of the same person. */
function sentenceBehind(text: string, end: number): string {
  const behind = text.slice(end, end + BEHIND_LENGTH);
  for (const { index } of behind.matchAll(END))
    if (!GOES_ON.test(behind.slice(index))) return behind.slice(0, index);
  return behind;
}

/** `Det. Ana Roe`, `Try Det. Roe`, `Deputy Chief, Ana Roe`. */
const isTitled = (tokens: readonly Token[], { index, endIndex }: Named): boolean => {
  const [before, mark] = [tokens[index - 1], tokens[index - 2]];
  return (
    tokens.slice(index, endIndex + 1).some(({ lower }) => people.TITLES.has(lower)) ||
    people.TITLES.has(before?.lower ?? '') ||
    (before?.text === '.' && people.TITLES.has(mark?.lower ?? ''))
  );
};
