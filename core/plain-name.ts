/** Different spellings and abbreviations of a word, mapped to one. */
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
/** Words that don't distinguish organizations. */
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
/** Words for a part of an administration, which people omit or interchange. */
const BODY = new Set(['department', 'division', 'office', 'bureau', 'agency', 'unit', 'section', 'service']);

/**
 * Splits a text into words without accents, capitals and punctuation: `José’s U.S. Court` → `joses us
 * court`.
 */
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

/**
 * Returns the significant words of a name, in normalized spelling: `Dept. of Labor, Inc.` → `department
 * labor`.
 */
export const wordsOf = (name: string): string[] => telling(plainWords(name));

const telling = (words: readonly string[]): string[] =>
  words.filter((word) => !EMPTY.has(word)).map((word) => SAME.get(word) ?? word);

/** Returns the same key for all spellings of a name: `Harbor Light, Inc.` and `Harborlight`. */
export const nameKey = (name: string): string => wordsOf(name).join('');

/** Words at least this long are also searched across spaces: `harborlight` in `Harbor Light`. */
const LONG = 5;

/** The names of one item in searchable form, normalized once for all searches. */
export interface FoldedNames {
  readonly words: string;
  /** The words without spaces. */
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
 * Returns a test whether each typed word occurs in one of the names, in any spelling; words may be typed in
 * part. Null if nothing searchable was typed, so that no names have to be normalized.
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

/** Returns true if a name matches, for names that are searched only once. */
export const namesMatch = (typed: string, names: readonly string[]): boolean =>
  searchFor(typed)?.(foldNames(names)) ?? true;

export const withoutGenericWords = (words: readonly string[]): string[] =>
  words.filter((word) => !BODY.has(word));

/** Returns the initials a name may be known by, with and without its short words. */
export function initialsOf(name: string): string[] {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const first = (of: readonly string[]): string => of.map((word) => word.charAt(0).toUpperCase()).join('');
  return [first(words), first(words.filter((word) => !EMPTY.has(word.toLowerCase())))].filter(
    (letters) => letters.length >= 3,
  );
}

/**
 * Returns true if one text becomes the other by adding, removing, replacing or swapping one letter
 * (Damerau-Levenshtein distance 1).
 */
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

/**
 * Returns true if one word is likely a typo of the other: both long enough, with the same first letter, and one
 * such difference.
 */
export const isTypo = (x: string, y: string): boolean =>
  Math.min(x.length, y.length) >= 5 && x[0] === y[0] && differInOneLetter(x, y);
