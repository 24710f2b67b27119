import type { z } from 'zod';
import type * as shape from '../../core/facts/shapes.ts';
import { distinct } from '../../core/order.ts';
import type { Run } from '../graph/graph.ts';
import { GraphError } from '../graph/graph-error.ts';
import type { Query } from '../graph/query.ts';
import * as q from './load-queries.ts';

type Rows<Shape extends z.ZodType> = readonly z.output<Shape>[];

/** Facts to put on record, by kind; a kind left out has none. */
export interface Facts {
  readonly districts?: Rows<typeof shape.DistrictFact>;
  readonly counties?: Rows<typeof shape.CountyFact>;
  readonly organizations?: Rows<typeof shape.OrganizationFact>;
  readonly fills?: Rows<typeof shape.FillFact>;
  readonly districtCoverage?: Rows<typeof shape.DistrictCoverageFact>;
  readonly countyCoverage?: Rows<typeof shape.CountyCoverageFact>;
  readonly people?: Rows<typeof shape.PersonFact>;
  readonly employment?: Rows<typeof shape.EmploymentFact>;
  readonly holders?: Rows<typeof shape.HolderFact>;
  readonly acquaintances?: Rows<typeof shape.AcquaintanceFact>;
  readonly evidence?: Rows<typeof shape.EvidenceFact>;
  readonly parties?: Rows<typeof shape.PartyFact>;
  readonly maintainers?: Rows<typeof shape.PartyPersonFact>;
  readonly signers?: Rows<typeof shape.PartyPersonFact>;
  readonly activityDates?: Rows<typeof shape.ActivityDateFact>;
  readonly statements?: Rows<typeof shape.StatementFact>;
  readonly reports?: Rows<typeof shape.ReportFact>;
}

/** Rows sent with one statement: enough to be fast, few enough for a small Neo4j heap. */
const BATCH = 500;

/**
 * Puts facts on record inside the write transaction at hand, ends first and what joins them after, and bumps the revision of
 * the districts that they touch. Writing the same facts again changes nothing but the revisions.
 * @param districtIds every district whose network the facts change; the first thing that is written locks them.
 * @throws GraphError `query` when a fact names an organization, person, district or evidence that is not on record.
 */
export async function writeFacts(run: Run, districtIds: readonly string[], facts: Facts): Promise<void> {
  await put(run, q.writeDistricts, facts.districts);
  await run(q.bumpRevisions, { districtIds: distinct(districtIds) });
  await writePlaces(run, facts);
  await writePeople(run, facts);
  await writeEvidence(run, facts);
  await writeAnswers(run, facts);
}

async function writePlaces(run: Run, facts: Facts): Promise<void> {
  await put(
    run,
    q.writeCounties,
    facts.counties?.map(({ fips }) => ({ fips })),
  );
  await put(run, q.writeCountyDistricts, withValue(facts.counties, 'districtId'));
  await put(run, q.writeOrganizations, facts.organizations);
  const parts = withValue(facts.organizations, 'parentId').map(({ id, parentId }) => ({ id, parentId }));
  for (const rows of batches(parts)) await run(q.dropFormerParents, { rows });
  await put(run, q.writeParents, parts);
  await put(run, q.writeFills, facts.fills);
  await put(run, q.writeDistrictCoverage, facts.districtCoverage);
  await put(run, q.writeCountyCoverage, facts.countyCoverage);
}

async function writePeople(run: Run, facts: Facts): Promise<void> {
  await put(run, q.writePeople, facts.people);
  await put(run, q.writeEmployment, facts.employment);
  await put(run, q.writeHolders, facts.holders);
  await put(run, q.writeAcquaintances, facts.acquaintances);
}

async function writeEvidence(run: Run, facts: Facts): Promise<void> {
  const evidence = facts.evidence ?? [];
  await put(
    run,
    q.writeEvidence,
    evidence.map(({ districtIds, ...piece }) => piece),
  );
  const places = evidence.flatMap(({ id, districtIds }) =>
    districtIds.map((districtId) => ({ evidenceId: id, districtId })),
  );
  await put(run, q.writeEvidenceDistricts, places);
  await put(run, q.writeParties, facts.parties);
  await put(run, q.writeMaintainers, facts.maintainers);
  await put(run, q.writeSigners, facts.signers);
  await put(run, q.writeActivityDates, facts.activityDates);
}

async function writeAnswers(run: Run, facts: Facts): Promise<void> {
  const statements = facts.statements ?? [];
  await put(
    run,
    q.writeStatements,
    statements.map(({ organizationId, ...statement }) => statement),
  );
  const named = withValue(statements, 'organizationId');
  await put(
    run,
    q.writeStatementOrganizations,
    named.map(({ id, organizationId }) => ({ statementId: id, organizationId })),
  );
  await put(run, q.writeReports, facts.reports);
}

/** Writes rows of one kind, batch by batch, and refuses to lose one. */
async function put<Row>(
  run: Run,
  query: Query<{ rows: Row[] }, { written: number }>,
  rows: readonly Row[] = [],
): Promise<void> {
  for (const batch of batches(rows)) {
    const [result] = await run(query, { rows: batch });
    if (result?.written === batch.length) continue;
    const lost = batch.length - (result?.written ?? 0);
    throw new GraphError('query', `${query.name}.cypher: ${lost} rows name something that is not on record.`);
  }
}

export function* batches<Row>(rows: readonly Row[]): Generator<Row[]> {
  for (let at = 0; at < rows.length; at += BATCH) yield rows.slice(at, at + BATCH);
}

/** The rows in which `key` is not null. */
function withValue<Row, Key extends keyof Row>(
  rows: readonly Row[] = [],
  key: Key,
): (Row & Record<Key, NonNullable<Row[Key]>>)[] {
  const isThere = (row: Row): row is Row & Record<Key, NonNullable<Row[Key]>> => row[key] !== null;
  return rows.filter(isThere);
}
