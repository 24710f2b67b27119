import { readFileSync } from 'node:fs';
import type { Cell, Table } from '../table.ts';
import type { ExportedNetwork } from './exported-network.ts';
import { networkTables, notesOfNetwork } from './network-tables.ts';

/** Statements, each with a list of rows where a parameter stands. */
const STATEMENTS = readFileSync(new URL('../../../../cypher/export.cypher', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('//'));

/** So many rows are one statement: a longer one takes long to be read. */
const ROWS = 500;

type Row = Readonly<Record<string, Cell>>;

const rowsOf = ({ columns, rows }: Table): Row[] =>
  rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at] ?? null])));

const ESCAPED: Readonly<Record<string, string>> = {
  ...{ "'": "\\'", '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' },
};

/** A text between quotes. No sign is written by its number: Neo4j turns `\u0027` into a quote before it looks for the end of a text. */
const quoted = (text: string): string =>
  `'${text.replace(/['\\\p{Cc}]/gu, (sign) => ESCAPED[sign] ?? '\ufffd')}'`;

const literal = (cell: Cell): string => (typeof cell === 'string' ? quoted(cell) : String(cell));

/** Empty cells are left out: a property that is null is none. */
const map = (row: Row): string =>
  `{${Object.entries(row)
    .filter(([, cell]) => cell !== null && cell !== '')
    .map(([name, cell]) => `${name}: ${literal(cell)}`)
    .join(', ')}}`;

/** Statements that write the network into a Neo4j database, as often as they are run. */
export function* cypher(network: ExportedNetwork): Generator<string> {
  const tables = networkTables(network);
  const organizations = rowsOf(tables.organizations);
  const lists: Readonly<Record<string, readonly Row[]>> = {
    notes: [notesOfNetwork(network.about)],
    districts: network.about.districts.map(({ id, name }) => ({ district_id: id, name })),
    organizations,
    parents: organizations.filter((row) => row.part_of_id !== null),
    roles: rowsOf(tables.roles),
    ties: rowsOf(tables.ties),
    people: rowsOf(tables.people),
  };
  for (const [name, text] of Object.entries(notesOfNetwork(network.about)))
    yield `// ${name}: ${text.replace(/\s+/g, ' ')}\n`;
  for (const statement of STATEMENTS) {
    const [parameter, name = ''] = /\$(\w+)/.exec(statement) ?? [];
    if (!parameter) yield `${statement}\n`;
    else
      for (let from = 0; from < (lists[name]?.length ?? 0); from += ROWS) {
        const rows = lists[name]?.slice(from, from + ROWS).map(map) ?? [];
        yield `${statement.replace(parameter, () => `[\n${rows.join(',\n')}\n]`)}\n`;
      }
  }
}
