import { groupBy } from '../../core/group-by.ts';
import { isPosition } from '../../core/model/model.ts';
import type { Snapshot } from '../../core/model/snapshot.ts';
import type { Run } from '../graph/graph.ts';
import { type District, type DistrictRows, inOrder } from '../store/district-rows.ts';
import { organizationsIn, peopleIn } from '../store/named.ts';
import { officesAmong, rolesElsewhere } from '../store/queries.ts';
import { type Facts, visible } from '../store/read-facts.ts';
import { toSnapshot } from '../store/to-snapshot.ts';

/** In how many other districts an organization fills a role on the day. */
export type Elsewhere = (organizationId: string) => number;

export async function readElsewhere(
  run: Run,
  districtId: string,
  organizationIds: string[],
  asOf: string,
): Promise<Elsewhere> {
  const filled = await run(rolesElsewhere, { organizationIds, asOf });
  const offices = await run(officesAmong, { organizationIds });
  const counted = [...filled.filter(({ role, isOffice }) => isOffice || !isPosition(role)), ...offices];
  const placesOf = groupBy(
    counted.filter((row) => row.districtId !== districtId),
    ({ organizationId }) => organizationId,
  );
  return (id) => new Set(placesOf(id).map((row) => row.districtId)).size;
}

/** The snapshot that the gap model assesses, from facts at hand: the same as `network/snapshot.ts` reads once they are written. */
export function snapshotOf(district: District, facts: Facts, elsewhere: Elsewhere, asOf: string): Snapshot {
  const rows = districtRows(district.districtId, visible(facts));
  const byId = new Map(facts.organizations.map((organization) => [organization.id, organization]));
  const organizations = organizationsIn(district, rows).flatMap((id) => byId.get(id) ?? []);
  const counted = organizations.map(({ id, sector }) => ({
    id,
    sector,
    districts: elsewhere(id) + Number(isCountedHere(district, rows, id, asOf)),
  }));
  const isHere = new Set(organizations.map(({ id }) => id));
  const employment = peopleIn(rows).flatMap((personId) =>
    facts.employment.filter((row) => row.personId === personId && isHere.has(row.organizationId)),
  );
  const { tribalLand = district.tribalLand } = facts.tribalLand[0] ?? {};
  return toSnapshot({ ...district, tribalLand }, rows, counted, employment, asOf);
}

/** A post is filled by the district's own office alone, and always (MODEL.md, Roles). */
function isCountedHere({ usaoId }: District, { fills }: DistrictRows, id: string, asOf: string): boolean {
  const holds = ({ since, until }: DistrictRows['fills'][number]): boolean =>
    (since === null || since <= asOf) && (until === null || asOf < until);
  return (
    id === usaoId || fills.some((row) => row.organizationId === id && !isPosition(row.role) && holds(row))
  );
}

const districtRows = (districtId: string, facts: Facts): DistrictRows => {
  const here = <Row extends { id: string }>(rows: readonly Row[]): (Row & { districtId: string })[] =>
    inOrder(rows).map((row) => ({ ...row, districtId }));
  return {
    fills: here(facts.fills).map((row) => ({ ...row, hasMailbox: row.mailbox !== null })),
    holders: here(facts.holders),
    statements: here(facts.statements),
    reports: here(facts.reports),
    evidence: here(facts.evidence),
    parties: here(facts.parties),
    maintainers: here(facts.maintainers),
    signers: here(facts.signers),
    activityDates: here(facts.activityDates),
  };
};
