import { type FactKind, type FactRow, type Facts, forEachKind } from '../../core/facts/index.ts';
import { publicRecordShape, type RecordedFacts } from '../../core/facts/public-record.ts';
import { memoize } from '../../core/memoize.ts';

/** Returns rows with only their own columns, to compare them with the `before` of a change. */
export const bareFacts = (facts: RecordedFacts): Facts =>
  forEachKind((kind) =>
    facts[kind].length === 0 ? facts[kind] : bareList(facts[kind], kind),
  ) as unknown as Facts; // rows of the same kinds

const bareList = memoize((rows: readonly object[], kind: FactKind) => rows.map(columnsOnly(kind)));

/** Results of `columnsOnly`, because cached rows are requested again. */
const bareRows = new WeakMap<object, object>();

/** Removes read metadata and reference-data columns from a row. */
export function columnsOnly<Kind extends FactKind>(kind: Kind): (row: object) => FactRow<Kind> {
  const others = new Set(['withdrawn', 'readIn', ...Object.keys(publicRecordShape(kind))]);
  return (row) => {
    const known = bareRows.get(row);
    if (known) return known as FactRow<Kind>; // the columns of this kind
    const made: Record<string, unknown> = {}; // filled in place, which halves the time for twenty thousand rows
    for (const [name, value] of Object.entries(row)) if (!others.has(name)) made[name] = value;
    bareRows.set(row, made);
    return made as FactRow<Kind>; // as above
  };
}
