/** Words that two people write differently, as one of them. */
const SAME = new Map(
  Object.entries({
    us: 'united-states',
    usa: 'united-states',
    dept: 'department',
    dep: 'department',
    div: 'division',
    ofc: 'office',
    off: 'office',
    co: 'county',
    cnty: 'county',
    ctr: 'center',
    centre: 'center',
    natl: 'national',
    intl: 'international',
    assn: 'association',
    assoc: 'association',
    atty: 'attorney',
    attys: 'attorney',
    svc: 'service',
    svcs: 'service',
    services: 'service',
    univ: 'university',
    pd: 'police',
    dv: 'domestic-violence',
    st: 'saint',
    mt: 'mount',
    ft: 'fort',
  }),
);
/** Words that do not tell organizations apart. */
const EMPTY = new Set([
  'the',
  'of',
  'for',
  'and',
  'in',
  'at',
  'a',
  'an',
  'inc',
  'llc',
  'corp',
  'ltd',
  'incorporated',
]);
/** Words for a part of an administration, which people leave out or exchange. */
const BODY = new Set(['department', 'division', 'office', 'bureau', 'agency', 'unit', 'section', 'service']);

/** The words of a text without accents, capitals and marks: `José’s U.S. Court` → `joses us court`. */
function plainWords(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/united states/g, 'us')
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '') // U.S. is one word
    .replace(/['’‘ʼ`´](?=\p{L})/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
  return plain.split(' ').filter(Boolean);
}

/** The words of a name that say who it is, in one spelling: `Dept. of Labor, Inc.` → `department labor`. */
export const wordsOf = (name: string): string[] => telling(plainWords(name));

const telling = (words: readonly string[]): string[] =>
  words.filter((word) => !EMPTY.has(word)).map((word) => SAME.get(word) ?? word);

/** The same for all spellings of a name: `Harbor Light, Inc.` and `Harborlight`. */
export const nameKey = (name: string): string => wordsOf(name).join('');

/** From so many letters on, a word is looked for across spaces too: `harborlight` in `Harbor Light`. */
const LONG = 5;

/** The names of one thing as they are searched, folded once for all searches. */
export interface FoldedNames {
  readonly words: string;
  /** Without spaces. */
  readonly joined: string;
}

export function foldNames(names: readonly string[]): FoldedNames {
  const plain = names.map(plainWords);
  return {
    words: plain.flatMap((words) => [words.join(' '), telling(words).join(' ')]).join('\n'),
    joined: plain.map((words) => words.join('')).join('\n'),
  };
}

/**
 * Does each word that was typed occur in one of the names, whatever the spelling? The last may be typed in part. Null where
 * nothing was typed that could be looked for, so that no name need be folded.
 */
export function searchFor(typed: string): ((names: FoldedNames) => boolean) | null {
  const all = plainWords(typed);
  if (all.length === 0) return null;
  const asked = all.filter((word) => !EMPTY.has(word));
  const sought = asked.length > 0 ? asked : all;
  return ({ words, joined }) =>
    sought.every(
      (word) =>
        words.includes(word) ||
        words.includes(SAME.get(word) ?? word) ||
        (word.length >= LONG && joined.includes(word)),
    );
}

/** The same for names that are searched once. */
export const namesMatch = (typed: string, names: readonly string[]): boolean =>
  searchFor(typed)?.(foldNames(names)) ?? true;

export const withoutGenericWords = (words: readonly string[]): string[] =>
  words.filter((word) => !BODY.has(word));

/** What a name is called for short: the first letters of its words, with and without the little ones. */
export function initialsOf(name: string): string[] {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const first = (of: readonly string[]): string => of.map((word) => word.charAt(0).toUpperCase()).join('');
  return [first(words), first(words.filter((word) => !EMPTY.has(word.toLowerCase())))].filter(
    (letters) => letters.length >= 3,
  );
}

/** Is one text the other with one letter added, left out, exchanged, or swapped with the next (Damerau-Levenshtein distance 1)? */
export function differInOneLetter(x: string, y: string): boolean {
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (long.length - short.length > 1 || short === long) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from += 1;
  const rest = (text: string, skip: number): string => text.slice(from + skip);
  if (long.length > short.length) return rest(short, 0) === rest(long, 1);
  const isSwap = short[from] === long[from + 1] && short[from + 1] === long[from];
  return rest(short, 1) === rest(long, 1) || (isSwap && rest(short, 2) === rest(long, 2));
}

/** Is one word the other with such a difference? Words are long enough for it, and their first letters agree. */
export const isTypo = (x: string, y: string): boolean =>
  Math.min(x.length, y.length) >= 5 && x[0] === y[0] && differInOneLetter(x, y);
