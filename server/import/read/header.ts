import { namesField } from '../aliases.ts';
import type { Grid, GridRow } from './grid.ts';

/** Words that are more common in headers than in data. */
const COLUMN_WORD =
  /\b(name|organi[sz]ations?|org|agency|agencies|partners?|providers?|programs?|phone|telephone|fax|e-?mail|web ?site|url|address|street|city|town|state|zip|postal|county|district|region|country|contact|title|position|role|type|category|sector|services?|description|notes?|comments?|since|start|end|date|until|year|from|to|source|target|weight|strength|label|id|level|frequency|latitude|longitude|lat|lng|lon|fips|parent|status|tags|members?|acronym|respondent)\b/i;

/** Numbers, dates, phone numbers, web and email addresses, and long texts are values, not column names. */
export const isValue = (cell: string): boolean =>
  cell.length > 80 || /^[-+$€(]?\d[\d\s.,:/()+-]*%?$/.test(cell) || /@|:\/\/|^www\./.test(cell);

/** Returns true for a cell that could name a column. */
export const namesColumn = (cell: string): boolean =>
  (COLUMN_WORD.test(cell.replace(/[_-]/g, ' ')) && cell.split(/\s+/).length <= 5) || namesField(cell);

export const filledOf = ({ cells }: GridRow): string[] => cells.filter((cell) => cell !== '');

function median(counts: number[]): number {
  return counts.sort((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0;
}

/** The usual number of filled cells in a row. */
export const typicalWidth = (sample: readonly GridRow[]): number =>
  median(sample.map((row) => filledOf(row).length));

/** Returns true if most cells of a row are known names of columns. */
const isNamed = (row: GridRow): boolean => {
  const filled = filledOf(row);
  return filled.filter(namesField).length > filled.length / 2;
};

const NUMBERS = 4;

/** Finds the numbers 1, 2, 3 … across a matrix that has as many rows. */
function numbersAcross(sample: readonly GridRow[]): GridRow | undefined {
  return sample.slice(0, 3).find(({ cells }, at) => {
    const start = cells.indexOf('1');
    const numbers = cells.slice(start).filter((cell) => cell !== '');
    const rows = sample.length - at - 1;
    return (
      (start === 1 || start === 2) &&
      numbers.length >= NUMBERS &&
      Math.abs(numbers.length - rows) <= 1 &&
      numbers.every((cell, index) => cell === String(index + 1))
    );
  });
}

/** Finds the header among the first rows: a full row of words, preferably words that name columns; not the titles above it. */
export function headerOf(sample: readonly GridRow[]): GridRow | null {
  const typical = typicalWidth(sample);
  const score = (row: GridRow): number => {
    const filled = filledOf(row);
    const values = filled.filter(isValue).length;
    // Each column has its own name, and the marks of a data row recur: “X”, which is also the name of a coordinate.
    const names = new Set(filled.filter(namesColumn)).size;
    return Math.min(filled.length, typical) + 2 * names - 2 * values;
  };
  const numbers = numbersAcross(sample);
  if (numbers) return numbers;
  let best: { row: GridRow; score: number } | null = null;
  const isFull = (row: GridRow): boolean => filledOf(row).length >= typical;
  for (const row of sample.slice(0, 30)) {
    const found = score(row);
    // After a header, the first full row of values begins the data; footnotes below can contain many column words.
    const isData = isFull(row) && filledOf(row).filter(isValue).length >= typical / 2;
    if (isData && best && isFull(best.row)) break;
    // Names such as “Cuyahoga County Services” contain words of headers, too, so they do not outdo a full row of words.
    const isHeader = best && isFull(best.row) && !filledOf(best.row).some(isValue);
    if (!best || (found > best.score && (!isHeader || isNamed(row)))) best = { row, score: found };
  }
  return best?.row ?? null;
}

/** Makes a name unique: `Phone`, then `Phone (2)`. */
export function unique(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  for (let count = 2; ; count += 1) if (!taken.has(`${name} (${count})`)) return `${name} (${count})`;
}

function nameAt(grid: Grid, header: GridRow, column: number): string {
  const name = (header.cells[column] ?? '').replace(/\s+/g, ' ');
  const group = grid.groupAt?.(header.row - 1, column) ?? null;
  return group && name && group !== name ? `${group} ${name}` : name;
}

/** Returns the name of each column; null for one without a name and without values. */
export function columnNames(grid: Grid, header: GridRow, sample: readonly GridRow[]): (string | null)[] {
  const width = Math.max(...sample.map(({ cells }) => cells.length));
  const taken = new Set<string>();
  return Array.from({ length: width }, (_, column) => {
    const below = sample.some(({ row, cells }) => row > header.row && (cells[column] ?? '') !== '');
    const given = nameAt(grid, header, column);
    if (!given && !below) return null;
    const name = unique(given || grid.nameless(column), taken);
    taken.add(name);
    return name;
  });
}

/** Describes the rows above the header that were read as a title, or says that there is no header. */
export function titleNote(header: GridRow, sample: readonly GridRow[]): string | null {
  const isNamed = header.cells.length > 0;
  const titles = sample.filter(({ row }) => (isNamed ? row < header.row : row <= header.row));
  const text = titles.flatMap(filledOf).join(' · ');
  if (isNamed && sample.some(({ row, cells }) => row === header.row && cells !== header.cells))
    return `Rows 1 to ${header.row} name the columns.`;
  const above =
    titles.length > 0 ? ` Above it: “${text.length > 120 ? `${text.slice(0, 120)}…` : text}”.` : '';
  if (!isNamed)
    return `No row names the columns; what they contain is guessed from their values. The data begins in row ${header.row + 1}.${above}`;
  return above ? `The names of the columns are in row ${header.row}.${above}` : null;
}
