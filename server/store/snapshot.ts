import type { Snapshot } from '../../core/model/snapshot.ts';
import { distinct } from '../../core/order.ts';
import type { Run } from '../graph/graph.ts';
import {
  type District,
  type DistrictRows,
  type Evidence,
  type Fill,
  readDistrictRows,
  type Statement,
} from './district-rows.ts';
import {
  type Employment,
  type Organization,
  organizationsIn,
  peopleIn,
  readEmployment,
  readOrganizations,
} from './named.ts';
import * as q from './queries.ts';
import { readAtOneRevision } from './read-at-one-revision.ts';
import { toSnapshot } from './to-snapshot.ts';

/**
 * One district as it is on record, for a day: the snapshot that the gap model assesses, and beside it the rows with what
 * pages show of them. Every list is in the order of ids; facts of other days are in it too.
 */
export interface DistrictReading {
  readonly districtId: string;
  readonly asOf: string;
  readonly revision: number;
  readonly snapshot: Snapshot;
  readonly organizations: readonly Organization[];
  readonly fills: readonly Fill[];
  /** As in the snapshot, which has the parties and activity dates of each. */
  readonly evidence: readonly Evidence[];
  readonly statements: readonly Statement[];
}

/** One district for a day (`YYYY-MM-DD`); null when there is none with this id. */
export async function readSnapshot(
  run: Run,
  districtId: string,
  asOf: string,
): Promise<DistrictReading | null> {
  const [reading] = await readSnapshots(run, [districtId], asOf);
  return reading ?? null;
}

/** Several districts for a day, with as many queries as one takes; an id that no district has is passed over. */
export function readSnapshots(run: Run, districtIds: string[], asOf: string): Promise<DistrictReading[]> {
  const readDistricts = () => run(q.districtsOf, { districtIds });
  return readAtOneRevision(readDistricts, async (districts) => {
    const rowsOf = await readDistrictRows(run, districtIds);
    const networks = districts.map((district) => networkOf(district, rowsOf(district.districtId)));
    const named = await readNamed(run, networks, asOf);
    return networks.map((network) => toReading(network, named, asOf));
  });
}

interface Network {
  readonly district: District;
  readonly rows: DistrictRows;
  readonly organizationIds: readonly string[];
  readonly personIds: readonly string[];
}
interface Named {
  readonly organizations: ReadonlyMap<string, Organization>;
  readonly employmentOf: (personId: string) => readonly Employment[];
}

const networkOf = (district: District, rows: DistrictRows): Network => ({
  district,
  rows,
  organizationIds: organizationsIn(district, rows),
  personIds: peopleIn(rows),
});

async function readNamed(run: Run, networks: readonly Network[], asOf: string): Promise<Named> {
  const [organizations, employmentOf] = await Promise.all([
    readOrganizations(run, distinct(networks.flatMap(({ organizationIds }) => organizationIds)), asOf),
    readEmployment(run, distinct(networks.flatMap(({ personIds }) => personIds))),
  ]);
  return { organizations: new Map(organizations.map((row) => [row.id, row])), employmentOf };
}

function toReading(
  { district, rows, organizationIds, personIds }: Network,
  named: Named,
  asOf: string,
): DistrictReading {
  const organizations = organizationIds.flatMap((id) => named.organizations.get(id) ?? []);
  const isHere = new Set(organizationIds);
  const employment = personIds
    .flatMap(named.employmentOf)
    .filter(({ organizationId }) => isHere.has(organizationId));
  const { districtId, revision } = district;
  const { fills, evidence, statements } = rows;
  const snapshot = toSnapshot(district, rows, organizations, employment, asOf);
  return { districtId, asOf, revision, snapshot, organizations, fills, evidence, statements };
}
