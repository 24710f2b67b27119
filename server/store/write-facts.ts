import { columnsOf, FACT_KINDS, FACTS, type FactKind } from '../../core/facts/index.ts';
import type { Mutation } from '../../core/facts/mutation.ts';
import { publicRecordShape } from '../../core/facts/public-record.ts';
import type { Run } from '../graph/graph.ts';
import { GraphError } from '../graph/graph-error.ts';
import type { Query } from '../graph/query.ts';
import * as q from './fact-queries.ts';
import type { LoadedRows } from './load.ts';

type AnyRow = Readonly<Record<string, unknown>> & { readonly id: string };

/** A fact to be written. */
interface FactToWrite {
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

/** Rows per statement: enough to be fast, few enough for a small Neo4j heap. */
const BATCH = 500;

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
    return [{ fact, row: { ...row }, kept: [], isNew: isNew(mutation), ...how }];
  });
  return write(run, facts, tell);
}

/** The kinds in the reference data that `facts/corrected-fields` reads. */
const RELEASED: readonly FactKind[] = [
  ...(['organizations', 'fills', 'countyCoverage', 'evidence', 'parties'] as const),
  ...(['activityDates', 'tribalLand'] as const),
];

/**
 * Writes the facts of the release or the sample. Writing them again changes nothing; facts that people entered or corrected
 * keep their origin and the corrected columns.
 */
export async function loadFacts(run: Run, facts: LoadedRows): Promise<void> {
  const isReleased = RELEASED.some((fact) => (facts[fact] ?? []).length > 0);
  const known = isReleased ? await run(q.correctedFields, {}) : [];
  const corrected = new Map(known.map(({ fact, id, fields }) => [`${fact} ${id}`, [...fields, 'origin']]));
  const rows = FACT_KINDS.flatMap((fact) =>
    (facts[fact] ?? []).map((row): FactToWrite => {
      const kept = corrected.get(`${fact} ${row.id}`) ?? [];
      return { fact, row: { ...row }, kept, editedFields: [], isNew: false };
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

/** Returns the names of the columns that a correction changes; none if a fact is new or withdrawn. */
export function changedFields(before: object | null, after: object | null): string[] {
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
  let before = 0;
  for (const fact of FACT_KINDS) {
    const ofKind = facts.filter((one) => one.fact === fact);
    if (ofKind.length === 0) continue;
    const rows = ofKind.map(toRow).filter(({ values }) => Object.keys(values).length > 0);
    const done = before;
    const lost = new Set(await put(run, q.writeQueries[fact], rows, (some) => tell?.(done + some)));
    before += rows.length;
    const taken = ofKind.filter(({ isNew, row }) => lost.has(row.id) && isNew && FACTS[fact].ownNode);
    unwritten.push(...taken.map(({ row }) => ({ fact, id: row.id })));
    if (lost.size > taken.length) throw notOnRecord(q.writeQueries[fact]);
    if (lost.size === 0) await LINKS[fact]?.(run, ofKind);
  }
  return unwritten;
}

function toRow({ fact, row, kept, withdrawn, editedFields, isNew }: FactToWrite): q.WriteRow {
  const ends: readonly string[] = FACTS[fact].ends;
  const columns = columnsOf(fact).map(({ column }) => column);
  const values = columns.filter(
    (column) => column !== 'id' && !ends.includes(column) && !kept.includes(column),
  );
  // Only reference data sets these; changes leave them as they are.
  const recorded = Object.keys(publicRecordShape(fact)).filter((column) => column in row);
  const pick = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, row[name]]));
  return {
    ...pick(ends),
    id: row.id,
    values: { ...pick([...values, ...recorded]), ...(withdrawn !== undefined && { withdrawn }) },
    editedFields,
    isNew,
  } as q.WriteRow; // rows contain only text, numbers, booleans and lists of text, which the query's schema checks
}

/** Kinds whose links can be missing, multiple, or change. */
const LINKS: Partial<Record<FactKind, (run: Run, facts: readonly FactToWrite[]) => Promise<void>>> = {
  organizations: async (run, facts) => {
    const rows = facts
      .filter(({ kept }) => !kept.includes('parentId'))
      .map(({ row }) => linkOf(row, 'parentId'));
    for (const batch of batches(rows)) await run(q.dropFormerParents, { rows: batch });
    await link(
      run,
      q.linkParents,
      rows.flatMap(({ id, parentId }) => (parentId ? [{ id, parentId }] : [])),
    );
  },
  evidence: async (run, facts) => {
    const rows = facts
      .filter(({ kept }) => !kept.includes('districtIds'))
      .map(({ row }) => ({ id: row.id, districtIds: row.districtIds as string[] })); // rows of the kind evidence
    for (const batch of batches(rows)) await run(q.dropFormerDistricts, { rows: batch });
    await link(
      run,
      q.linkDistricts,
      rows.flatMap(({ id, districtIds }) => districtIds.map((districtId) => ({ id, districtId }))),
    );
  },
  statements: async (run, facts) => {
    const rows = facts.map(({ row }) => linkOf(row, 'organizationId'));
    await link(
      run,
      q.linkStatementOrganizations,
      rows.flatMap(({ id, organizationId }) => (organizationId ? [{ id, organizationId }] : [])),
    );
  },
};

const linkOf = <Column extends string>(row: AnyRow, column: Column) =>
  ({ id: row.id, [column]: row[column] }) as { id: string } & Record<Column, string | null>; // a column that is an id

/** Writes rows of one kind in batches; returns those that were not written. */
export async function put<Row extends { readonly id: string }>(
  run: Run,
  query: Query<{ rows: Row[] }, { id: string }>,
  rows: readonly Row[],
  tell?: (rows: number) => void,
): Promise<string[]> {
  const lost: string[] = [];
  let sent = 0;
  for (const batch of batches(rows)) {
    sent += batch.length;
    const written = new Set((await run(query, { rows: batch })).map(({ id }) => id));
    lost.push(...batch.flatMap(({ id }) => (written.has(id) ? [] : id)));
    tell?.(sent);
  }
  return lost;
}

/** Like `put`, but throws unless every row is written. */
export async function link<Row extends { readonly id: string }>(
  run: Run,
  query: Query<{ rows: Row[] }, { id: string }>,
  rows: readonly Row[],
): Promise<void> {
  if ((await put(run, query, rows)).length > 0) throw notOnRecord(query);
}

const notOnRecord = ({ name }: { readonly name: string }): GraphError =>
  new GraphError('query', `${name}.cypher: a row names something that is not on record.`);

function* batches<Row>(rows: readonly Row[]): Generator<Row[]> {
  for (let at = 0; at < rows.length; at += BATCH) yield rows.slice(at, at + BATCH);
}
