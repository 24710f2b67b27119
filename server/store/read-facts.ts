import {
  FACT_KINDS,
  FACTS,
  type FactKind,
  type FactRow,
  type Facts,
  forEachKind,
  idsNamed,
} from '../../core/facts/index.ts';
import type { RecordedFacts } from '../../core/facts/public-record.ts';
import { groupBy } from '../../core/group-by.ts';
import { memoize } from '../../core/memoize.ts';
import { byCodePoint, distinct, sorted } from '../../core/order.ts';
import type { Run } from '../graph/graph.ts';
import type { RowOf } from '../graph/query.ts';
import { asReadLast } from './as-read-last.ts';
import { bareFacts, columnsOnly } from './bare-rows.ts';
import {
  organizationsEntered,
  type ReadParams,
  readQueries,
  readStaff,
  type StoredRow,
} from './fact-queries.ts';
import { districtsOf, readCounties } from './place-queries.ts';
import { readAtOneRevision } from './read-at-one-revision.ts';

export type District = RowOf<typeof districtsOf>;

/** The facts of one district for all dates, with withdrawn facts separate. */
export interface DistrictFacts {
  readonly district: District;
  /** Includes parts of withdrawn evidence: see `visible`. */
  readonly facts: RecordedFacts;
  readonly withdrawn: RecordedFacts;
}

export interface FactsReading {
  readonly district: District;
  readonly facts: Facts;
  readonly withdrawn: Facts;
  /** FIPS codes of the counties in the district. */
  readonly counties: readonly string[];
  /** Requested organizations that the district does not name. */
  readonly otherOrganizations: readonly FactRow<'organizations'>[];
}

/**
 * Reads all facts of one district consistently, as forms edit them, including organizations entered there that no fact
 * names. Null if no district has this id.
 * @param otherOrganizationIds further organizations to read, if the district does not name them.
 * @param read reads the rows of the kinds that are read by district, or returns cached ones.
 * @param elsewhere reads what any district can change, or returns cached rows.
 */
export async function readFacts(
  run: Run,
  districtId: string,
  otherOrganizationIds: readonly string[] = [],
  read: ReadRows = readRows,
  elsewhere: ReadElsewhere = readNow,
): Promise<FactsReading | null> {
  const readDistrict = () => run(districtsOf, { districtIds: [districtId] });
  return readAtOneRevision(readDistrict, async (districts) => {
    const through = await elsewhere(run);
    const entering = run(organizationsEntered, { districtId }).then((rows) => rows.map(({ id }) => id));
    const [[found], counties] = await Promise.all([
      readDistricts(through, districts, FACT_KINDS, { entered: entering, read }),
      run(readCounties, { districtId }).then((rows) => rows.map(({ fips }) => fips)),
    ]);
    if (!found) return null;
    const here = new Set(
      [...found.facts.organizations, ...found.withdrawn.organizations].map(({ id }) => id),
    );
    const ids = distinct(otherOrganizationIds.filter((id) => !here.has(id)));
    const others = ids.length > 0 ? await run(readQueries.organizations, { ids }) : [];
    const otherOrganizations = others.filter(({ withdrawn }) => !withdrawn).map(columnsOnly('organizations'));
    const [facts, withdrawn] = [bareFacts(found.facts), bareFacts(found.withdrawn)];
    return { district: found.district, facts, withdrawn, counties, otherOrganizations };
  });
}

export type AnyRow = StoredRow<FactKind>;
/** Stored rows by kind; kinds that were not read are missing. */
export type Stored = Readonly<Partial<Record<FactKind, readonly AnyRow[]>>>;
/** Reads the rows of each district at its revision, for the kinds that are read by district. */
export type ReadRows = (
  run: Run,
  districts: readonly District[],
  kinds: readonly FactKind[],
) => Promise<readonly Stored[]>;

/** Returns a `run` that can answer what any district can change from a cache that is no older than this call. */
export type ReadElsewhere = (run: Run) => Promise<Run>;
const readNow: ReadElsewhere = async (run) => run;

/** Reads each kind with one query for all districts. */
export const readRows: ReadRows = async (run, districts, kinds) => {
  const districtIds = districts.map(({ districtId }) => districtId);
  const read = reader(run, kinds);
  const byDistrict = FACT_KINDS.filter((kind) => FACTS[kind].read === 'by district');
  const lists = await Promise.all(
    byDistrict.map(
      async (kind) =>
        [kind, groupBy(await read(kind, { districtIds }), ({ readIn = '' }) => readIn)] as const,
    ),
  );
  return districtIds.map((id) => Object.fromEntries(lists.map(([kind, of]) => [kind, of(id)])));
};

/**
 * Reads the facts of some districts; omitted kinds have no rows. The staff of organizations is read only together with
 * people. Other districts can change rows of kinds that are not read by district, so these are never cached.
 * @param entered organizations to read even if no fact names them.
 */
export async function readDistricts(
  run: Run,
  districts: readonly District[],
  kinds: readonly FactKind[],
  {
    entered = [],
    read = readRows,
  }: { entered?: readonly string[] | Promise<readonly string[]>; read?: ReadRows } = {},
): Promise<DistrictFacts[]> {
  const [practices, here, others] = await Promise.all([
    reader(run, kinds)('practices', {}), // the only kind that is read in full
    read(run, districts, kinds),
    entered,
  ]);
  const namedIn = await readNamed(run, districts, here, kinds, others);
  return districts.map((district, at) => ({
    district,
    ...apart({
      ...here[at],
      practices,
      ...asReadLast(`${district.districtId} ${kinds.length}`, namedIn(at)),
    }),
  }));
}

const reader =
  (run: Run, kinds: readonly FactKind[]) =>
  async (kind: FactKind, params: ReadParams): Promise<readonly AnyRow[]> => {
    if (!kinds.includes(kind)) return [];
    const rows = await run<ReadParams, AnyRow>(readQueries[kind], params);
    if (kind !== 'evidence') return rows;
    // The engines return the districts of a piece in different orders.
    return rows.map((row) =>
      'districtIds' in row ? { ...row, districtIds: distinct(row.districtIds) } : row,
    );
  };

/** Reads the organizations and people that the rows of each district name, with the people's jobs and acquaintances. */
async function readNamed(
  run: Run,
  districts: readonly District[],
  here: readonly Stored[],
  kinds: readonly FactKind[],
  entered: readonly string[],
) {
  const read = reader(run, kinds);
  const organizationIds = here.map((rows, at) =>
    distinct([districts[at]?.usaoId ?? '', ...namedBy(rows, 'organizations'), ...entered]),
  );
  const all = { ids: distinct(organizationIds.flat()) };
  const [organizations, staff] = await Promise.all([
    read('organizations', all),
    kinds.includes('people') ? run(readStaff, all) : [],
  ]);
  const staffOf = groupBy(staff, ({ organizationId }) => organizationId);
  const personIds = here.map((rows, at) => {
    const here = (organizationIds[at] ?? []).flatMap((id) => staffOf(id).map(({ personId }) => personId));
    return distinct([...namedBy(rows, 'people'), ...here]);
  });
  const people = { ids: distinct(personIds.flat()) };
  const [persons, jobs, known] = await Promise.all([
    read('people', people),
    read('employment', people),
    read('acquaintances', people),
  ]);
  return (at: number): Stored => {
    const [isOrganization, isPerson] = [new Set(organizationIds[at]), new Set(personIds[at])];
    const isOf = (row: AnyRow): boolean => 'personId' in row && isPerson.has(row.personId);
    return {
      organizations: organizations.filter(({ id }) => isOrganization.has(id)),
      people: persons.filter(({ id }) => isPerson.has(id)),
      employment: jobs.filter(isOf),
      acquaintances: known.filter((row) => isOf(row) && 'knownId' in row && isPerson.has(row.knownId)),
    };
  };
}

/** Returns the ids that a district's rows name; remarks on other facts do not count. */
const namedBy = (rows: Stored, kind: FactKind): string[] =>
  FACT_KINDS.filter((of) => !FACTS[of].remark && FACTS[of].read === 'by district').flatMap((of) => [
    ...idsIn(rows[of] ?? NONE, of, kind),
  ]);

const idsIn = memoize((rows: readonly AnyRow[], of: FactKind, kind: FactKind) => idsNamed(of, rows, kind));
const NONE: readonly AnyRow[] = [];

function apart(stored: Stored): Pick<DistrictFacts, 'facts' | 'withdrawn'> {
  const only = (withdrawn: boolean): RecordedFacts =>
    forEachKind((kind) => inOrder(stored[kind] ?? NONE, withdrawn)) as unknown as RecordedFacts; // each list was read by the query of its kind
  return { facts: only(false), withdrawn: only(true) };
}

const inOrder = memoize((rows: readonly AnyRow[], withdrawn: boolean) =>
  sorted(
    rows.filter((row) => row.withdrawn === withdrawn),
    (x, y) => byCodePoint(x.id, y.id),
  ),
);

/** Removes parts of withdrawn evidence (parties, people, activity dates) and acquaintances of withdrawn people. */
export function visible<All extends Facts>(facts: All): All {
  const ofPieces = <Row extends { evidenceId: string }>(rows: readonly Row[]): readonly Row[] =>
    rowsOfPieces(rows, facts.evidence) as readonly Row[]; // a subset of the same rows
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

/** Returns the same list if nothing is removed, so that memoized results stay valid. */
const rowsOfPieces = memoize((rows: readonly { evidenceId: string }[], evidence: Facts['evidence']) => {
  const left = rows.filter(({ evidenceId }) => idsOf(evidence).has(evidenceId));
  return left.length === rows.length ? rows : left;
});
const idsOf = memoize(
  (rows: readonly { id: string }[]): ReadonlySet<string> => new Set(rows.map(({ id }) => id)),
);
