import { readFileSync } from 'node:fs';
import type { Cell, RowByRow } from '../../../documents/csv.ts';
import type { ExportedNetwork } from './exported-network.ts';
import { networkRows, notesOfNetwork } from './network-tables.ts';

/** Statements, each with a parameter to replace with a list of rows. */
const STATEMENTS = readFileSync(new URL('../../../../cypher/export.cypher', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('//'));

/** Rows per statement: longer ones take too long to parse. */
const ROWS = 500;

type Row = Readonly<Record<string, Cell>>;

function* rowsOf({ columns, rows }: RowByRow): Generator<Row> {
  for (const row of rows)
    yield Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null]));
}

function* partsOf(organizations: RowByRow): Generator<Row> {
  for (const row of rowsOf(organizations)) if (row.part_of_id !== null) yield row;
}

/** Splits rows into lists, one per statement. */
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

/**
 * Quotes a string. Never escapes by code point: Neo4j decodes `\u0027` to a quote before it looks for the end of the
 * string.
 */
const quoted = (text: string): string =>
  `'${text.replace(/['\\\p{Cc}]/gu, (sign) => ESCAPED[sign] ?? '\ufffd')}'`;

const literal = (cell: Cell): string => (typeof cell === 'string' ? quoted(cell) : String(cell));

/** Leaves out empty cells, because a null property does not exist. */
const map = (row: Row): string =>
  `{${Object.entries(row)
    .filter(([, cell]) => cell !== null && cell !== '')
    .map(([name, cell]) => `${name}: ${literal(cell)}`)
    .join(', ')}}`;

/** Yields statements that write the network into a Neo4j database; they can be run more than once. */
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
