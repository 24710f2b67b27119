import type { GridRow } from './grid.ts';

/** What stands below a list or between its parts, and is no row of it. */
const FOOTNOTE =
  /^(?:[*†‡§]|(?:source|sources|note|notes|disclaimer|data source|prepared by|compiled by|last (?:updated|revised|modified)|(?:updated|revised|as of|page)(?= ?:? ?[\p{L}\d]* ?\d))\b|this (?:list|document|directory|table|spreadsheet|report|information)\b|(?:for more|for additional|for further) information\b|please\b|(?:copyright|©|\(c\)) )/iu;
const SECTION =
  /^(?:region|zone|district|area)s? [\p{L}\d]+(?:\s*[-–—:(].*)?$|^(?:[\p{L}.'-]+ ){1,3}(?:region|county|counties|area|zone)\s*:?$|^statewide\s*:?$|^(?:law enforcement(?: agencies)?|legal services?|shelters?|housing|health ?care|medical|mental health|victim services?|social services?|government(?: agencies)?|(?:federal|state|local)(?: (?:agencies|partners))?|non-?profits?|community(?:-| )based organizations?|faith(?:-| )based(?: organizations?)?|education|hotlines?|other|resources|service providers|prosecution)\s*:?$/iu;

/** From so many columns on, and where so many rows have several cells, a row of one cell is short. */
const WIDE = 3;
const LONG_ROWS = 3;

/**
 * Finds rows that are no data: a footnote, or the heading of a part of the list, in a table of several columns in which rows have
 * several cells. A row of one cell that says anything else is data.
 */
export function asidesOf(
  names: readonly (string | null)[],
  sample: readonly GridRow[],
): (row: GridRow) => boolean {
  const isWide =
    names.filter(Boolean).length >= WIDE &&
    sample.filter((row) => filledIn(row).length > 1).length >= LONG_ROWS;
  return (row) => {
    if (!isWide) return false;
    const [text, more] = filledIn(row);
    return text !== undefined && more === undefined && (FOOTNOTE.test(text) || SECTION.test(text));
  };
}

const filledIn = ({ cells }: GridRow): string[] => cells.filter((cell) => cell !== '');
