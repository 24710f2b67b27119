/** What a file can be; its content tells, never its name. */
export const FORMATS = [
  'csv',
  'xlsx',
  'matrix',
  'graphml',
  'gexf',
  'gml',
  'kumu-json',
  'kumu-xlsx',
  'hsds-json',
  'hsds-csv',
  'geojson',
  'tieline-json',
] as const;
export type Format = (typeof FORMATS)[number];

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** One row of a file. An empty cell is absent. */
export interface FileRow {
  /** The line, or the row of the sheet, from 1, with titles and header counted; elsewhere the place of the object from 1. */
  readonly row: number;
  /** By the name of the column. */
  readonly cells: Readonly<Record<string, string>>;
}

/** Rows of one kind: a sheet, a file of a folder, or the nodes or the ties of a network. */
export interface Table {
  /** The name of the sheet or, in a folder or zip, of the file; null where there is only one. */
  readonly sheet: string | null;
  /**
   * `records`: what each column means must be mapped.
   * `nodes`: columns `id`, `label`, `parent` where some node lies in another, and what else the file says of a node.
   * `ties`: columns `from` and `to`, which are ids of nodes or, without a table of nodes, names, and what else it says of a tie.
   */
  readonly holds: 'records' | 'nodes' | 'ties';
  readonly columns: readonly string[];
  /** Its rows say more of those of another table, and are not counted as rows of the file. */
  readonly isBeside?: true;
  /** May be gone through again, and more than once at a time. */
  rows(): AsyncIterable<FileRow>;
  /** What a person should know, in sentences: hidden rows and columns, merged cells, rows of a title. */
  readonly notes: readonly string[];
}

export interface ReadFile {
  readonly format: Format;
  /** Null for formats that are no text. */
  readonly encoding: Encoding | null;
  readonly tables: readonly Table[];
  /** Whether its ties point from one to another, where the file says so. */
  readonly isDirected?: boolean;
}

/** A file that cannot be read at all. The message tells a person what to do; `row` is set where it is known. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  readonly row: number | null;

  constructor(message: string, row: number | null = null) {
    super(message);
    this.row = row;
  }
}
