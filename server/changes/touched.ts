import { chunks } from '../../core/chunks.ts';
import { FACTS, type Facts, referencesIn } from '../../core/facts/index.ts';
import type { Mutation } from '../../core/facts/mutation.ts';
import { groupBy } from '../../core/group-by.ts';
import { memoize } from '../../core/memoize.ts';
import { distinct } from '../../core/order.ts';
import type { Run } from '../graph/graph.ts';
import { districtsEntering, districtsNaming } from '../store/fact-queries.ts';
import { districtsOfPeople } from './people-districts.ts';

export interface Touched {
  /** Districts to which the changed facts belong: anyone who changes them must be allowed in each. */
  readonly owning: readonly string[];
  /** These and the districts whose assessment may change too, sorted by id: each is locked and gets the change in its history. */
  readonly all: readonly string[];
  /** Ids of facts that the change withdraws although other districts name them. */
  readonly namedElsewhere: readonly string[];
}

type Place = { readonly id: string; readonly districtId: string };

/**
 * Returns the districts in which mutations of one district's facts are visible, as their kinds declare (`home`, `alsoSeen`).
 * @param facts of the district before and after, to find the districts of evidence from its parts.
 * @param isNew returns true for a fact that did not exist before; nothing names it yet.
 */
export async function touchedBy(
  run: Run,
  districtId: string,
  mutations: readonly Mutation[],
  facts: readonly Facts[],
  isNew: (mutation: Mutation) => boolean = () => false,
): Promise<Touched> {
  const persons = personsIn(mutations);
  const placesOf = await districtsOfPeople(run, districtId, facts, persons, withdrawnBy(mutations));
  const standing = persons.flatMap((id) => placesOf(id).standing.map((place) => ({ id, districtId: place })));
  const added = new Set(
    mutations.flatMap((one) => (one.fact === 'organizations' && isNew(one) ? one.id : [])),
  );
  const seen = [...(await alsoSeenIn(run, mutations, added)), ...(await enteredIn(run, mutations, added))];
  const ofAll = new Set(mutations.flatMap((one) => (isOfAll(one, districtId, facts) ? one.id : [])));
  const isWithdrawn = new Set(withdrawnBy(mutations));
  const owning = distinct([
    districtId,
    ...districtsOfEvidence(mutations, facts),
    ...persons.flatMap((id) => placesOf(id).owning),
    ...idsOf(seen.filter(({ id }) => ofAll.has(id))),
  ]);
  const elsewhere = [...standing, ...seen].filter((place) => place.districtId !== districtId);
  return {
    owning,
    all: distinct([...owning, ...idsOf([...standing, ...seen])]),
    namedElsewhere: distinct(elsewhere.map(({ id }) => id)).filter((id) => isWithdrawn.has(id)),
  };
}

const idsOf = (places: readonly Place[]): string[] => places.map((place) => place.districtId);

/**
 * True for a mutation that requires permission in all districts of an organization: withdrawing it, or correcting one that is
 * merely named here. Its fields may be corrected in any district where it fills a role.
 */
function isOfAll(
  { fact, id, before, after }: Mutation,
  districtId: string,
  [facts]: readonly Facts[],
): boolean {
  if (FACTS[fact].home !== 'organization' || !before) return false;
  const fillsHere = facts && fillingIn(facts.fills, districtId).has(id);
  return after === null || !fillsHere;
}

/** Returns the organizations that fill roles in a district. */
const fillingIn = memoize(
  (fills: Facts['fills'], districtId: string): ReadonlySet<string> =>
    new Set(fills.flatMap((row) => (row.districtId === districtId ? row.organizationId : []))),
);

/** Returns the districts, before and after the change, of evidence that it changes or whose parts it changes. */
function districtsOfEvidence(mutations: readonly Mutation[], facts: readonly Facts[]): string[] {
  const changed = mutations.filter(({ fact }) => FACTS[fact].home === 'evidence');
  const ids = new Set(changed.flatMap((one) => idIn(one, one.fact === 'evidence' ? 'id' : 'evidenceId')));
  return facts
    .flatMap(({ evidence }) => evidence.filter(({ id }) => ids.has(id)))
    .flatMap((row) => row.districtIds);
}

/** Returns the people to whom changed facts belong. */
const personsIn = (mutations: readonly Mutation[]): string[] =>
  distinct(
    mutations
      .filter(({ fact }) => FACTS[fact].home === 'person')
      .flatMap((one) => idIn(one, one.fact === 'people' ? 'id' : 'personId')),
  );

/** Finds rows of other districts that name what the mutations change, as each kind declares. */
async function alsoSeenIn(
  run: Run,
  mutations: readonly Mutation[],
  added: ReadonlySet<string>,
): Promise<Place[]> {
  const kinds = [...new Set(mutations.map(({ fact }) => fact))];
  const withoutOf = withdrawnNaming(mutations);
  const found = await Promise.all(
    kinds.flatMap((kind) => {
      const { alsoSeen } = FACTS[kind];
      if (!alsoSeen) return [];
      const ids = distinct(
        mutations.filter(({ fact }) => fact === kind).flatMap((one) => idIn(one, alsoSeen.column)),
      ).filter((id) => !added.has(id));
      return [...chunks(ids, AT_ONCE)].flatMap((some) => {
        const params = { ids: some, without: withoutOf(some) };
        return alsoSeen.through.map((through) => run(districtsNaming[through], params));
      });
    }),
  );
  return found.flat();
}

/** Ids per query, because each row is compared with what the mutations withdraw: for a whole import, that takes too long. */
const AT_ONCE = 500;

/** Returns the withdrawn facts that name some ids, and withdrawn evidence, whose parts can name them. */
function withdrawnNaming(mutations: readonly Mutation[]): (ids: readonly string[]) => string[] {
  const withdrawn = mutations.filter(({ after }) => after === null);
  const evidence = withdrawn.flatMap(({ fact, id }) => (fact === 'evidence' ? id : []));
  const naming = groupBy(
    withdrawn.flatMap(({ fact, id, before }) =>
      before ? referencesIn(fact, before).map((named) => ({ id, named: named.id })) : [],
    ),
    ({ named }) => named,
  );
  return (ids) => distinct([...evidence, ...ids.flatMap((id) => naming(id).map((row) => row.id))]);
}

/** A district that entered an organization keeps it on its list (docs/design.md, Organizations without a role). */
async function enteredIn(
  run: Run,
  mutations: readonly Mutation[],
  added: ReadonlySet<string>,
): Promise<Place[]> {
  const ids = mutations.flatMap(({ fact, id }) => (fact === 'organizations' && !added.has(id) ? id : []));
  return ids.length > 0 ? run(districtsEntering, { ids }) : [];
}

/** Returns the id in a column of the row that a mutation writes or withdraws; empty if there is none. */
function idIn({ before, after }: Mutation, column: string): string[] {
  const id = new Map<string, unknown>(Object.entries(after ?? before ?? {})).get(column);
  return typeof id === 'string' ? [id] : [];
}

const withdrawnBy = (mutations: readonly Mutation[]): string[] =>
  mutations.flatMap(({ id, after }) => (after === null ? id : []));
