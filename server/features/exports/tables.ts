import type { Table } from '../../documents/csv.ts';
import type { EXPORT_TABLES } from './contract.ts';
import { evidence } from './evidence-table.ts';
import type { ExportContext } from './export-context.ts';
import { partners } from './partners-table.ts';
import { people } from './people-table.ts';
import { ties } from './ties-table.ts';
import { toDo } from './to-do-table.ts';

const MAKE: Readonly<Record<(typeof EXPORT_TABLES)[number], (input: ExportContext) => Table>> = {
  partners,
  people,
  evidence,
  ties,
  'to-do': toDo,
};

/**
 * Builds a table of a district. Each row names its district and dates, so that rows of several files can be combined.
 */
export function exportedTable(input: ExportContext, name: (typeof EXPORT_TABLES)[number]): Table {
  const { assessed, knownOn, publicRecordDay, sample } = input;
  const { districtId, asOf, revision } = assessed.reading;
  const { columns, rows } = MAKE[name](input);
  const when = { as_of: asOf, known_on: knownOn, public_record_day: publicRecordDay, revision };
  const all = { district_id: districtId, ...when, ...(sample && { data: 'SAMPLE, invented' }) };
  return {
    columns: [...Object.keys(all), ...columns],
    rows: rows.map((row) => [...Object.values(all), ...row]),
  };
}
