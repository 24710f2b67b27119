import { FACT_KINDS, type FactKind, type Facts, forEachKind } from '../../core/facts/index.ts';
import { byCodePoint, sorted } from '../../core/order.ts';

type Row = Readonly<Record<string, unknown>> & { readonly id: string };

/** A row that was written; `before` is null if it did not exist, or was withdrawn. */
export interface WrittenRow {
  readonly fact: FactKind;
  readonly id: string;
  readonly before: object | null;
}

/**
 * Returns the facts as they were before some rows were written.
 * @param found current readings, including withdrawn facts. A district keeps every fact that it ever had, so a row that is in
 * none of them belongs to another district.
 * @param written in the order of writing.
 */
export function undoWritten(
  found: readonly { readonly facts: Facts; readonly withdrawn: Facts }[],
  written: readonly WrittenRow[],
): Facts {
  const seen = rowsById(found.map(({ facts }) => facts));
  const known = rowsById(found.flatMap(({ facts, withdrawn }) => [withdrawn, facts]));
  for (const { fact, id, before } of [...written].reverse()) {
    const row = seen[fact].get(id) ?? known[fact].get(id);
    // Columns that only reference data sets are not part of changes, so they keep their current values.
    if (row && before) seen[fact].set(id, { ...row, ...before, id });
    else seen[fact].delete(id);
  }
  return forEachKind((kind) =>
    sorted(seen[kind].values(), (x, y) => byCodePoint(x.id, y.id)),
  ) as unknown as Facts; // each list holds rows of its kind
}

function rowsById(lists: readonly Facts[]): Readonly<Record<FactKind, Map<string, Row>>> {
  const byId = forEachKind(() => new Map<string, Row>());
  for (const facts of lists)
    for (const kind of FACT_KINDS)
      for (const row of facts[kind]) byId[kind].set(row.id, row as unknown as Row); // a row is its columns by name
  return byId;
}
