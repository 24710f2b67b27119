import type { Facts } from '../../core/facts/index.ts';
import { groupBy } from '../../core/group-by.ts';
import { distinct } from '../../core/order.ts';
import type { Run } from '../graph/graph.ts';
import { districtsNaming } from '../store/fact-queries.ts';

export interface PersonDistricts {
  /** Where the person holds a role, maintains or signed evidence; nowhere, perhaps. */
  readonly standing: readonly string[];
  /** Where someone must be allowed to edit to change the person; one at least. */
  readonly owning: readonly string[];
  /** Where the person is named to those who may see persons: the owning districts, and where an employer fills a role, should none be there. */
  readonly seenIn: readonly string[];
}

/**
 * To which districts persons belong: those where they hold a role or stand for evidence; who does so nowhere belongs where an
 * employer fills a role, here alone if it does so here; and here where no employer does. A district that merely names an
 * organization of another has no claim on its people.
 * @param facts of the district that is read, before and after a change, if there is one.
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
 * Where a person belongs who stands for something in some districts, and whose employers fill roles in some.
 * @param atWork where the person belongs who stands for nothing.
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

/** Where persons hold a role, maintain or signed evidence. */
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

/** Where the employers of persons fill a role. */
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
