import type { FactKind, Mutation } from '../../core/facts/mutation.ts';
import { distinct } from '../../core/order.ts';
import type { Run } from '../graph/graph.ts';
import * as q from '../store/fact-queries.ts';
import type { Facts } from '../store/read-facts.ts';
import { homesOfPersons } from './person-homes.ts';

export interface Touched {
  /** Districts to which the changed facts belong: whoever changes them must be allowed in each. */
  readonly homes: readonly string[];
  /** Those whose assessment may change as well, all in the order of their ids: each is locked, and gets the change in its history. */
  readonly all: readonly string[];
  /** Ids of organizations, people and practices that the change withdraws although other districts name them. */
  readonly namedElsewhere: readonly string[];
}

type Place = { readonly id: string; readonly districtId: string };

/**
 * In which districts some mutations of facts of one district are seen. A filling counts in every district where its
 * organization fills a role, since each counts in how many it does. Who knows whom belongs to who knows, and is seen by both.
 * @param facts of the district, before and after, to find the districts of a piece of evidence by its parts.
 */
export async function touchedBy(
  run: Run,
  districtId: string,
  mutations: readonly Mutation[],
  facts: readonly Facts[],
): Promise<Touched> {
  const pieces = placesOfEvidence(mutations, facts);
  const persons = peopleIn(mutations);
  const homesOf = await homesOfPersons(run, districtId, facts, persons, withdrawnBy(mutations));
  const people = persons.flatMap((id) => homesOf(id).standing.map((place) => ({ id, districtId: place })));
  const known = await placesOf(run, mutations, columnOf(mutations, 'acquaintances', 'knownId'), [
    ...[q.heldDistricts, q.carriedDistricts],
  ]);
  const filled = await placesOf(run, mutations, columnOf(mutations, 'fills', 'organizationId'), [
    q.filledDistricts,
  ]);
  const organizations = await placesOf(run, mutations, columnOf(mutations, 'organizations', 'id'), [
    ...[q.filledDistricts, q.partyDistricts, q.statementDistricts, q.reportDistricts, q.coveredDistricts],
  ]);
  const adopted = await placesOf(run, mutations, columnOf(mutations, 'practices', 'id'), [
    q.adoptedDistricts,
  ]);
  const wholly = new Set(
    mutations.flatMap((mutation) => (isOfAll(mutation, districtId, facts) ? mutation.id : [])),
  );
  const named = organizations.filter(({ id }) => wholly.has(id));
  const elsewhere = [...people, ...organizations, ...adopted].filter(
    (place) => place.districtId !== districtId,
  );
  const isWithdrawn = (id: string) =>
    mutations.some((mutation) => mutation.id === id && mutation.after === null);
  const idsOf = (places: readonly Place[]): string[] => places.map((place) => place.districtId);
  const homes = distinct([
    districtId,
    ...pieces,
    ...persons.flatMap((id) => homesOf(id).homes),
    ...idsOf(named),
  ]);
  return {
    homes,
    all: distinct([...homes, ...idsOf([...people, ...known, ...filled, ...organizations, ...adopted])]),
    namedElsewhere: distinct(elsewhere.map(({ id }) => id)).filter(isWithdrawn),
  };
}

/**
 * The fields of an organization may be corrected in any district where it fills a role; only who is allowed in all of its
 * districts may withdraw it, or correct one that is merely named.
 */
function isOfAll(
  { fact, id, before, after }: Mutation,
  districtId: string,
  [facts]: readonly Facts[],
): boolean {
  if (fact !== 'organizations' || !before) return false;
  const fillsHere = facts?.fills.some((row) => row.organizationId === id && row.districtId === districtId);
  return after === null || !fillsHere;
}

/** The districts of the evidence that is changed, or of which a part is: before the change and after it. */
function placesOfEvidence(mutations: readonly Mutation[], facts: readonly Facts[]): string[] {
  const ids = new Set([...columnOf(mutations, 'evidence', 'id'), ...columnOf(mutations, null, 'evidenceId')]);
  return facts
    .flatMap(({ evidence }) => evidence.filter(({ id }) => ids.has(id)))
    .flatMap((row) => row.districtIds);
}

const peopleIn = (mutations: readonly Mutation[]): string[] => [
  ...columnOf(mutations, 'people', 'id'),
  ...columnOf(mutations, 'employment', 'personId'),
  ...columnOf(mutations, 'acquaintances', 'personId'),
];

/** The ids in a column of the mutations of one kind of fact, or of all. */
const columnOf = (mutations: readonly Mutation[], fact: FactKind | null, column: string): string[] =>
  distinct(
    mutations
      .filter((mutation) => fact === null || mutation.fact === fact)
      .flatMap(({ before, after }) => Object.entries(after ?? before ?? {}))
      .flatMap(([key, value]) => (key === column && typeof value === 'string' ? [value] : [])),
  );

const withdrawnBy = (mutations: readonly Mutation[]): string[] =>
  mutations.flatMap(({ id, after }) => (after === null ? id : []));

async function placesOf(
  run: Run,
  mutations: readonly Mutation[],
  ids: string[],
  queries: readonly (typeof q.filledDistricts)[],
): Promise<Place[]> {
  if (ids.length === 0) return [];
  const without = withdrawnBy(mutations);
  const found: Place[] = [];
  for (const query of queries) found.push(...(await run(query, { ids, without })));
  return found;
}
