import { type DistrictRecords, rowOf } from './district-records.ts';
import type { Change, Entry, FactKind, Row } from './rows.ts';

/** One field changed both here and by someone else: the value before, mine and theirs. */
export interface Conflict {
  key: string;
  fact: FactKind;
  id: string;
  /** Null if one of the two removed the whole fact. */
  field: string | null;
  before: unknown;
  mine: unknown;
  theirs: unknown;
}
export type Side = 'mine' | 'theirs';

const fieldsOf = (row: Row | null | undefined): Map<string, unknown> => new Map(Object.entries(row ?? {}));
const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/** Fields that both changed to different values since the form was opened. */
export function conflictsOf(change: Change, before: DistrictRecords, now: DistrictRecords): Conflict[] {
  return change.entries.flatMap(({ fact, id, value }) => {
    const old = rowOf(before, fact, id);
    const theirs = rowOf(now, fact, id);
    const whole = {
      key: `${fact} ${id}`,
      fact,
      id,
      field: null,
      before: old,
      mine: value,
      theirs: theirs ?? null,
    };
    if (!old || same(old, theirs)) return [];
    if (value === null || !theirs) return value === null && !theirs ? [] : [whole];
    return fieldConflicts(whole, fieldsOf(old), fieldsOf(value), fieldsOf(theirs));
  });
}

function fieldConflicts(
  whole: Conflict,
  old: Map<string, unknown>,
  mine: Map<string, unknown>,
  theirs: Map<string, unknown>,
): Conflict[] {
  const changed = [...mine.keys()].filter(
    (field) =>
      !same(old.get(field), mine.get(field)) &&
      !same(old.get(field), theirs.get(field)) &&
      !same(mine.get(field), theirs.get(field)),
  );
  return changed.map((field) => ({
    ...whole,
    key: `${whole.key} ${field}`,
    field,
    before: old.get(field),
    mine: mine.get(field),
    theirs: theirs.get(field),
  }));
}

/**
 * The change applied to the current record: fields changed by one side keep that side's value, conflicting fields get the
 * chosen one.
 */
export function merged(
  change: Change,
  before: DistrictRecords,
  now: DistrictRecords,
  chosen: Readonly<Record<string, Side>>,
): Change {
  const entries = change.entries.flatMap((entry): Entry[] => {
    const { fact, id, value } = entry;
    const old = rowOf(before, fact, id);
    const theirs = rowOf(now, fact, id);
    if (!old || same(old, theirs)) return [entry];
    if (value === null || !theirs) return chosen[`${fact} ${id}`] === 'theirs' ? [] : [entry];
    return [{ fact, id, value: mergedRow(`${fact} ${id}`, old, value, theirs, chosen) }];
  });
  return { ...change, entries };
}

function mergedRow(
  key: string,
  old: Row,
  mine: Row,
  theirs: Row,
  chosen: Readonly<Record<string, Side>>,
): Row {
  const oldFields = fieldsOf(old);
  const kept = [...fieldsOf(mine)].filter(
    ([field, value]) => !same(oldFields.get(field), value) && chosen[`${key} ${field}`] !== 'theirs',
  );
  return { ...theirs, ...Object.fromEntries(kept) };
}
