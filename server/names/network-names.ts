import { chunks } from '../../core/chunks.ts';
import type { FactKind, FactRow } from '../../core/facts/index.ts';
import type { RecordedFacts } from '../../core/facts/public-record.ts';
import { groupBy } from '../../core/group-by.ts';
import { distinct } from '../../core/order.ts';
import { keptRows } from '../changes/kept-rows.ts';
import type { Graph, Run } from '../graph/graph.ts';
import { turn } from '../http/turn.ts';
import { readQueries } from '../store/fact-queries.ts';
import { districtsOf, revisions as revisionsOfAll } from '../store/place-queries.ts';
import { readDistricts, visible } from '../store/read-facts.ts';
import { laterOf, movedSince, type Revisions, writtenBetween } from './kept-by-revisions.ts';
import type { NamedOrganization, OrganizationNames } from './organization-names.ts';
import { type Places, places } from './places.ts';
import { allPeople } from './queries.ts';

export interface NamedPerson {
  readonly id: string;
  readonly name: string;
  /** Includes jobs that have ended. */
  readonly jobs: readonly FactRow<'employment'>[];
}

/** The kinds of facts that say who is in which district. */
const KINDS = [
  'fills',
  'holders',
  'maintainers',
  'signers',
  'evidence',
  'parties',
  'countyCoverage',
] as const;
type DistrictFacts = Pick<RecordedFacts, (typeof KINDS)[number]>;

export interface DistrictNames extends Pick<DistrictFacts, 'holders' | 'evidence'> {
  readonly fillsOf: (organizationId: string) => DistrictFacts['fills'];
  readonly fills: DistrictFacts['fills'];
  readonly partiesOf: (evidenceId: string) => DistrictFacts['parties'];
  /** Returns the counties that an organization is said to cover; none if it covers the whole district. */
  readonly countiesOf: (organizationId: string) => DistrictFacts['countyCoverage'];
}

/** Ids of the named records that changes wrote. */
interface Renamed {
  readonly organizations: readonly string[];
  readonly people: readonly string[];
  readonly evidence: readonly string[];
}

/** Everything that has a name in the network, and its districts. */
export interface NetworkNames {
  readonly revisions: Revisions;
  /** Records whose names may have changed since the last read; null for all. */
  readonly renamed: Renamed | null;
  readonly organizations: Map<string, NamedOrganization>;
  readonly people: Map<string, NamedPerson>;
  readonly districts: Map<string, DistrictNames>;
  /** Districts where people hold a role, maintain evidence or signed it. */
  readonly standing: Places;
  /** Districts where organizations fill a role. */
  readonly filling: Places;
  /** Districts where they are named in other ways: as a party, or as covering a county. */
  readonly named: Places;
  /** Districts of each piece of evidence. */
  readonly seen: Places;
}

/**
 * Returns who is where in the whole network, with the cached names of organizations. After an edit, rereads the districts
 * that it touched and the people that it wrote; after a load, rereads everything. Updates the earlier result in place: a
 * response that was built from it in the meantime is built again, because the revisions have changed.
 */
export async function followNetworkNames(
  graph: Graph,
  organizationNames: OrganizationNames,
  before: NetworkNames | undefined,
): Promise<NetworkNames> {
  const { now, written } = await graph.read(async (run) => {
    const now = await run(revisionsOfAll, {});
    return { now, written: before ? await writtenBetween(run, before.revisions, now) : null };
  });
  const last = written && before ? before : nothing();
  const ids = movedSince(last.revisions, now).map(({ districtId }) => districtId);
  // One at a time after changes, because these say what is new in each district.
  for (const some of chunks(ids, written ? 1 : DISTRICTS)) await readPlaces(graph, last, some);
  const renamed = written && renamedBy(written);
  await readPeople(graph, last.people, renamed ? renamed.people : null);
  keepOrganizations(last, await organizationNames(), renamed);
  return { ...last, renamed, revisions: laterOf(now, before?.revisions) };
}

function keepOrganizations(
  { organizations }: NetworkNames,
  all: readonly NamedOrganization[],
  renamed: Renamed | null,
): void {
  const isChanged = renamed && new Set(renamed.organizations);
  for (const id of isChanged ?? []) organizations.delete(id);
  for (const row of all) if (!isChanged || isChanged.has(row.id)) organizations.set(row.id, row);
}

const nothing = (): NetworkNames => ({
  ...{
    revisions: new Map(),
    renamed: null,
    organizations: new Map(),
    people: new Map(),
    districts: new Map(),
  },
  ...{ standing: places(), filling: places(), named: places(), seen: places() },
});

/** Districts to read at a time: few, so that other requests get their turn. */
const DISTRICTS = 2;

async function readPlaces(graph: Graph, names: NetworkNames, districtIds: string[]): Promise<void> {
  const found = await graph.read(async (run) => {
    const districts = await run(districtsOf, { districtIds });
    return readDistricts(run, districts, KINDS, { read: keptRows(graph) });
  });
  for (const { district, facts } of found) place(names, district.districtId, visible(facts));
  await turn();
}

function place(names: NetworkNames, districtId: string, facts: RecordedFacts): void {
  const { fills, holders, maintainers, signers, evidence, parties, countyCoverage } = facts;
  names.districts.set(districtId, {
    ...{ fills, holders, evidence },
    fillsOf: groupBy(fills, ({ organizationId }) => organizationId),
    partiesOf: groupBy(parties, ({ evidenceId }) => evidenceId),
    countiesOf: groupBy(countyCoverage, ({ organizationId }) => organizationId),
  });
  const people = [...holders, ...maintainers, ...signers].map(({ personId }) => personId);
  names.standing.replace(districtId, people);
  names.filling.replace(
    districtId,
    fills.map(({ organizationId }) => organizationId),
  );
  names.seen.replace(
    districtId,
    evidence.map(({ id }) => id),
  );
  names.named.replace(
    districtId,
    [...parties, ...countyCoverage].map(({ organizationId }) => organizationId),
  );
}

/** People to read at a time. */
const PEOPLE = 500;

/** @param ids null for everyone. */
async function readPeople(
  graph: Graph,
  people: NetworkNames['people'],
  ids: readonly string[] | null,
): Promise<void> {
  const wanted = ids ?? (await graph.read((run) => run(allPeople, {}))).map(({ id }) => id);
  for (const some of chunks(wanted, PEOPLE)) {
    const found = await graph.read((run) => readSome(run, some));
    for (const id of some) people.delete(id);
    for (const person of found) people.set(person.id, person);
    await turn();
  }
}

async function readSome(run: Run, ids: string[]): Promise<NamedPerson[]> {
  const people = await run(readQueries.people, { ids });
  const jobs = (await run(readQueries.employment, { ids })).filter(({ withdrawn }) => !withdrawn);
  const jobsOf = groupBy(jobs, ({ personId }) => personId);
  return people.filter(({ withdrawn }) => !withdrawn).map(({ id, name }) => ({ id, name, jobs: jobsOf(id) }));
}

type Written = NonNullable<Awaited<ReturnType<typeof writtenBetween>>>;

function renamedBy(written: Written): Renamed {
  const idsOf = (kind: FactKind) => written.flatMap(({ fact, id }) => (fact === kind ? id : []));
  const employed = written.flatMap(({ fact, before, after }) => {
    const personId = fact === 'employment' ? (after ?? before)?.personId : undefined;
    return typeof personId === 'string' ? personId : [];
  });
  return {
    organizations: distinct(idsOf('organizations')),
    people: distinct([...idsOf('people'), ...employed]),
    evidence: distinct(idsOf('evidence')),
  };
}
