import { stateCode } from '../states.ts';
import type { GridRow } from './grid.ts';

/** Footnotes and headings of sections, which are not data. */
const FOOTNOTE =
  /^(?:[*†‡§]|(?:source|sources|note|notes|disclaimer|data source|prepared by|compiled by|last (?:updated|revised|modified)|(?:updated|revised|(?:data )?as of|page)(?= ?:? ?[\p{L}\d]* ?\d))\b|this (?:list|document|directory|table|spreadsheet|report|information)\b|(?:for more|for additional|for further) information\b|please\b|(?:copyright|©|\(c\)) )/iu;
const TOPIC =
  '(?:domestic violence|(?:intimate )?partner violence|sexual (?:assault|violence|abuse)|(?:human |sex |labor )?trafficking|child (?:abuse|welfare|advocacy)|mental health|suicide|behavioral health|substance (?:use|abuse)|addiction|runaway|homeless(?:ness)?|rape|crisis|legal|immigration|housing|food|clothing|transportation|employment|education|medical|dental|health|youth|children|families|seniors?|veterans?|lgbtq\\+?|disability|financial|victims?)';
/** “Mental Health/ Suicide”, “Homeless Hotlines”, “Food and Clothing Resources”. */
const TOPICS = new RegExp(
  String.raw`^${TOPIC}(?:\s*(?:[/&,]|and)\s*${TOPIC})*(?: (?:services?|hotlines?|resources?|programs?|agencies|providers|support|assistance|prevention|shelters?|organi[sz]ations))?\s*:?$`,
  'iu',
);
const SECTION =
  /^(?:region|zone|district|area)s? [\p{L}\d]+(?:\s*[-–—:(].*)?$|^(?:[\p{L}.'-]+ ){1,3}(?:region|county|counties|area|zone)\s*:?$|^statewide\s*:?$|^(?:law enforcement(?: agencies)?|legal services?|shelters?|housing|health ?care|medical|mental health|victim services?|social services?|government(?: agencies)?|(?:federal|state|local)(?: (?:agencies|partners))?|non-?profits?|community(?:-| )based organizations?|faith(?:-| )based(?: organizations?)?|education|hotlines?|other|resources|service providers|prosecution)\s*:?$/iu;

/** The number of a row that was left blank, as in a sign-in sheet. */
const NUMBER = /^\d{1,4}[.)]?$/;
const isState = (text: string): boolean => text.length > 2 && stateCode(text) !== null;
const ASIDES: readonly RegExp[] = [FOOTNOTE, SECTION, TOPICS, NUMBER];

/** A row of one cell is unusual in a table with at least this many columns and rows with several cells. */
const WIDE = 3;
const LONG_ROWS = 3;

/** Returns true for a table of several columns whose rows have several cells. */
export const isWide = (names: readonly (string | null)[], sample: readonly GridRow[]): boolean =>
  names.filter(Boolean).length >= WIDE &&
  sample.filter((row) => filledIn(row).length > 1).length >= LONG_ROWS;

/** The line below a row, whose cells may have several lines. */
const lineBelow = ({ row, cells }: GridRow): number => row + cells.join('').split('\n').length;

/** Leaves out the last rows of a wide table below a blank line if each has one cell and one is a footnote: how a report ends. */
export async function* withoutFooter(
  rows: AsyncIterable<GridRow>,
  tableIsWide: boolean,
): AsyncGenerator<GridRow> {
  let held: GridRow[] = [];
  let next = 1;
  for await (const row of rows) {
    const mayEnd = tableIsWide && filledIn(row).length === 1 && (held.length > 0 || row.row > next);
    next = lineBelow(row);
    if (mayEnd) held.push(row);
    else {
      yield* held;
      held = [];
      yield row;
    }
  }
  if (!held.some((row) => FOOTNOTE.test(filledIn(row)[0] ?? ''))) yield* held;
}

/**
 * Returns a function that finds rows that are not data: a footnote, the heading of a section or the number of a blank row,
 * in a table where rows have several cells. Any other row of one cell is data.
 */
export function asidesOf(
  names: readonly (string | null)[],
  sample: readonly GridRow[],
): (row: GridRow) => boolean {
  const mayHaveAsides = isWide(names, sample);
  return (row) => {
    if (!mayHaveAsides) return false;
    const [text, more] = filledIn(row);
    return (
      text !== undefined && more === undefined && (ASIDES.some((aside) => aside.test(text)) || isState(text))
    );
  };
}

const filledIn = ({ cells }: GridRow): string[] => cells.filter((cell) => cell !== '');
