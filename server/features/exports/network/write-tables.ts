import type { Readable } from 'node:stream';
import { csvOf, csvStream, type RowByRow, type Table, whole } from '../../../documents/csv.ts';
import { workbookStream } from '../../../documents/workbook.ts';
import { zipOf, zipStream } from '../../../documents/zip.ts';
import type { ExportedNetwork } from './exported-network.ts';
import { NETWORK_TABLES, networkRows, notesOfNetwork } from './network-tables.ts';

const notesTable = ({ about }: ExportedNetwork): Table => ({
  columns: ['note', 'text'],
  rows: Object.entries(notesOfNetwork(about)),
});

/** The most rows that are zipped in memory. */
const AT_ONCE = 5000;

/** Returns a ZIP file with a CSV file for each table of the network, and notes.csv. Large ones are streamed. */
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

/** Streams a workbook with a sheet for each table, its header frozen, and a sheet of notes. */
export function workbook(network: ExportedNetwork, at: Date): Readable {
  const tables = networkRows(network);
  const sheets = NETWORK_TABLES.map((name) => ({ name: SHEETS[name], ...tables[name] }));
  const notes = { name: 'Notes', ...notesTable(network) };
  return workbookStream([...sheets, notes], `Tieline: ${network.about.title}`, at);
}

/** Writes JSON: the notes, and the table rows as objects, with null for empty cells. */
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
