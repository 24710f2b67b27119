import { columnsOf, FACTS, type FactKind, forEachKind } from '../../core/facts/index.ts';
import { publicRecordShape } from '../../core/facts/public-record.ts';
import { type AnyRow, LINKS } from './fact-links.ts';
import * as q from './fact-queries.ts';

/** A fact to be written. */
export interface FactToWrite {
  readonly fact: FactKind;
  readonly row: AnyRow;
  /** Columns whose stored values are kept. */
  readonly kept: readonly string[];
  /** Undefined leaves it unchanged; null restores a withdrawn fact. */
  readonly withdrawn?: true | null;
  /** The columns that this change corrects. */
  readonly editedFields: string[];
  /** True if no fact may have this id yet. */
  readonly isNew: boolean;
}

/** The nodes of each kind that were not on record before this writing, not even withdrawn. */
export type First = ReadonlyMap<FactKind, ReadonlySet<string>>;

/** How each kind is stored: the ids that its query links, and its properties; only reference data sets the last ones. */
const STORED = forEachKind((kind) => {
  const ends: readonly string[] = FACTS[kind].ends;
  const properties = columnsOf(kind).filter(({ column }) => column !== 'id' && !ends.includes(column));
  return {
    ends: columnsOf(kind).filter(({ column }) => ends.includes(column) && column !== LINKS[kind]?.column),
    properties: properties.map(({ column }) => column),
    released: Object.keys(publicRecordShape(kind)),
    isNode: q.writeNodes.has(kind),
  };
});

/**
 * Null removes what is stored, so facts that were never on record are written without it: new nodes, and relationships of
 * nodes that were.
 */
export function toRow(fact: FactKind, first: First): (fact: FactToWrite) => q.WriteRow {
  const { ends, properties, released, isNode } = STORED[fact];
  const firstAt = ends.map(({ column, notes }) => ({ column, ids: notes.names && first.get(notes.names) }));
  return ({ row, kept, withdrawn, isNew }) => {
    const written: Record<string, unknown> = { id: row.id };
    for (const { column } of ends) written[column] = row[column];
    if (isNode) written.isNew = isNew;
    const isFirst = isNode ? isNew : firstAt.some(({ column, ids }) => ids?.has(String(row[column])));
    const values: Record<string, unknown> = {};
    const set = (column: string, value: unknown): void => {
      if (!isFirst || value !== null) values[column] = value;
    };
    for (const column of properties) if (!kept.includes(column)) set(column, row[column]);
    for (const column of released) if (column in row) set(column, row[column]);
    if (withdrawn !== undefined) set('withdrawn', withdrawn);
    written.values = values;
    return written as unknown as q.WriteRow; // `checkParams` looks at each value
  };
}

/** Returns the row that marks the columns of a fact that people corrected. */
export function toCorrectedRow({ fact, row, editedFields }: FactToWrite): q.CorrectedRow {
  const ends = STORED[fact].ends.map(({ column }) => [column, row[column]]);
  return { ...Object.fromEntries(ends), id: row.id, editedFields };
}
