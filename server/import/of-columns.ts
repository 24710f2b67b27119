import type { ReadFile, Table } from './read/file.ts';

/** Creates an object without a prototype for values by column name, as a column may be called “constructor”. */
export const ofColumns = <Value>(named: Readonly<Record<string, Value>> = {}): Record<string, Value> =>
  Object.assign(Object.create(null), named);

/** Makes rows whose cells inherit nothing, if a column has the name of an inherited property. */
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
