import type { FactKind, FactRow, Mutation } from '../../core/facts/mutation.ts';
import { canonicalJson } from '../changes/canonical.ts';
import type { Run } from '../graph/graph.ts';
import { GraphError } from '../graph/graph-error.ts';
import type { Query } from '../graph/query.ts';
import * as q from './fact-queries.ts';
import { batches } from './load-facts.ts';

/** How a row is written beside its columns: withdrawn or not, and which fields people have edited with this change. */
interface Marks {
  readonly withdrawn: true | null;
  readonly editedFields: string[];
}

/**
 * Writes what a change makes of facts, in the order in which they name each other. A field that people correct is marked, so
 * that newer reference data never overwrites it (design.md, Reference data).
 * @throws GraphError `query` when a fact names what is not on record.
 */
export async function writeMutations(run: Run, mutations: readonly Mutation[]): Promise<void> {
  const rowsOf = <Kind extends FactKind>(kind: Kind) =>
    mutations.filter((mutation) => mutation.fact === kind).flatMap((mutation) => rowOf<Kind>(mutation));
  await writeOrganizations(run, rowsOf('organizations'));
  await put(run, q.writeCountyCoverage, rowsOf('countyCoverage'));
  await put(run, q.writeFills, rowsOf('fills'));
  await put(run, q.writePeople, rowsOf('people'));
  await put(run, q.writeEmployment, rowsOf('employment'));
  await put(run, q.writeHolders, rowsOf('holders'));
  await put(run, q.writeAcquaintances, rowsOf('acquaintances'));
  await writeEvidence(run, rowsOf('evidence'));
  await put(run, q.writeParties, rowsOf('parties'));
  await put(run, q.writeMaintainers, rowsOf('maintainers'));
  await put(run, q.writeSigners, rowsOf('signers'));
  await put(run, q.writeActivityDates, rowsOf('activityDates'));
  await writeStatements(run, rowsOf('statements'));
  await put(run, q.writeReports, rowsOf('reports'));
  await writeTribalLand(run, rowsOf('tribalLand'));
  await put(run, q.writePractices, rowsOf('practices'));
  await put(run, q.writeAdoptions, rowsOf('adoptions'));
  await put(run, q.writeHandoffMarks, rowsOf('handoffMarks'));
  await put(run, q.writeDismissedDuplicates, rowsOf('dismissedDuplicates'));
}

function rowOf<Kind extends FactKind>({ before, after }: Mutation): (FactRow<Kind> & Marks)[] {
  const row = (after ?? before) as FactRow<Kind> | null; // the caller has chosen the mutations of this kind
  if (!row) return [];
  return [{ ...row, withdrawn: after ? null : true, editedFields: changedFields(before, after) }];
}

/** The names of the fields that a correction changes; none where a fact is new or withdrawn. */
export function changedFields(before: object | null, after: object | null): string[] {
  if (!before || !after) return [];
  const was = new Map(Object.entries(before));
  return Object.entries(after).flatMap(([field, value]) =>
    canonicalJson(was.get(field)) === canonicalJson(value) ? [] : [field],
  );
}

async function writeOrganizations(run: Run, rows: (FactRow<'organizations'> & Marks)[]): Promise<void> {
  await put(
    run,
    q.writeOrganizations,
    rows.map(({ parentId, ...row }) => row),
  );
  if (rows.length > 0) await run(q.dropParents, { ids: rows.map(({ id }) => id) });
  const parents = rows.flatMap(({ id, parentId }) => (parentId === null ? [] : [{ id, parentId }]));
  await put(run, q.writeParents, parents);
}

async function writeEvidence(run: Run, rows: (FactRow<'evidence'> & Marks)[]): Promise<void> {
  await put(
    run,
    q.writeEvidence,
    rows.map(({ districtIds, ...row }) => row),
  );
  const places = rows.map(({ id, districtIds }) => ({ evidenceId: id, districtIds }));
  if (places.length > 0) await run(q.dropEvidenceDistricts, { rows: places });
  await put(
    run,
    q.writeEvidenceDistricts,
    places.flatMap(({ evidenceId, districtIds }) =>
      districtIds.map((districtId) => ({ evidenceId, districtId })),
    ),
  );
}

async function writeStatements(run: Run, rows: (FactRow<'statements'> & Marks)[]): Promise<void> {
  await put(
    run,
    q.writeStatements,
    rows.map(({ organizationId, ...row }) => row),
  );
  await put(
    run,
    q.writeStatementOrganizations,
    rows.flatMap(({ id, organizationId }) =>
      organizationId === null ? [] : [{ statementId: id, organizationId }],
    ),
  );
}

/** It lies on the district itself: never withdrawn, and of one origin. */
async function writeTribalLand(run: Run, rows: (FactRow<'tribalLand'> & Marks)[]): Promise<void> {
  await put(
    run,
    q.writeTribalLand,
    rows.map(({ id, origin, withdrawn, editedFields, ...row }) => row),
  );
}

async function put<Row>(
  run: Run,
  query: Query<{ rows: Row[] }, { written: number }>,
  rows: readonly Row[],
): Promise<void> {
  for (const batch of batches(rows)) {
    const [result] = await run(query, { rows: batch });
    if (result?.written !== batch.length)
      throw new GraphError('query', `${query.name}.cypher: a row names something that is not on record.`);
  }
}
