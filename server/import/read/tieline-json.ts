import type { Encoding, ReadFile, Table } from './file.ts';
import { isObject, type JsonObject, objectsIn, plainText } from './json.ts';

/** Recognizes Tieline’s own export (docs/exports.md): lists of rows with the columns of its workbook. */
export const isTielineJson = (json: unknown): json is JsonObject => isObject(json) && isObject(json.tieline);

const LISTS = ['organizations', 'roles', 'ties', 'people'];
const ENDS: Readonly<Record<string, string>> = { organization_a: 'from', organization_b: 'to' };

function tableOf(sheet: string, rows: readonly JsonObject[]): Table {
  const named = (object: JsonObject): [string, string][] =>
    Object.entries(object).map(([name, value]) => [ENDS[name] ?? name, plainText(value)]);
  return {
    sheet,
    holds: sheet === 'ties' ? 'ties' : 'records',
    columns: [...new Set(rows.flatMap(named).map(([name]) => name))],
    async *rows() {
      for (const [at, row] of rows.entries())
        yield { row: at + 1, cells: Object.fromEntries(named(row).filter(([, text]) => text !== '')) };
    },
    notes: [],
  };
}

export const readTielineJson = (json: JsonObject, encoding: Encoding): ReadFile => ({
  format: 'tieline-json',
  encoding,
  tables: LISTS.map((list) => tableOf(list, objectsIn(json[list]))).filter(
    ({ columns }) => columns.length > 0,
  ),
  isDirected: false,
});
