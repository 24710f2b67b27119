import { groupBy } from '../../core/group-by.ts';
import { isPosition } from '../../core/model/model.ts';
import { distinct } from '../../core/order.ts';
import type { Run } from '../graph/graph.ts';
import { type District, type DistrictRows, inOrder, type RowOf } from './district-rows.ts';
import * as q from './queries.ts';

/** An organization, with the number of districts in which it fills a role on the day. */
export type Organization = Awaited<ReturnType<typeof readOrganizations>>[number];

export type Employment = RowOf<typeof q.employmentOf>;

/** Ids of the organizations that anything in a district names, its U.S. Attorney's Office among them. */
export function organizationsIn({ usaoId }: District, rows: DistrictRows): string[] {
  const named = [usaoId];
  for (const { organizationId } of [...rows.fills, ...rows.holders, ...rows.parties])
    named.push(organizationId);
  for (const { organizationId } of rows.statements) if (organizationId !== null) named.push(organizationId);
  for (const { fromId, aboutId } of rows.reports) named.push(fromId, aboutId);
  return distinct(named);
}

/** Ids of the people who hold a role in a district, or carry or have signed evidence in it. */
export const peopleIn = ({ holders, maintainers, signers }: DistrictRows): string[] =>
  distinct([...holders, ...maintainers, ...signers].map(({ personId }) => personId));

/** What the organizations with these ids are, and in how many districts each fills a role on the day. */
export async function readOrganizations(run: Run, organizationIds: string[], asOf: string) {
  const [organizations, filled, offices] = await Promise.all([
    run(q.organizationsOf, { organizationIds }),
    run(q.rolesElsewhere, { organizationIds, asOf }),
    run(q.officesAmong, { organizationIds }),
  ]);
  // A post is filled by the district's own office alone, and always (MODEL.md, Roles).
  const counted = [...filled.filter(({ role, isOffice }) => isOffice || !isPosition(role)), ...offices];
  const districtsOf = groupBy(counted, ({ organizationId }) => organizationId);
  return organizations.map((organization) => ({
    ...organization,
    districts: new Set(districtsOf(organization.id).map(({ districtId }) => districtId)).size,
  }));
}

/** Where the people with these ids work or worked, by person. */
export async function readEmployment(run: Run, personIds: string[]) {
  return groupBy(inOrder(await run(q.employmentOf, { personIds })), ({ personId }) => personId);
}
