import type { FactKind, FactRow } from '../../core/facts/mutation.ts';
import { groupBy } from '../../core/group-by.ts';
import { distinct } from '../../core/order.ts';
import type { Run } from '../graph/graph.ts';
import { type District, inOrder } from './district-rows.ts';
import * as q from './fact-queries.ts';
import { districtsOf } from './queries.ts';
import { readAtOneRevision } from './read-at-one-revision.ts';

/** Facts as people edit them, by kind, each list in the order of ids. */
export type Facts = { readonly [Kind in FactKind]: readonly FactRow<Kind>[] };

/** All facts of one district whatever their day, and those that were withdrawn, which no other reading sees. */
export interface FactsReading {
  readonly district: District;
  /** Parts of evidence that is withdrawn are among them: see `visible`. */
  readonly facts: Facts;
  readonly withdrawn: Facts;
  /** The counties that lie in the district, by their FIPS codes. */
  readonly counties: readonly string[];
  /** Organizations that were asked for beside those that the district names. */
  readonly otherOrganizations: readonly FactRow<'organizations'>[];
}

/**
 * Reads one district as of one moment; null where none has this id.
 * @param otherOrganizationIds organizations to read as well, should the district not name them.
 */
export async function readFacts(
  run: Run,
  districtId: string,
  otherOrganizationIds: readonly string[] = [],
): Promise<FactsReading | null> {
  const readDistrict = () => run(districtsOf, { districtIds: [districtId] });
  return readAtOneRevision(readDistrict, async ([district]) => {
    if (!district) return null;
    const here = await readHere(run, districtId);
    const counties = (await run(q.readCounties, { districtId })).map(({ fips }) => fips);
    const named = distinct([district.usaoId, ...organizationsNamed(here)]);
    const all = await run(q.readOrganizations, { ids: distinct([...named, ...otherOrganizationIds]) });
    const isNamed = new Set(named);
    const organizations = all.filter(({ id }) => isNamed.has(id));
    const stored = { organizations, ...here, ...(await readPersons(run, here, named)) };
    const others = all.filter(({ id, withdrawn }) => !isNamed.has(id) && !withdrawn);
    return { district, counties, ...apart(stored), otherOrganizations: others.map(withoutMark) };
  });
}

type Here = Awaited<ReturnType<typeof readHere>>;

async function readHere(run: Run, districtId: string) {
  const id = { districtId };
  const [places, countyCoverage, fills, holders, evidence, ...rest] = await Promise.all([
    run(q.readEvidenceDistricts, id),
    run(q.readCountyCoverage, id),
    run(q.readFills, id),
    run(q.readHolders, id),
    run(q.readEvidence, id),
    run(q.readParties, id),
    run(q.readMaintainers, id),
    run(q.readSigners, id),
    run(q.readActivityDates, id),
    run(q.readStatements, id),
    run(q.readReports, id),
  ]);
  const [parties, maintainers, signers, activityDates, statements, reports] = rest;
  const [tribalLand, practices, adoptions, handoffMarks, dismissedDuplicates] = await Promise.all([
    run(q.readTribalLand, id),
    run(q.readPractices, {}),
    run(q.readAdoptions, id),
    run(q.readHandoffMarks, id),
    run(q.readDismissedDuplicates, id),
  ]);
  const placesOf = groupBy(places, ({ evidenceId }) => evidenceId);
  const pieces = evidence.map((piece) => ({
    ...piece,
    districtIds: distinct(placesOf(piece.id).map((place) => place.districtId)),
  }));
  const people = { holders, maintainers, signers };
  return {
    ...{ countyCoverage, fills, ...people, evidence: pieces, parties, activityDates, statements, reports },
    ...{ tribalLand, practices, adoptions, handoffMarks, dismissedDuplicates },
  };
}

/** Ids of all organizations that a fact of the district names, also a withdrawn one. */
function organizationsNamed(here: Here): string[] {
  const { countyCoverage, fills, holders, parties, statements, reports } = here;
  return [
    ...[...countyCoverage, ...fills, ...holders, ...parties].map(({ organizationId }) => organizationId),
    ...statements.flatMap(({ organizationId }) => organizationId ?? []),
    ...reports.flatMap(({ fromId, aboutId }) => [fromId, aboutId]),
  ];
}

/** Those who hold a role or stand for evidence here, the staff of the organizations named here, and who of them knows whom. */
async function readPersons(run: Run, { holders, maintainers, signers }: Here, organizationIds: string[]) {
  const staff = await run(q.readStaff, { ids: organizationIds });
  const ids = distinct([...holders, ...maintainers, ...signers, ...staff].map(({ personId }) => personId));
  const [people, employment, known] = await Promise.all([
    run(q.readPeople, { ids }),
    run(q.readEmployment, { ids }),
    run(q.readAcquaintances, { ids }),
  ]);
  const isHere = new Set(ids);
  return { people, employment, acquaintances: known.filter(({ knownId }) => isHere.has(knownId)) };
}

type Stored = { readonly [Kind in FactKind]: readonly (FactRow<Kind> & { withdrawn: boolean })[] };

function withoutMark<Row extends { withdrawn: boolean }>({ withdrawn, ...row }: Row): Omit<Row, 'withdrawn'> {
  return row;
}

function apart(stored: Stored): { facts: Facts; withdrawn: Facts } {
  const only = (withdrawn: boolean): Facts => {
    const lists = Object.entries(stored).map(([kind, rows]) => [
      kind,
      inOrder(rows.filter((row) => row.withdrawn === withdrawn)).map(withoutMark),
    ]);
    return Object.fromEntries(lists) as unknown as Facts; // the same kinds, each with rows of its own shape
  };
  return { facts: only(false), withdrawn: only(true) };
}

/** What readings see of facts: evidence that is withdrawn takes its parties, persons and activity dates with it, a person who knows whom. */
export function visible(facts: Facts): Facts {
  const pieces = new Set(facts.evidence.map(({ id }) => id));
  const ofPieces = <Row extends { evidenceId: string }>(rows: readonly Row[]): Row[] =>
    rows.filter(({ evidenceId }) => pieces.has(evidenceId));
  const people = new Set(facts.people.map(({ id }) => id));
  return {
    ...facts,
    acquaintances: facts.acquaintances.filter(
      ({ personId, knownId }) => people.has(personId) && people.has(knownId),
    ),
    parties: ofPieces(facts.parties),
    maintainers: ofPieces(facts.maintainers),
    signers: ofPieces(facts.signers),
    activityDates: ofPieces(facts.activityDates),
  };
}
