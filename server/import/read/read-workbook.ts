import { type ReadFile, type Table, UnreadableFile } from './file.ts';
import { joinNetwork } from './joined.ts';
import { tablesOfGrid } from './records.ts';
import { sheetsOf } from './sheets-of.ts';

/** Recognizes Kumu’s two sheets by their names or by their columns. */
function isKumu(tables: readonly Table[]): boolean {
  const elements = tables.find(
    ({ holds, columns }) => holds !== 'ties' && columns.some((name) => /^label$/i.test(name)),
  );
  const connections = tables.find(({ holds }) => holds === 'ties');
  if (elements?.sheet?.toLowerCase() === 'elements' || connections?.sheet?.toLowerCase() === 'connections')
    return true;
  const isGephi = elements?.columns.some((name) => /^id$/i.test(name));
  return elements !== undefined && connections !== undefined && !isGephi;
}

function withNote(tables: readonly Table[], note: string | null): readonly Table[] {
  const [first, ...rest] = tables;
  return first && note ? [{ ...first, notes: [...first.notes, note] }, ...rest] : tables;
}

/**
 * Reads an Excel workbook: sheets of rows, a matrix, or Kumu’s elements and connections.
 * @param size the bytes that it unpacks to.
 */
export async function readWorkbook(bytes: Uint8Array, size: number): Promise<ReadFile> {
  const { grids, hidden } = await sheetsOf(bytes, size);
  const found = [];
  for (const grid of grids) found.push(await tablesOfGrid(grid));
  const tables = found.flatMap((each) => each.tables);
  const note =
    hidden.length === 0
      ? null
      : `Hidden sheets are not read: ${hidden.map((name) => `“${name}”`).join(', ')}.`;
  if (tables.length === 0)
    throw new UnreadableFile(`No sheet of the workbook has a row.${note ? ` ${note}` : ''}`);
  const matrix = found.find(({ isMatrix }) => isMatrix);
  if (matrix) {
    const { isDirected } = matrix;
    const file: ReadFile = { format: 'matrix', encoding: null, tables: withNote(tables, note) };
    return isDirected === undefined ? file : { ...file, isDirected };
  }
  const joined = withNote(await joinNetwork(tables), note);
  return { format: isKumu(tables) ? 'kumu-xlsx' : 'xlsx', encoding: null, tables: joined };
}
