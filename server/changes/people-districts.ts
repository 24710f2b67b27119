import type { Facts } from '../../core/facts/index.ts';
import { groupBy } from '../../core/group-by.ts';
import { distinct } from '../../core/order.ts';
import type { Run } from '../graph/graph.ts';
import { districtsNaming } from '../store/fact-queries.ts';

export interface PersonDistricts {
  /** Districts where the person holds a role, maintains evidence or signed it; can be empty. */
  readonly standing: readonly string[];
  /** Districts that an editor must be allowed in to change the person; at least one. */
  readonly owning: readonly string[];
  /** Districts where viewers who may see people see the person's name: the owning districts, or those where an employer fills a role. */
  readonly seenIn: readonly string[];
}

/**
 * Reads which districts people belong to: those where they hold a role, maintain evidence or signed it. Otherwise, those where
 * an employer fills a role (only this district if it does so here), or this district if no employer does. A district that
 * merely names another district's organization has no claim on its people.
 * @param facts of the district being read, before and after a change, if any.
 * @param without ids of facts that the change itself withdraws.
 */
export async function districtsOfPeople(
  run: Run,
  districtId: string,
  facts: readonly Facts[],
  personIds: readonly string[],
  without: readonly string[] = [],
): Promise<(personId: string) => PersonDistricts> {
  const [standsIn, worksIn] = await Promise.all([
    standingOf(run, districtId, facts, personIds, without),
    workOf(run, districtId, facts, personIds),
  ]);
  return (id) => {
    const standing = standsIn(id);
    const work = worksIn(id);
    const atWork = work.includes(districtId) || work.length === 0 ? [districtId] : work;
    return belonging(standing, work, atWork);
  };
}

/**
 * Combines the districts of a person's roles and evidence with those of the person's employers.
 * @param atWork the districts of a person without roles or evidence.
 */
export function belonging(
  standing: readonly string[],
  work: readonly string[],
  atWork = work,
): PersonDistricts {
  if (standing.length === 0) return { standing, owning: atWork, seenIn: atWork };
  const isAtWork = work.length === 0 || standing.some((place) => work.includes(place));
  return { standing, owning: standing, seenIn: isAtWork ? standing : distinct([...standing, ...work]) };
}

type DistrictsOf = (personId: string) => readonly string[];

/** Reads the districts where people hold a role, maintain evidence or signed it. */
async function standingOf(
  run: Run,
  districtId: string,
  facts: readonly Facts[],
  personIds: readonly string[],
  without: readonly string[],
): Promise<DistrictsOf> {
  const sought = { ids: [...personIds], without: [...without] };
  const found = await Promise.all([
    run(districtsNaming.holders, sought),
    run(districtsNaming.maintainers, sought),
  ]);
  const placesOf = groupBy(found.flat(), ({ id }) => id);
  const here = facts.flatMap(({ holders, maintainers, signers }) => [
    ...[...holders, ...maintainers, ...signers].map(({ personId }) => personId),
  ]);
  const isHere = new Set(here);
  return (id) =>
    distinct([...(isHere.has(id) ? [districtId] : []), ...placesOf(id).map((place) => place.districtId)]);
}

/** Reads the districts where people's employers fill a role. */
async function workOf(
  run: Run,
  districtId: string,
  facts: readonly Facts[],
  personIds: readonly string[],
): Promise<DistrictsOf> {
  const jobsOf = groupBy(
    facts.flatMap(({ employment }) => employment),
    ({ personId }) => personId,
  );
  const employersOf = (id: string) => distinct(jobsOf(id).map(({ organizationId }) => organizationId));
  const ids = distinct(personIds.flatMap(employersOf));
  const placesOf = groupBy(await run(districtsNaming.fills, { ids, without: [] }), ({ id }) => id);
  const fills = facts.flatMap((these) => these.fills).filter((row) => row.districtId === districtId);
  const fillsHere = new Set(fills.map(({ organizationId }) => organizationId));
  return (id) =>
    distinct(
      employersOf(id).flatMap((employer) => [
        ...(fillsHere.has(employer) ? [districtId] : []),
        ...placesOf(employer).map((place) => place.districtId),
      ]),
    );
}
