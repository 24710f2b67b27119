import type { Readable } from 'node:stream';
import { csvOf, csvStream } from '../../../documents/csv.ts';
import { workbookStream } from '../../../documents/workbook.ts';
import { zipOf, zipStream } from '../../../documents/zip.ts';
import { type RowByRow, type Table, whole } from '../table.ts';
import type { ExportedNetwork } from './exported-network.ts';
import { NETWORK_TABLES, networkRows, notesOfNetwork } from './network-tables.ts';

const notesTable = ({ about }: ExportedNetwork): Table => ({
  columns: ['note', 'text'],
  rows: Object.entries(notesOfNetwork(about)),
});

/** A ZIP of so many rows is made at once. */
const AT_ONCE = 5000;

/** A ZIP of CSV files: the tables of the network, each by its name, and notes.csv. A large one is made as it is read. */
export function csvFiles(network: ExportedNetwork, at: Date): Buffer | Readable {
  const { organizations, roles, ties, jobs } = network;
  const files = Object.entries<RowByRow>({ ...networkRows(network), notes: notesTable(network) });
  if (organizations.length + roles.length + ties.length + jobs.length > AT_ONCE)
    return zipStream(
      files.map(([name, table]) => ({ name: `${name}.csv`, bytes: () => csvStream(table) })),
      at,
    );
  return zipOf(Object.fromEntries(files.map(([name, table]) => [`${name}.csv`, csvOf(whole(table))])), at);
}

const SHEETS = { organizations: 'Organizations', roles: 'Roles', ties: 'Ties', people: 'People' } as const;

/** A workbook: a sheet for each table with its header frozen, and one of notes, made as it is read. */
export function workbook(network: ExportedNetwork, at: Date): Readable {
  const tables = networkRows(network);
  const sheets = NETWORK_TABLES.map((name) => ({ name: SHEETS[name], ...tables[name] }));
  const notes = { name: 'Notes', ...notesTable(network) };
  return workbookStream([...sheets, notes], `Tieline: ${network.about.title}`, at);
}

/** JSON: the notes and the rows of the tables as objects, an empty cell as null. */
export function* json(network: ExportedNetwork): Generator<string> {
  yield `{"tieline": ${JSON.stringify(notesOfNetwork(network.about))}`;
  for (const [name, { columns, rows }] of Object.entries(networkRows(network))) {
    yield `,\n"${name}": [`;
    let separator = '';
    for (const row of rows) {
      const object = Object.fromEntries(
        columns.map((column, place) => [column, row[place] === '' ? null : row[place]]),
      );
      yield `${separator}\n${JSON.stringify(object)}`;
      separator = ',';
    }
    yield ']';
  }
  yield '}\n';
}
