import { readFileSync } from 'node:fs';
import type { Cell, RowByRow } from '../table.ts';
import type { ExportedNetwork } from './exported-network.ts';
import { networkRows, notesOfNetwork } from './network-tables.ts';

/** Statements, each with a list of rows where a parameter stands. */
const STATEMENTS = readFileSync(new URL('../../../../cypher/export.cypher', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('//'));

/** So many rows are one statement: a longer one takes long to be read. */
const ROWS = 500;

type Row = Readonly<Record<string, Cell>>;

function* rowsOf({ columns, rows }: RowByRow): Generator<Row> {
  for (const row of rows) yield Object.fromEntries(columns.map((column, at) => [column, row[at] ?? null]));
}

function* partsOf(organizations: RowByRow): Generator<Row> {
  for (const row of rowsOf(organizations)) if (row.part_of_id !== null) yield row;
}

/** Rows in lists of the length of one statement. */
function* inLists(rows: Iterable<Row>): Generator<Row[]> {
  let list: Row[] = [];
  for (const row of rows) {
    if (list.push(row) < ROWS) continue;
    yield list;
    list = [];
  }
  if (list.length > 0) yield list;
}

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
  const tables = networkRows(network);
  const lists: Readonly<Record<string, Iterable<Row>>> = {
    notes: [notesOfNetwork(network.about)],
    districts: network.about.districts.map(({ id, name }) => ({ district_id: id, name })),
    organizations: rowsOf(tables.organizations),
    parents: partsOf(tables.organizations),
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
      for (const rows of inLists(lists[name] ?? []))
        yield `${statement.replace(parameter, () => `[\n${rows.map(map).join(',\n')}\n]`)}\n`;
  }
}
