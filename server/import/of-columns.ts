import type { ReadFile, Table } from './read/file.ts';

/** What there is of columns, by their names: of one that is called “constructor”, nothing is inherited. */
export const ofColumns = <Value>(named: Readonly<Record<string, Value>> = {}): Record<string, Value> =>
  Object.assign(Object.create(null), named);

/** A file whose rows have no cells but their own, also where a column is called as what every object inherits. */
export const withOwnCells = (file: ReadFile): ReadFile =>
  file.tables.some(isInherited) ? { ...file, tables: file.tables.map(ownCells) } : file;

const isInherited = ({ columns }: Table): boolean => columns.some((column) => column in {});

const ownCells = (table: Table): Table =>
  isInherited(table)
    ? {
        ...table,
        async *rows() {
          for await (const { row, cells } of table.rows()) yield { row, cells: ofColumns(cells) };
        },
      }
    : table;
