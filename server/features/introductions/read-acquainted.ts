import { type Facts, forEachKind } from '../../../core/facts/index.ts';
import { byCodePoint, distinct, sorted, thenBy } from '../../../core/order.ts';
import { THRESHOLDS } from '../../../core/thresholds.ts';
import type { Viewer } from '../../access/viewer.ts';
import { keptRows } from '../../changes/kept-rows.ts';
import { canSeePersonIn } from '../../changes/redact.ts';
import type { Graph, Run } from '../../graph/graph.ts';
import { districtsNaming, readQueries } from '../../store/fact-queries.ts';
import { officesAmong, rolesElsewhere } from '../../store/place-queries.ts';
import { readFacts, visible } from '../../store/read-facts.ts';

/** The facts of several districts together, and which of their people a viewer may see, and where. */
export interface Acquainted {
  readonly facts: Facts;
  readonly districtIds: readonly string[];
  readonly officeOf: ReadonlyMap<string, string>;
  /**
   * The district in which the viewer may see who the person is and what they do at an organization; null if there is
   * none.
   */
  readonly seenIn: (personId: string, organizationId?: string) => string | null;
}

/**
 * Reads the given districts, those of the given ids, and those that share the most organizations with them, because
 * introductions lead through offices that work in several districts. The number of districts read is limited.
 */
export async function readAcquainted(
  graph: Graph,
  run: Run,
  viewer: Viewer,
  { districtIds, ids, asOf }: { districtIds: readonly string[]; ids: readonly string[]; asOf: string },
): Promise<Acquainted> {
  const most = THRESHOLDS.districtsOfIntroductions.value;
  const requested = [...new Set([...districtIds, ...(await districtsOfIds(run, ids, asOf))])].slice(0, most);
  const read = (districtId: string) => readFacts(run, districtId, [], keptRows(graph));
  const near = (await Promise.all(requested.map(read))).flatMap((found) => found ?? []);
  const shared = await sharingMost(
    run,
    near.map(({ facts }) => facts),
    requested,
    asOf,
  );
  const far = (await Promise.all(shared.slice(0, most - requested.length).map(read))).flatMap(
    (found) => found ?? [],
  );
  const districts = [...near, ...far].map(({ district, facts }) => ({ ...district, facts: visible(facts) }));
  const facts = joined(districts.map((district) => district.facts));
  return {
    facts: { ...facts, acquaintances: await readAcquaintances(run, facts) },
    districtIds: districts.map(({ districtId }) => districtId),
    officeOf: new Map(districts.map(({ districtId, usaoId }) => [districtId, usaoId])),
    seenIn: await whoSees(run, viewer, districts),
  };
}

/**
 * Returns the districts in which the given people hold a role or maintain evidence, and in which the given
 * organizations, or those that employ the people, fill a role.
 */
async function districtsOfIds(run: Run, ids: readonly string[], asOf: string): Promise<string[]> {
  if (ids.length === 0) return [];
  const [sought, jobs] = [
    { ids: [...ids], without: [] },
    await run(readQueries.employment, { ids: [...ids] }),
  ];
  const organizationIds = distinct([...ids, ...jobs.map(({ organizationId }) => organizationId)]);
  const rows = [
    ...(await run(districtsNaming.holders, sought)),
    ...(await run(districtsNaming.maintainers, sought)),
    ...(await run(rolesElsewhere, { organizationIds, asOf })),
    ...(await run(officesAmong, { organizationIds })),
  ];
  return distinct(rows.map(({ districtId }) => districtId));
}

/** Returns other districts, sorted by how many organizations fill roles both there and here. */
async function sharingMost(
  run: Run,
  here: readonly Facts[],
  requested: readonly string[],
  asOf: string,
): Promise<string[]> {
  const named = here.flatMap(({ fills, parties }) => [...fills, ...parties]);
  const organizationIds = distinct(named.map(({ organizationId }) => organizationId));
  const rows = (await run(rolesElsewhere, { organizationIds, asOf })).filter(
    ({ districtId }) => !requested.includes(districtId),
  );
  const sharedWith = new Map<string, Set<string>>();
  for (const { districtId, organizationId } of rows)
    sharedWith.set(districtId, (sharedWith.get(districtId) ?? new Set()).add(organizationId));
  const mostFirst = thenBy<[string, Set<string>]>(
    ([, x], [, y]) => y.size - x.size,
    ([x], [y]) => byCodePoint(x, y),
  );
  return sorted(sharedWith, mostFirst).map(([districtId]) => districtId);
}

/** Merges facts by id, sorted by id; several districts may have the same ones. */
const joined = (all: readonly Facts[]): Facts =>
  forEachKind((kind) => {
    const rows = new Map(all.flatMap((facts) => facts[kind].map((row) => [row.id, row] as const)));
    return sorted(rows.values(), (x, y) => byCodePoint(x.id, y.id));
  }) as unknown as Facts; // rows of the same kinds

/** Includes acquaintances between people of different districts, which the facts of each district leave out. */
async function readAcquaintances(run: Run, { people }: Facts): Promise<Facts['acquaintances']> {
  const isHere = new Set(people.map(({ id }) => id));
  const rows = await run(readQueries.acquaintances, { ids: [...isHere] });
  return rows.filter(
    ({ personId, knownId, withdrawn }) => !withdrawn && isHere.has(personId) && isHere.has(knownId),
  );
}

interface ReadDistrict {
  readonly districtId: string;
  readonly facts: Facts;
}

/** Decides visibility in each district only for people whom that district's own facts name. */
async function whoSees(
  run: Run,
  viewer: Viewer,
  districts: readonly ReadDistrict[],
): Promise<Acquainted['seenIn']> {
  const judges = await Promise.all(
    districts.map(async ({ districtId, facts }) => ({
      districtId,
      people: new Set(facts.people.map(({ id }) => id)),
      maySee: await canSeePersonIn(run, viewer, districtId, facts),
    })),
  );
  return (personId, organizationId) =>
    judges.find(({ people, maySee }) => people.has(personId) && maySee(personId, organizationId))
      ?.districtId ?? null;
}
