import { groupBy } from '../../../core/group-by.ts';
import { partnersOf } from '../read-cells.ts';
import { isValue } from './header.ts';

/** The columns with the two ends of a tie. */
export interface TieColumns {
  readonly from: string;
  readonly to: string;
}

const ENDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['from', ['to']],
  ['source', ['target', 'destination']],
  ['src', ['dst', 'tgt', 'target']],
  ['sender', ['receiver', 'recipient']],
  ['ego', ['alter']],
]);
const COUNTED: ReadonlyMap<string, readonly string[]> = new Map([
  ['1', ['2']],
  ['a', ['b']],
  ['one', ['two']],
  ['first', ['second']],
]);
/** Words before a number that can be ends of ties; “Phone 1, Phone 2” are not. */
const PARTY =
  /^(org|organi[sz]ation|agency|partner|node|vertex|member|entity|actor|provider|institution|party|name)$/;
/** Words beside “from” and “to” that are compatible with ends of ties, unlike street numbers or hours. */
const END =
  /^(id|ids|key|code|number|no|label|title|group|edge|tie|link|element|person|contact|lead|department|office|company|facility|team|unit)$/;
const OF_ONE =
  /^(contact|person|rep|representative|staff|director|phone|email|address|site|location|service)s?$/;
export const NAMES_ROW = /^(name|(organi[sz]ation|agency|org|provider|partner)( name)?)$/;

/** Splits `fromID`, `Organization_1` and `org1` into words. */
export const wordsOf = (column: string): string[] =>
  column
    .replace(/([a-z])([A-Z\d])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean);

/** Returns true if two headers are ends of ties: they have these words at one place, and the words of `stem` at all others. */
function areEnds(mine: string, theirs: string, stem: readonly string[]): boolean {
  if (ENDS.get(mine)?.includes(theirs)) return stem.every((word) => PARTY.test(word) || END.test(word));
  const isCounted = COUNTED.get(mine)?.includes(theirs) && stem.some((word) => PARTY.test(word));
  // “Contact 1 Name” and “Contact 2 Name” are two people of one organization.
  return Boolean(isCounted) && !stem.some((word) => OF_ONE.test(word));
}

/** A header with more words is a sentence. */
const MOST_WORDS = 20;

interface Part {
  readonly column: string;
  readonly word: string;
  readonly stem: string[];
  /** The same for headers that differ only in this word. */
  readonly rest: string;
}

/** Each word of a header, with the others. */
function partsOf(column: string): Part[] {
  const words = wordsOf(column);
  if (words.length > MOST_WORDS) return [];
  return words.map((word, at) => {
    const stem = words.toSpliced(at, 1);
    return { column, word, stem, rest: `${at} ${stem.join(' ')}` };
  });
}

/** Headers are looked up by what they share: comparing each with each took minutes for thousands of columns. */
function pairsOf(columns: readonly string[]): (TieColumns & { stem: string[] })[] {
  const parts = columns.flatMap(partsOf);
  const sharing = groupBy(parts, ({ rest }) => rest);
  return parts
    .filter(({ word }) => ENDS.has(word) || COUNTED.has(word))
    .flatMap(({ column: from, word: mine, stem, rest }) =>
      sharing(rest).flatMap(({ column: to, word: theirs }) =>
        from !== to && areEnds(mine, theirs, stem) ? [{ from, to, stem }] : [],
      ),
    );
}

const PARTNER =
  /^(partner( (org|organi[sz]ation|agency))?( name)?|works with|linked to|connected to|refers to|collaborates with)$/;
/** A partner that is “yes” or a list is not an end of a tie. */
const NO_END = /^(yes|no|y|n|x|true|false|\d+)$/i;

/** “Agency, Partner agency”: a row of one organization with one of its partners. */
function partnerColumns(
  columns: readonly string[],
  valuesOf: (column: string) => readonly string[],
): TieColumns | null {
  const from = columns.find((column) => NAMES_ROW.test(wordsOf(column).join(' ')));
  const to = columns.find((column) => PARTNER.test(wordsOf(column).join(' ')) && column !== from);
  if (from === undefined || to === undefined) return null;
  const values = valuesOf(to);
  const isEnd = (value: string): boolean => !NO_END.test(value) && partnersOf(value).length <= 1;
  return values.length > 0 && values.every(isEnd) ? { from, to } : null;
}

const isDay = (cell: string): boolean => isValue(cell) && /\d[/.-]\d/.test(cell);

/**
 * Finds the columns with the ends of ties by their headers; null if the rows are not ties. `valuesOf` returns the values of a
 * column, because “from” and “to” can also be dates. Columns with names are preferred to those with ids.
 */
export function tieColumns(
  columns: readonly string[],
  valuesOf: (column: string) => readonly string[],
): TieColumns | null {
  const named = columns.some((column) => NAMES_ROW.test(wordsOf(column).join(' ')));
  const pairs = pairsOf(columns).filter(
    ({ from, to, stem }) =>
      !(named && stem.length === 0) && ![...valuesOf(from), ...valuesOf(to)].some(isDay),
  );
  const byId = ({ stem }: { stem: string[] }): boolean => stem.includes('id');
  const best = pairs.find((pair) => !byId(pair)) ?? pairs[0];
  return best ? { from: best.from, to: best.to } : partnerColumns(columns, valuesOf);
}
