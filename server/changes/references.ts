import { FACT_KINDS, FACTS, type FactKind, type Facts, referencesIn } from '../../core/facts/index.ts';
import type { Mutation } from '../../core/facts/mutation.ts';
import { memoize } from '../../core/memoize.ts';
import { count } from '../../core/words/format.ts';
import type { FieldError } from '../http/errors.ts';

/** Returns the ids of the organizations that rows name, to look up those that the district does not name. */
export const organizationsNamed = (rows: readonly NamingRow[]): string[] =>
  rows.flatMap(({ fact, row }) =>
    referencesIn(fact, row ?? {}).flatMap(({ kind, id }) => (kind === 'organizations' ? [id] : [])),
  );

/** A row of a kind; its shape need not have been checked yet. */
export interface NamingRow {
  readonly fact: FactKind;
  readonly row: object | null;
}

/**
 * Returns an error for each reference to a fact that is not on record here, and for each withdrawn fact that others still name.
 * Evidence may be withdrawn together with its parts, which are then no longer read.
 * @param pathOf returns the place in the request that a mutation comes from.
 */
export function danglingIn(
  mutations: readonly Mutation[],
  after: Facts,
  pathOf: (mutation: Mutation) => string,
): FieldError[] {
  const ids = new Map<FactKind, ReadonlySet<string>>();
  const isThere = (kind: FactKind, id: string): boolean => {
    const known = ids.get(kind) ?? new Set(after[kind].map((row) => row.id));
    ids.set(kind, known);
    return known.has(id);
  };
  return mutations.flatMap((mutation) => {
    const { fact, id, after: row } = mutation;
    if (row)
      return referencesIn(fact, row)
        .filter((naming) => !isThere(naming.kind, naming.id))
        .map(({ column }) => ({
          field: `${pathOf(mutation)}.value.${column}`,
          message: 'is not on record here',
        }))
        .concat(
          wrongParty(row, after, pathOf(mutation)),
          notBetweenParties(row, after, pathOf(mutation)),
          wrongItem(row, after, pathOf(mutation)),
        );
    if (fact === 'tribalLand')
      return [
        { field: pathOf(mutation), message: 'cannot be removed; set tribalLand to null if it is unknown' },
      ];
    const naming = fact === 'evidence' ? 0 : (timesNamed(after).get(`${fact} ${id}`) ?? 0);
    if (naming === 0) return [];
    const message = `is still named by ${count(naming, 'other fact')}; change or remove ${naming === 1 ? 'that' : 'those'} first`;
    return [{ field: `${pathOf(mutation)}.id`, message }];
  });
}

/** Counts how often each fact is named. Remarks do not count, because they do not keep a fact from being withdrawn. */
const timesNamed = memoize((facts: Facts): ReadonlyMap<string, number> => {
  const times = new Map<string, number>();
  for (const of of FACT_KINDS.filter((kind) => !FACTS[kind].remark))
    for (const row of facts[of])
      for (const key of new Set(referencesIn(of, row).map(({ kind, id }) => `${kind} ${id}`)))
        times.set(key, (times.get(key) ?? 0) + 1);
  return times;
});

/** The kind of fact for each kind of item in the list of departures. */
const ITEM_LISTS: Readonly<Record<string, FactKind>> = {
  role: 'holders',
  evidence: 'maintainers',
  signature: 'signers',
};

/** An acquaintance is not a row: its id is made of the person, the person's organization, and the person known. */
function isAcquaintance(row: object, id: string, { employment, people }: Facts): boolean {
  return employment
    .filter(({ personId }) => 'personId' in row && personId === row.personId)
    .some((post) => people.some((known) => id === `${post.personId}:${post.organizationId}:${known.id}`));
}

/** Returns the fact that a row names as an item of the list of departures; empty for an acquaintance, which is not a row. */
export function itemOf(row: object): { fact: FactKind; id: string }[] {
  const [kind = '', ...rest] = 'itemId' in row && typeof row.itemId === 'string' ? row.itemId.split(':') : [];
  const fact = ITEM_LISTS[kind];
  return fact ? [{ fact, id: rest.join(':') }] : [];
}

/** Checks that an item marked for handoff exists. */
function wrongItem(row: object, after: Facts, path: string): FieldError[] {
  if (!('itemId' in row) || typeof row.itemId !== 'string') return [];
  const [item] = itemOf(row);
  const known = row.itemId.slice(row.itemId.indexOf(':') + 1);
  if (item ? after[item.fact].some(({ id }) => id === item.id) : isAcquaintance(row, known, after)) return [];
  return [{ field: `${path}.value.itemId`, message: 'does not match an item that depends on a person here' }];
}

/** Checks that a task force is named by the id of its first award. Not used for undoing, which restores what was there. */
export function unknownTaskForces(
  mutations: readonly Mutation[],
  known: readonly Facts['evidence'][],
  pathOf: (mutation: Mutation) => string,
): FieldError[] {
  const named = mutations.flatMap((mutation) => {
    const { after } = mutation;
    return after && 'taskForceId' in after && after.taskForceId ? { mutation, id: after.taskForceId } : [];
  });
  if (named.length === 0) return [];
  const names = new Set(known.flat().flatMap(({ id, taskForceId }) => [id, taskForceId]));
  for (const { fact, id } of mutations) if (fact === 'evidence') names.add(id);
  return named
    .filter(({ id }) => !names.has(id))
    .map(({ mutation }) => ({
      field: `${pathOf(mutation)}.value.taskForceId`,
      message: 'is not a task force on record here; use the id of its first award',
    }));
}

/** Checks that a maintainer or signer acts for a party to that evidence, and for the organization that is the party. */
function wrongParty(row: object, { parties }: Facts, path: string): FieldError[] {
  if (!('partyId' in row && 'evidenceId' in row && 'organizationId' in row)) return [];
  const party = parties.find(({ id }) => id === row.partyId);
  const fits = !party || (party.evidenceId === row.evidenceId && party.organizationId === row.organizationId);
  return fits
    ? []
    : [{ field: `${path}.value.partyId`, message: 'is a party to other evidence, or another organization' }];
}

/** Only parties can be active in evidence. */
function notBetweenParties(row: object, { parties }: Facts, path: string): FieldError[] {
  if (!('evidenceId' in row && 'organizationIds' in row && Array.isArray(row.organizationIds))) return [];
  const named = parties.filter(({ evidenceId }) => evidenceId === row.evidenceId);
  const fits = row.organizationIds.every((id) => named.some(({ organizationId }) => organizationId === id));
  return fits
    ? []
    : [{ field: `${path}.value.organizationIds`, message: 'is an organization that is not a party to it' }];
}
