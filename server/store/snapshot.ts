import type { FactKind, FactRow, Facts } from '../../core/facts/index.ts';
import { type PublicRecordOf, type RecordedFacts, sourceOf } from '../../core/facts/public-record.ts';
import { memoize } from '../../core/memoize.ts';
import type { Snapshot } from '../../core/model/snapshot.ts';
import { distinct } from '../../core/order.ts';
import type { Run } from '../graph/graph.ts';
import { bareFacts } from './bare-rows.ts';
import { type DistrictsOf, readDistrictsOf } from './elsewhere.ts';
import { readQueries } from './fact-queries.ts';
import { onRecord } from './on-record.ts';
import { districtsOf } from './place-queries.ts';
import { readAtOneRevision } from './read-at-one-revision.ts';
import {
  type DistrictFacts,
  type ReadElsewhere,
  type ReadRows,
  readDistricts,
  visible,
} from './read-facts.ts';
import { countDistricts, organizationsIn, snapshotOf } from './to-snapshot.ts';

/** An organization, with its parent's name and the number of districts in which it fills a role on the day. */
interface Organization
  extends Omit<FactRow<'organizations'>, 'parentId' | 'origin'>,
    PublicRecordOf<'organizations'> {
  readonly parent: string | null;
  readonly parentName: string | null;
  readonly districts: number;
}

/**
 * The record of one district for a date: the snapshot that the gap model assesses, and the rows with what pages show of them.
 * Lists are ordered by id and include facts of other dates, except fillings that public records did not show yet.
 */
export interface DistrictReading {
  readonly districtId: string;
  readonly asOf: string;
  readonly revision: number;
  readonly snapshot: Snapshot;
  readonly organizations: readonly Organization[];
  readonly fills: RecordedFacts['fills'];
  /** Roles for which public records name an organization only from a later date, and that date. */
  readonly recordedLater: ReadonlyMap<string, string>;
  /** The snapshot has the parties and activity dates of each. */
  readonly evidence: RecordedFacts['evidence'];
  readonly statements: Facts['statements'];
  readonly reports: Facts['reports'];
  /** Not assessed: which counties of the district organizations cover. */
  readonly countyCoverage: Facts['countyCoverage'];
  /** Not assessed: questions that someone could not answer, which are not asked again at once. */
  readonly notes: Facts['notes'];
  /** Not assessed: who taught a training, and how many people each party sent. */
  readonly parties: Facts['parties'];
}

/** The kinds of facts that the gap model uses. */
export const ASSESSED: readonly FactKind[] = [
  ...(['organizations', 'fills', 'employment', 'holders', 'evidence', 'parties'] as const),
  ...(['maintainers', 'signers', 'activityDates', 'statements', 'reports'] as const),
];

/** Those kinds, and others that pages show. */
const READ: readonly FactKind[] = [...ASSESSED, 'countyCoverage', 'notes'];

/** Reads one district for a date (`YYYY-MM-DD`); null if none has this id. */
export async function readSnapshot(
  run: Run,
  districtId: string,
  asOf: string,
): Promise<DistrictReading | null> {
  const [reading] = await readSnapshots(run, [districtId], asOf);
  return reading ?? null;
}

/** Converts current facts to those known on an earlier date. */
export type Earlier = (run: Run, found: readonly DistrictFacts[]) => Promise<DistrictFacts[]>;

/**
 * Reads several districts for a date, with the same number of queries as one; ignores unknown ids.
 * @param earlier converts to what was known then; the number of an organization's other districts is still the current one.
 */
export function readSnapshots(
  run: Run,
  districtIds: string[],
  asOf: string,
  {
    earlier,
    read,
    elsewhere,
  }: { earlier?: Earlier | undefined; read?: ReadRows; elsewhere?: ReadElsewhere | undefined } = {},
): Promise<DistrictReading[]> {
  const readAll = () => run(districtsOf, { districtIds });
  return readAtOneRevision(readAll, async (districts) => {
    // The row of the district has only the current tribal land.
    const kinds: readonly FactKind[] = earlier ? [...READ, 'tribalLand'] : READ;
    const through = (await elsewhere?.(run)) ?? run;
    const now = await readDistricts(through, districts, kinds, read && { read });
    const found = earlier ? await earlier(run, now) : now;
    const ids = distinct(found.flatMap(({ facts }) => facts.organizations.map(({ id }) => id)));
    const [countedIn, nameOf] = await Promise.all([
      readDistrictsOf(through, ids, asOf),
      readNames(through, found),
    ]);
    return found.map((one) => toReading(one, countedIn, nameOf, asOf));
  });
}

/** Reads the names of the organizations and of their parents, which may be named only in other districts. */
async function readNames(run: Run, read: readonly DistrictFacts[]): Promise<(id: string) => string | null> {
  const organizations = read.flatMap(({ facts }) => facts.organizations);
  const names = new Map(organizations.map(({ id, name }) => [id, name]));
  const ids = distinct(
    organizations.flatMap(({ parentId }) => (parentId && !names.has(parentId) ? parentId : [])),
  );
  const parents = ids.length > 0 ? await run(readQueries.organizations, { ids }) : [];
  for (const { id, name } of parents) names.set(id, name);
  return (id) => names.get(id) ?? null;
}

/** Memoized, because most organizations stay as they are from one reading to the next. */
const organizationOf = memoize(
  (
    row: RecordedFacts['organizations'][number],
    parentName: string | null,
    districts: number,
  ): Organization => {
    const { id, name, shortName, aliases, sector, level, city, state, url, parentId: parent } = row;
    const { source, sourceKind } = row;
    const shown = { id, name, shortName, aliases, sector, level, city, state, url, parent };
    return { ...shown, parentName, source, sourceKind, ...sourceOf(row), districts };
  },
);

function toReading(
  { district, facts: all }: DistrictFacts,
  countedIn: DistrictsOf,
  nameOf: (id: string) => string | null,
  asOf: string,
): DistrictReading {
  const { facts, recordedLater } = onRecord(visible(all), asOf);
  const { districtId, revision } = district;
  const countIn = countDistricts(district, facts, countedIn, asOf);
  const byId = new Map(facts.organizations.map((row) => [row.id, row]));
  const organizations = organizationsIn(district, facts).flatMap((id): Organization[] => {
    const row = byId.get(id);
    return row ? [organizationOf(row, row.parentId && nameOf(row.parentId), countIn(id))] : [];
  });
  const { fills, evidence, statements, reports, countyCoverage, notes, parties } = facts;
  // From the same rows as the plan of a change, so that either assessment can start from the other.
  const snapshot = snapshotOf(district, bareFacts(facts), countedIn, asOf);
  const shown = { organizations, fills, recordedLater, evidence, statements, reports, countyCoverage };
  return { districtId, asOf, revision, snapshot, ...shown, notes, parties };
}
