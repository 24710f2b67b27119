import { chunks } from '../../core/chunks.ts';
import type { FactRow } from '../../core/facts/index.ts';
import { groupBy } from '../../core/group-by.ts';
import { distinct } from '../../core/order.ts';
import type { Graph, Run } from '../graph/graph.ts';
import { readDistrictsNaming } from '../store/districts-of-organizations.ts';
import { readQueries, readStaff } from '../store/fact-queries.ts';

/** Facts on record about the organizations and districts of a file, to compare with its facts. */
export interface OnRecord {
  readonly organizations: ReadonlyMap<string, FactRow<'organizations'>>;
  /** The districts of an organization, and whether it fills a role in one. */
  readonly districtsOf: (organizationId: string) => readonly string[];
  readonly fillsIn: (organizationId: string, districtId: string) => boolean;
  readonly people: ReadonlyMap<string, FactRow<'people'>>;
  /** By organization. */
  readonly employment: (organizationId: string) => readonly FactRow<'employment'>[];
  /** By organization, district and role. */
  readonly fills: ReadonlyMap<string, FactRow<'fills'>>;
  /** Ended ones, by id. */
  readonly endedFills: ReadonlyMap<string, FactRow<'fills'>>;
  readonly evidence: ReadonlyMap<string, FactRow<'evidence'>>;
}

export const fillKey = (row: { organizationId: string; districtId: string; role: string }): string =>
  `${row.organizationId} ${row.districtId} ${row.role}`;

/** Ids per query; more would block other requests for too long. */
const AT_ONCE = 2_000;

async function inParts<Row>(
  ids: readonly string[],
  read: (ids: string[]) => Promise<readonly Row[]>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const some of chunks(ids, AT_ONCE)) rows.push(...(await read(some)));
  return rows;
}

const inEffect = <Row extends { readonly withdrawn: boolean }>(rows: readonly Row[]): Row[] =>
  rows.filter(({ withdrawn }) => !withdrawn);

export function readOnRecord(
  graph: Graph,
  organizationIds: readonly string[],
  districtIds: readonly string[],
): Promise<OnRecord> {
  return graph.read(async (run: Run) => {
    const ids = distinct(organizationIds);
    const organizations = inEffect(
      await inParts(ids, (some) => run(readQueries.organizations, { ids: some })),
    );
    const staff = distinct(
      (await inParts(ids, (some) => run(readStaff, { ids: some }))).map(({ personId }) => personId),
    );
    const people = inEffect(await inParts(staff, (some) => run(readQueries.people, { ids: some })));
    const jobs = inEffect(await inParts(staff, (some) => run(readQueries.employment, { ids: some })));
    const named = new Map<string, readonly string[]>();
    for (const some of chunks(ids, AT_ONCE)) {
      const districtsOf = await readDistrictsNaming(run, some);
      for (const id of some) named.set(id, districtsOf(id));
    }
    const districts = distinct(districtIds);
    const fills =
      districts.length > 0 ? inEffect(await run(readQueries.fills, { districtIds: districts })) : [];
    const evidence =
      districts.length > 0 ? inEffect(await run(readQueries.evidence, { districtIds: districts })) : [];
    const filled = new Set(fills.map((row) => `${row.organizationId} ${row.districtId}`));
    return {
      organizations: byId(organizations),
      districtsOf: (id) => named.get(id) ?? [],
      fillsIn: (id, districtId) => filled.has(`${id} ${districtId}`),
      people: byId(people),
      employment: groupBy(jobs, ({ organizationId }) => organizationId),
      fills: new Map(fills.filter(({ until }) => until === null).map((row) => [fillKey(row), row])),
      endedFills: byId(fills.filter(({ until }) => until !== null)),
      evidence: byId(evidence),
    };
  });
}

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): Map<string, Row> =>
  new Map(rows.map((row) => [row.id, row]));
