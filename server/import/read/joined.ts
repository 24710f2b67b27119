import type { Table } from './file.ts';
import { folded } from './grid.ts';
import { type NetworkItem, networkTables, nodeItem } from './network.ts';
import { NAMES_ROW, wordsOf } from './tie-columns.ts';

async function itemsOf(table: Table): Promise<NetworkItem[]> {
  const items: NetworkItem[] = [];
  for await (const row of table.rows()) items.push(row);
  return items;
}

const columnNamed = (table: Table, name: RegExp): string | undefined =>
  table.columns.find((column) => name.test(wordsOf(column).join(' ')));

const ID =
  /^((node|vertex|element|entity|actor|org|organi[sz]ation|agency|partner) )?(id|code|key|number|no)$/;
const LABEL = /^((node|vertex|element) )?label$/;

/** Returns the column that contains most ends of the ties; ids are preferred to labels. */
function keyColumn(nodes: Table, items: readonly NetworkItem[], ties: readonly NetworkItem[]): string | null {
  const ends = ties
    .slice(0, 1_000)
    .flatMap(({ cells }) => [cells.from ?? '', cells.to ?? ''])
    .map(folded);
  const holds = (column: string): boolean => {
    const values = new Set(items.map(({ cells }) => folded(cells[column] ?? '')));
    return ends.length > 0 && ends.filter((end) => values.has(end)).length >= 0.5 * ends.length;
  };
  const candidates = [columnNamed(nodes, ID), columnNamed(nodes, LABEL)];
  return candidates.find((column) => column !== undefined && holds(column)) ?? null;
}

/** Converts rows to nodes, identified by the column that ties refer to and named by another, if there is one. */
function asNodes(table: Table, items: readonly NetworkItem[], key: string): NetworkItem[] {
  const named = columnNamed(table, LABEL) ?? columnNamed(table, NAMES_ROW) ?? key;
  // Another header than “Label” may say that the names are of organizations.
  const isKept = !LABEL.test(wordsOf(named).join(' '));
  return items.flatMap(({ row, cells }) => {
    const { [key]: id, ...others } = cells;
    if (id === undefined) return [];
    const attributes = Object.entries(others).filter(([name]) => name !== named || isKept);
    return [nodeItem({ own: { id, label: cells[named] ?? id }, attributes }, row)];
  });
}

/** Replaces ends of ties by the ids of nodes, ignoring case and blanks. */
function withIds(ties: readonly NetworkItem[], nodes: readonly NetworkItem[]): NetworkItem[] {
  const ids = new Map(nodes.map(({ cells: { id = '' } }) => [folded(id), id]));
  const idOf = (end = ''): string => ids.get(folded(end)) ?? end;
  return ties.map(({ row, cells }) => ({
    row,
    cells: { ...cells, from: idOf(cells.from), to: idOf(cells.to) },
  }));
}

/**
 * Joins a table of ties and the table of records that they refer to by id or label into a network: Gephi’s two files,
 * Kumu’s two sheets. Other tables are unchanged.
 */
export async function joinNetwork(tables: readonly Table[]): Promise<readonly Table[]> {
  const ties = tables.find(({ holds }) => holds === 'ties');
  if (!ties) return tables;
  const tieItems = await itemsOf(ties);
  for (const records of tables.filter(({ holds }) => holds === 'records')) {
    const items = await itemsOf(records);
    const key = keyColumn(records, items, tieItems);
    if (key === null) continue;
    const nodes = asNodes(records, items, key);
    const [nodeTable, tieTable] = networkTables({ nodes, ties: withIds(tieItems, nodes), notes: [] }, null);
    return tables.flatMap((table) => {
      if (table === records && nodeTable)
        return [{ ...nodeTable, sheet: table.sheet, notes: [...table.notes, ...nodeTable.notes] }];
      return table === ties && tieTable ? [{ ...tieTable, sheet: table.sheet, notes: table.notes }] : [table];
    });
  }
  return tables;
}
