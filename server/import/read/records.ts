import { asidesOf, isWide, withoutFooter } from './asides.ts';
import { edgeListColumns } from './edge-list.ts';
import type { FileRow, Table } from './file.ts';
import { firstRows, type Grid, type GridRow } from './grid.ts';
import { columnNames, filledOf, headerOf, titleNote, unique } from './header.ts';
import { isHeaderless, noHeader } from './headerless.ts';
import { matrixOf } from './matrix.ts';
import { surveyHeader } from './survey-header.ts';
import { type TieColumns, tieColumns } from './tie-columns.ts';

/** A grid with its header. */
export interface Headed {
  readonly grid: Grid;
  readonly header: GridRow;
  readonly sample: readonly GridRow[];
  readonly names: readonly (string | null)[];
  readonly notes: readonly string[];
}

function headerOrNone(sample: readonly GridRow[]): GridRow | null {
  const found = headerOf(sample);
  return found && isHeaderless(found, sample) ? noHeader(sample) : found;
}

async function headed(grid: Grid): Promise<Headed | null> {
  const sample = await firstRows(grid.rows());
  const ofTies = edgeListColumns(sample);
  const header = ofTies ? noHeader(sample) : (surveyHeader(sample) ?? headerOrNone(sample));
  if (!header) return null;
  const title = titleNote(header, sample);
  return {
    grid,
    header,
    sample,
    names: ofTies ?? columnNames(grid, header, sample),
    notes: title ? [title, ...grid.notes] : grid.notes,
  };
}

/** Returns true for a repeated header, as at the top of each printed page. */
const repeats = ({ cells: names }: GridRow, cells: readonly string[]): boolean =>
  names.length > 0 &&
  cells.every((cell, column) => cell === (names[column] ?? '')) &&
  names.length <= cells.length;

const TOTAL = /^(?:grand |sub-? ?)?totals?(?: (?:number of )?\p{L}+)?\s*[:=]?\s*[\d.,]*$/iu;

/** Returns true for a row of totals. */
function counts(cells: readonly string[]): boolean {
  const [first = '', ...others] = cells.filter((cell) => cell !== '');
  return TOTAL.test(first) && others.every((cell) => /^[-+$\d.,%\s]+$/.test(cell));
}

/** Yields the rows below the header, by column name; cells beyond the last column get a new name. */
async function* below({ grid, header, names, sample }: Headed): AsyncGenerator<FileRow> {
  const isAside = asidesOf(names, sample);
  for await (const { row, cells } of withoutFooter(grid.rows(), isWide(names, sample))) {
    if (row <= header.row || repeats(header, cells) || counts(cells) || isAside({ row, cells })) continue;
    const named = cells.flatMap((cell, column): [string, string][] =>
      cell === '' ? [] : [[names[column] ?? grid.nameless(column), cell]],
    );
    yield { row, cells: Object.fromEntries(named) };
  }
}

/** Attributes of ties, which are always lowercase. */
const TIE_WORDS = /^(type|label|weight|start|end|direction)$/i;
/** In Gephi’s files, the column `Type` says whether a tie is directed, not what kind it is. */
const DIRECTION = /^((un)?directed|mutual)$/i;

function tieNames(
  names: readonly (string | null)[],
  ties: TieColumns,
  valuesOf: (name: string) => readonly string[],
): (string | null)[] {
  const saysDirection = (name: string): boolean =>
    /^type$/i.test(name) &&
    valuesOf(name).length > 0 &&
    valuesOf(name).every((value) => DIRECTION.test(value));
  const taken = new Set(['from', 'to']);
  return names.map((name) => {
    if (name === null) return null;
    if (name === ties.from) return 'from';
    if (name === ties.to) return 'to';
    const plain = saysDirection(name) ? 'direction' : name;
    const given = unique(TIE_WORDS.test(plain) ? plain.toLowerCase() : plain, taken);
    taken.add(given);
    return given;
  });
}

function tableOf(found: Headed): Table {
  const valuesOf = (name: string): string[] => {
    const column = found.names.indexOf(name);
    return found.sample.flatMap(({ row, cells }) =>
      row > found.header.row && cells[column] ? [cells[column]] : [],
    );
  };
  const ties = tieColumns(
    found.names.filter((name) => name !== null),
    valuesOf,
  );
  const names = ties ? tieNames(found.names, ties, valuesOf) : found.names;
  return {
    sheet: found.grid.sheet,
    titles: found.sample.filter(({ row }) => row < found.header.row).flatMap(filledOf),
    holds: ties ? 'ties' : 'records',
    columns: names.filter((name) => name !== null),
    rows: () => below({ ...found, names }),
    notes: found.notes,
  };
}

interface GridTables {
  readonly isMatrix: boolean;
  readonly tables: readonly Table[];
  readonly isDirected?: boolean;
}

/** Returns the tables of a grid: its rows, the nodes and ties of a matrix, or none if the grid is empty. */
export async function tablesOfGrid(grid: Grid): Promise<GridTables> {
  const found = await headed(grid);
  if (!found) return { isMatrix: false, tables: [] };
  const matrix = await matrixOf(found);
  return matrix ? { isMatrix: true, ...matrix } : { isMatrix: false, tables: [tableOf(found)] };
}
