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
import { bare, columnsAlone } from './bare-rows.ts';
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

/** The facts of one district whatever their day, and apart from them those that were withdrawn. */
export interface DistrictFacts {
  readonly district: District;
  /** Parts of evidence that is withdrawn are among them: see `visible`. */
  readonly facts: RecordedFacts;
  readonly withdrawn: RecordedFacts;
}

export interface FactsReading {
  readonly district: District;
  readonly facts: Facts;
  readonly withdrawn: Facts;
  /** The counties that lie in the district, by their FIPS codes. */
  readonly counties: readonly string[];
  /** Organizations that were asked for beside those that the district names. */
  readonly otherOrganizations: readonly FactRow<'organizations'>[];
}

/**
 * Reads everything of one district as of one moment, as forms edit it, with the organizations that were entered there though
 * nothing names them; null where none has this id.
 * @param otherOrganizationIds organizations to read as well, should the district not name them.
 * @param read reads the rows of its kinds, or knows them.
 */
export async function readFacts(
  run: Run,
  districtId: string,
  otherOrganizationIds: readonly string[] = [],
  read: ReadRows = readRows,
): Promise<FactsReading | null> {
  const readDistrict = () => run(districtsOf, { districtIds: [districtId] });
  return readAtOneRevision(readDistrict, async (districts) => {
    const entering = run(organizationsEntered, { districtId }).then((rows) => rows.map(({ id }) => id));
    const [[found], counties] = await Promise.all([
      readDistricts(run, districts, FACT_KINDS, { entered: entering, read }),
      run(readCounties, { districtId }).then((rows) => rows.map(({ fips }) => fips)),
    ]);
    if (!found) return null;
    const here = new Set(
      [...found.facts.organizations, ...found.withdrawn.organizations].map(({ id }) => id),
    );
    const ids = distinct(otherOrganizationIds.filter((id) => !here.has(id)));
    const others = ids.length > 0 ? await run(readQueries.organizations, { ids }) : [];
    const otherOrganizations = others
      .filter(({ withdrawn }) => !withdrawn)
      .map(columnsAlone('organizations'));
    const [facts, withdrawn] = [bare(found.facts), bare(found.withdrawn)];
    return { district: found.district, facts, withdrawn, counties, otherOrganizations };
  });
}

export type AnyRow = StoredRow<FactKind>;
/** Rows as they are stored, by kind; a kind that was not read has none. */
export type Stored = Readonly<Partial<Record<FactKind, readonly AnyRow[]>>>;
/** The rows of each district of those kinds that are read by district, as of its revision. */
export type ReadRows = (
  run: Run,
  districts: readonly District[],
  kinds: readonly FactKind[],
) => Promise<readonly Stored[]>;

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
 * Reads the facts of some districts; kinds that are left out have no rows. The staff of the organizations is read only with the
 * people. Rows of kinds that are not read by district may change with another district alone, and are always read anew.
 * @param entered organizations that are read as well, named or not.
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
    reader(run, kinds)('practices', {}), // the one kind of which all are read
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
    // Each engine gives the districts of a piece in an order of its own.
    return rows.map((row) =>
      'districtIds' in row ? { ...row, districtIds: distinct(row.districtIds) } : row,
    );
  };

/** Reads the organizations and people that the rows of each district name, and what is known of these people. */
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

/** Ids that the rows of a district name; remarks on other facts name nothing by themselves. */
const namedBy = (rows: Stored, kind: FactKind): string[] =>
  FACT_KINDS.filter((of) => !FACTS[of].remark && FACTS[of].read === 'by district').flatMap((of) => [
    ...idsIn(rows[of] ?? NONE, of, kind),
  ]);

const idsIn = memoize((rows: readonly AnyRow[], of: FactKind, kind: FactKind) => idsNamed(of, rows, kind));
const NONE: readonly AnyRow[] = [];

function apart(stored: Stored): Pick<DistrictFacts, 'facts' | 'withdrawn'> {
  const only = (withdrawn: boolean): RecordedFacts =>
    forEachKind((kind) => inOrder(stored[kind] ?? NONE, withdrawn)) as unknown as RecordedFacts; // each list was read with the query of its kind
  return { facts: only(false), withdrawn: only(true) };
}

const inOrder = memoize((rows: readonly AnyRow[], withdrawn: boolean) =>
  sorted(
    rows.filter((row) => row.withdrawn === withdrawn),
    (x, y) => byCodePoint(x.id, y.id),
  ),
);

/** What readings see of facts: evidence that is withdrawn takes its parties, people and activity dates with it, a person who knows whom. */
export function visible<All extends Facts>(facts: All): All {
  const ofPieces = <Row extends { evidenceId: string }>(rows: readonly Row[]): readonly Row[] =>
    rowsOfPieces(rows, facts.evidence) as readonly Row[]; // some of the same rows
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

/** The same list where all are left, so that what was made of it holds. */
const rowsOfPieces = memoize((rows: readonly { evidenceId: string }[], evidence: Facts['evidence']) => {
  const left = rows.filter(({ evidenceId }) => idsOf(evidence).has(evidenceId));
  return left.length === rows.length ? rows : left;
});
const idsOf = memoize(
  (rows: readonly { id: string }[]): ReadonlySet<string> => new Set(rows.map(({ id }) => id)),
);
