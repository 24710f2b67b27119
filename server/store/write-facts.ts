import { columnsOf, FACT_KINDS, type FactKind } from '../../core/facts/index.ts';
import type { Mutation } from '../../core/facts/mutation.ts';
import type { Run } from '../graph/graph.ts';
import { GraphError } from '../graph/graph-error.ts';
import { type AnyRow, LINKS } from './fact-links.ts';
import * as q from './fact-queries.ts';
import { type FactToWrite, toCorrectedRow, toRow } from './fact-rows.ts';
import { inBatches, link, notOnRecord } from './in-batches.ts';
import type { LoadedRows } from './load.ts';

export interface FactName {
  readonly fact: FactKind;
  readonly id: string;
}

/**
 * Writes the mutations of a change, ordered so that facts come after those they name. Marks columns that people correct, so
 * that newer reference data never overwrites them.
 * @param isNew returns true for a fact that the district never had, not even withdrawn.
 * @param tell is called periodically with the number of facts written.
 * @returns the facts that could not be written because a new id is taken; the transaction must then be rolled back.
 * @throws GraphError `query` if a fact names something that is not on record.
 */
export function writeMutations(
  run: Run,
  mutations: readonly Mutation[],
  isNew: (mutation: Mutation) => boolean,
  tell?: (facts: number) => void,
): Promise<FactName[]> {
  const facts = mutations.flatMap((mutation): FactToWrite[] => {
    const { fact, before, after } = mutation;
    const row = after ?? before;
    if (!row) return [];
    const how = { withdrawn: after ? null : true, editedFields: changedFields(before, after) } as const;
    return [{ fact, row: row as AnyRow, kept: [], isNew: isNew(mutation), ...how }]; // any row has an id
  });
  return write(run, facts, tell);
}

/**
 * Writes the facts of the release or the sample. Writing them again changes nothing; facts that people entered or corrected
 * keep their origin and the corrected columns.
 */
export async function loadFacts(run: Run, facts: LoadedRows): Promise<void> {
  const isReleased = q.RELEASED.some((fact) => (facts[fact] ?? []).length > 0);
  const known = isReleased ? await run(q.correctedFields, {}) : [];
  const corrected = new Map(known.map(({ fact, id, fields }) => [`${fact} ${id}`, [...fields, 'origin']]));
  const rows = FACT_KINDS.flatMap((fact) =>
    (facts[fact] ?? []).map((row): FactToWrite => {
      const kept = corrected.get(`${fact} ${row.id}`) ?? [];
      return { fact, row: row as AnyRow, kept, editedFields: [], isNew: false }; // any row has an id
    }),
  );
  const [lost] = await write(run, rows);
  if (lost) throw new GraphError('query', `${lost.fact} ${lost.id} could not be written.`);
}

/** Overwrites columns of recorded facts, whoever entered or corrected them; withdrawn facts stay withdrawn. */
export async function overwriteFacts(run: Run, fact: FactKind, rows: readonly AnyRow[]): Promise<void> {
  await write(
    run,
    rows.map((row) => ({ fact, row, kept: [], editedFields: [], isNew: false })),
  );
}

/** Writes some columns of recorded facts, as people's corrections. */
export async function correctColumns(
  run: Run,
  fact: FactKind,
  rows: readonly AnyRow[],
  editedFields: string[],
): Promise<void> {
  const kept = columnsOf(fact).flatMap(({ column }) => (editedFields.includes(column) ? [] : column));
  await write(
    run,
    rows.map((row) => ({ fact, row, kept, editedFields, isNew: false })),
  );
}

/** Returns the names of the columns that a correction changes; none if a fact is new or withdrawn. */
function changedFields(before: object | null, after: object | null): string[] {
  if (!before || !after) return [];
  const was = new Map(Object.entries(before));
  return Object.entries(after).flatMap(([field, value]) =>
    JSON.stringify(was.get(field)) === JSON.stringify(value) ? [] : [field],
  );
}

async function write(
  run: Run,
  facts: readonly FactToWrite[],
  tell?: (facts: number) => void,
): Promise<FactName[]> {
  const unwritten: FactName[] = [];
  const first = new Map<FactKind, ReadonlySet<string>>();
  let before = 0;
  for (const fact of FACT_KINDS) {
    const ofKind = facts.filter((one) => one.fact === fact);
    if (ofKind.length === 0) continue;
    const rows = ofKind.map(toRow(fact, first)).filter(({ values }) => Object.keys(values).length > 0);
    const done = before;
    const put = await putRows(run, fact, rows, (some) => tell?.(done + some));
    before += rows.length;
    first.set(fact, put.first);
    const taken = ofKind.filter(({ isNew, row }) => isNew && put.lost.has(row.id));
    unwritten.push(...taken.map(({ row }) => ({ fact, id: row.id })));
    if (put.lost.size > taken.length) throw notOnRecord(q.writeNodes.get(fact) ?? { name: fact });
    if (put.lost.size > 0) continue;
    await mark(run, fact, ofKind);
    const { column, write: writeLinks } = LINKS[fact] ?? {};
    const linked = ofKind.filter(({ kept }) => column && !kept.includes(column));
    await writeLinks?.(
      run,
      linked.map(({ row }) => row),
      put.first,
    );
  }
  return unwritten;
}

interface Put {
  /** Rows whose id is taken, or that name something that is not on record. */
  readonly lost: ReadonlySet<string>;
  /** Nodes that were not on record before, not even withdrawn. */
  readonly first: ReadonlySet<string>;
}

/** Writes rows of one kind. */
async function putRows(
  run: Run,
  fact: FactKind,
  rows: readonly q.WriteRow[],
  tell: (rows: number) => void,
): Promise<Put> {
  const relationships = q.writeRelationships.get(fact);
  if (relationships) await link(run, relationships, rows, tell);
  const nodes = q.writeNodes.get(fact);
  if (!nodes) return { lost: new Set(), first: new Set() };
  const [lost, first] = [new Set(rows.map(({ id }) => id)), new Set<string>()];
  const keep = (written: readonly q.WrittenNode[]): void => {
    for (const { id, isFirst } of written) {
      lost.delete(id);
      if (isFirst) first.add(id);
    }
  };
  await inBatches(run, nodes, rows, keep, tell);
  return { lost, first };
}

/** Marks the columns that people corrected; only those of reference data matter. */
async function mark(run: Run, fact: FactKind, facts: readonly FactToWrite[]): Promise<void> {
  const query = q.markCorrected.get(fact);
  const corrected = facts.filter(({ editedFields }) => editedFields.length > 0);
  if (query) await link(run, query, corrected.map(toCorrectedRow));
}
