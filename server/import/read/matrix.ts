import type { Table } from './file.ts';
import { folded, type GridRow } from './grid.ts';
import { type NetworkItem, networkTables, nodeItem } from './network.ts';
import type { Headed } from './records.ts';
import { isRowOfTies, isSquare } from './square.ts';

/** A larger table is not a matrix that a person filled in. */
const LARGEST = 5_000;
const NO_TIE = /^(0+([.,]0+)?|-+|–|—|no|n|none|n\/?a|false)$/i;
const PLAIN_TIE = /^(x|yes|y|true|✓|✔)$/i;
const TOTAL = /^(grand )?(totals?|sum|degree)$/i;

/** R writes dots for the blanks and signs in the names of columns: `Lake.Legal.Aid`. */
const worded = (name: string): string => folded(name.replace(/[^\p{L}\p{N}]+/gu, ' '));

/** Returns true if columns and rows have the same names, except for a few that are misspelled or missing. */
function sameNames(across: readonly string[], down: readonly string[]): boolean {
  const [a, b] = [new Set(across.map(worded)), new Set(down.map(worded))];
  const both = [...a].filter((name) => b.has(name)).length;
  return both >= 2 && both >= 0.8 * Math.max(a.size, b.size);
}

interface Matrix {
  /** The name of each column of ties, by position. */
  readonly across: ReadonlyMap<number, string>;
  /** Columns beside the first that describe the rows, such as the type. */
  readonly beside: readonly number[];
  readonly rows: readonly GridRow[];
  readonly keyOf: (name: string) => string;
}

/** A number before a name, where only the numbers stand across: `3. Legal Aid`. */
const NUMBERED = /^\(?(\d{1,4})(?:[.):]\s*|\s+(?:[-–—]\s*)?)(?=\p{L})/u;

/** Returns the key of a name: the number before it, if that is what stands across. */
function keysOf(across: Iterable<string>): Matrix['keyOf'] {
  const known = new Set([...across].map(worded));
  return (name) => {
    const number = NUMBERED.exec(name)?.[1];
    return number && known.has(number) && !known.has(worded(name)) ? number : worded(name);
  };
}

const isNamed = ({ cells }: GridRow): boolean => Boolean(cells[0]) && !TOTAL.test(cells[0] ?? '');

/** Returns true for a column of words whose header is not among the rows. */
function describes(rows: readonly GridRow[], column: number, header: string): boolean {
  const filled = rows.flatMap(({ cells }) => cells[column] || []);
  const words = filled.filter(
    (cell) => /\p{L}{2}/u.test(cell) && !NO_TIE.test(cell) && !PLAIN_TIE.test(cell),
  );
  const isAcross = rows.some(({ cells }) => folded(cells[0] ?? '') === folded(header));
  return !isAcross && words.length > filled.length / 2;
}

/** Rules out most tables by their first rows, without reading the rest. */
async function matrixIn(found: Headed): Promise<Matrix | null> {
  const shown = found.sample.filter((row) => row.row > found.header.row && isNamed(row));
  const columns = found.names
    .map((_, column) => [column, found.header.cells[column] ?? ''] as const)
    .slice(1);
  const beside = columns.filter(([column, name]) => describes(shown, column, name)).map(([column]) => column);
  const across = new Map(
    columns.filter(([column, name]) => name !== '' && !TOTAL.test(name) && !beside.includes(column)),
  );
  const keyOf = keysOf(across.values());
  const known = new Set([...across.values()].map(worded));
  const inBoth = shown.filter(({ cells }) => known.has(keyOf(cells[0] ?? ''))).length;
  if (across.size < 2 || inBoth < 2 || inBoth < 0.8 * shown.length) return null;
  const rows: GridRow[] = [];
  for await (const row of found.grid.rows()) {
    if (row.row > found.header.row && isNamed(row)) rows.push(row);
    if (rows.length > LARGEST) return null;
  }
  const down = rows.map(({ cells }) => keyOf(cells[0] ?? ''));
  return sameNames([...across.values()], down) ? { across, beside, rows, keyOf } : null;
}

/** Reads a table whose columns are the rows in their order, called otherwise or not at all; null for other tables. */
async function squareIn({ header, sample, grid }: Headed): Promise<Matrix | null> {
  const hasHeader = header.cells.length > 0 && !isRowOfTies(header);
  const across = hasHeader ? header.cells.slice(1) : [];
  while (across.length > 0 && (TOTAL.test(across.at(-1) ?? '') || across.at(-1) === '')) across.pop();
  const width = hasHeader ? across.length + 1 : undefined;
  const isBelow = (row: GridRow): boolean => (hasHeader ? row.row > header.row : true) && isNamed(row);
  const cut = ({ row, cells }: GridRow): GridRow => ({ row, cells: cells.slice(0, width) });
  if (!sample.filter(isBelow).map(cut).every(isRowOfTies)) return null;
  const rows: GridRow[] = [];
  for await (const row of grid.rows()) {
    if (isBelow(row)) rows.push(cut(row));
    if (rows.length > LARGEST) return null;
  }
  if (!isSquare(rows, across)) return null;
  return {
    across: new Map(rows.map(({ cells }, at) => [at + 1, cells[0] ?? ''])),
    ...{ beside: [], rows, keyOf: worded },
  };
}

/** Returns the nodes, named by the first column or, where that only numbers them, by the next one. */
function nodesOf({ across, beside, rows, keyOf }: Matrix, { header, names }: Headed): NetworkItem[] {
  const nodes = new Map<string, NetworkItem>();
  for (const { row, cells } of rows) {
    const [first = ''] = cells;
    const id = keyOf(first);
    const [named = -1] = /\p{L}/u.test(first) ? [] : beside;
    const label = cells[named] || (id === worded(first) ? first : first.replace(NUMBERED, ''));
    const others = beside.flatMap((column): [string, string][] =>
      column !== named && cells[column] ? [[names[column] || 'value', cells[column]]] : [],
    );
    if (!nodes.has(id)) nodes.set(id, nodeItem({ own: { id, label }, attributes: others }, row));
  }
  for (const label of across.values()) {
    const id = worded(label);
    if (!nodes.has(id)) nodes.set(id, nodeItem({ own: { id, label }, attributes: [] }, header.row));
  }
  return [...nodes.values()];
}

function tiesOf({ across, rows, keyOf }: Matrix): NetworkItem[] {
  return rows.flatMap(({ row, cells }) =>
    [...across].flatMap(([column, name]): NetworkItem[] => {
      const cell = cells[column] ?? '';
      if (cell === '' || NO_TIE.test(cell)) return [];
      const ends = { from: keyOf(cells[0] ?? ''), to: worded(name) };
      if (PLAIN_TIE.test(cell)) return [{ row, cells: ends }];
      return [{ row, cells: { ...ends, [Number.isNaN(Number(cell)) ? 'type' : 'weight']: cell } }];
    }),
  );
}

const keyOf = ({ cells: { from, to, type, weight } }: NetworkItem): string =>
  JSON.stringify([from, to, type, weight]);
const turned = ({ row, cells }: NetworkItem): NetworkItem => ({
  row,
  cells: { ...cells, from: cells.to ?? '', to: cells.from ?? '' },
});

/** Skips the second half of a symmetric matrix, so that no tie is repeated. */
function firstHalf(ties: NetworkItem[]): NetworkItem[] {
  const kept = new Set<string>();
  return ties.filter((tie) => {
    if (kept.has(keyOf(turned(tie)))) return false;
    kept.add(keyOf(tie));
    return true;
  });
}

/** A matrix with one empty half does not say whether its ties are directed. */
function withDirection(
  ties: NetworkItem[],
  nodes: readonly NetworkItem[],
): { ties: NetworkItem[]; isDirected?: boolean } {
  const said = new Set(ties.map(keyOf));
  if (ties.every((tie) => said.has(keyOf(turned(tie))))) return { ties: firstHalf(ties), isDirected: false };
  const place = new Map(nodes.map(({ cells }, at) => [cells.id, at]));
  const isAbove = ({ cells }: NetworkItem): boolean =>
    (place.get(cells.from) ?? 0) < (place.get(cells.to) ?? 0);
  const above = ties.filter(isAbove).length;
  const below = ties.filter((tie) => isAbove(turned(tie))).length;
  return above > 0 && below > 0 ? { ties, isDirected: true } : { ties };
}

/** Returns the nodes and ties of a table whose first row and column have the same names; null for other tables. */
export async function matrixOf(found: Headed): Promise<{ tables: Table[]; isDirected?: boolean } | null> {
  const matrix = (await matrixIn(found)) ?? (await squareIn(found));
  if (!matrix) return null;
  const nodes = nodesOf(matrix, found);
  const { ties, ...direction } = withDirection(tiesOf(matrix), nodes);
  const network = { nodes, ties, notes: [...found.notes] };
  return { tables: networkTables(network, found.grid.sheet), ...direction };
}
