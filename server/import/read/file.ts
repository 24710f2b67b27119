/** The formats of files, recognized by content, never by name. */
const FORMATS = [
  'csv',
  'xlsx',
  'matrix',
  'graphml',
  'gexf',
  'gml',
  'kumu-json',
  'node-link-json',
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
  /** The line or sheet row from 1, including titles and header; elsewhere the position of the object from 1. */
  readonly row: number;
  /** By column name. */
  readonly cells: Readonly<Record<string, string>>;
}

/** Rows of one kind: a sheet, a file of a folder, or the nodes or the ties of a network. */
export interface Table {
  /** The name of the sheet or, in a folder or zip, of the file; null if there is only one. */
  readonly sheet: string | null;
  /**
   * `records`: the meaning of each column must be mapped.
   * `nodes`: columns `id`, `label`, `parent` if nodes are nested, and the other attributes of nodes.
   * `ties`: columns `from` and `to`, which contain ids of nodes or, without a table of nodes, names, and the other attributes of ties.
   */
  readonly holds: 'records' | 'nodes' | 'ties';
  readonly columns: readonly string[];
  /** The texts above the header. */
  readonly titles?: readonly string[];
  /** True if its column `name` contains names of organizations, whatever they look like. */
  readonly namesOrganizations?: true;
  /** True if its rows only add to rows of another table, and do not count as rows of the file. */
  readonly isBeside?: true;
  /** Can be iterated repeatedly, also concurrently. */
  rows(): AsyncIterable<FileRow>;
  /** Sentences for the user about hidden rows and columns, merged cells and title rows. */
  readonly notes: readonly string[];
}

export interface ReadFile {
  readonly format: Format;
  /** Null for binary formats. */
  readonly encoding: Encoding | null;
  readonly tables: readonly Table[];
  /** Whether its ties are directed, if the file says so. */
  readonly isDirected?: boolean;
}

/** A file that cannot be read at all. The message says what to do; `row` is set if known. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  readonly row: number | null;

  constructor(message: string, row: number | null = null) {
    super(message);
    this.row = row;
  }
}
