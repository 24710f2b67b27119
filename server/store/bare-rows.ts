import { type FactKind, type FactRow, type Facts, forEachKind } from '../../core/facts/index.ts';
import { publicRecordShape, type RecordedFacts } from '../../core/facts/public-record.ts';
import { memoize } from '../../core/memoize.ts';

/** Rows as they are compared with what a change says they were; assessing thousands of them needs no copies. */
export const bare = (facts: RecordedFacts): Facts =>
  forEachKind((kind) =>
    facts[kind].length === 0 ? facts[kind] : bareList(facts[kind], kind),
  ) as unknown as Facts; // rows of the same kinds

const bareList = memoize((rows: readonly object[], kind: FactKind) => rows.map(columnsAlone(kind)));

/** What `columnsAlone` made of rows; those that are kept are asked for again. */
const bareRows = new WeakMap<object, object>();

/** Takes the marks of a reading off a row, and what reference data says of it. */
export function columnsAlone<Kind extends FactKind>(kind: Kind): (row: object) => FactRow<Kind> {
  const others = new Set(['withdrawn', 'readIn', ...Object.keys(publicRecordShape(kind))]);
  return (row) => {
    const known = bareRows.get(row);
    if (known) return known as FactRow<Kind>; // what is left of a row of this kind
    const made: Record<string, unknown> = {}; // filled in place: twenty thousand rows in half the time
    for (const [name, value] of Object.entries(row)) if (!others.has(name)) made[name] = value;
    bareRows.set(row, made);
    return made as FactRow<Kind>; // as above
  };
}
