import { createHmac, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { chunks } from '../../core/chunks.ts';
import { FACT_KINDS, type FactKind, personalColumns } from '../../core/facts/index.ts';
import type { Mutation } from '../../core/facts/mutation.ts';
import { personOf, REMOVED, removedIn } from '../../core/facts/personal.ts';
import { Said } from '../../core/facts/said.ts';
import { distinct } from '../../core/order.ts';
import { canonicalJson } from '../changes/canonical.ts';
import type { Run } from '../graph/graph.ts';
import { keepValues, makeKeys, valuesOf } from './queries.ts';

/**
 * What a stored change contains in place of a name or contact: its owner (the person, or the fact if it is not a person's) and
 * a hash with the owner's key. The value is stored apart from the change, and removed when the person is forgotten.
 */
export const Reference = z.strictObject({ person: z.string(), hash: z.string().regex(/^[0-9a-f]{64}$/) });
export type Reference = z.output<typeof Reference>;

const Row = z.record(z.string(), z.unknown());
type Row = Readonly<z.output<typeof Row>>;
/** A mutation as it is stored: a personal column may contain a reference. */
export const StoredMutation = z.strictObject({
  fact: z.enum(FACT_KINDS),
  id: z.string(),
  before: Row.nullable(),
  after: Row.nullable(),
  said: z.array(Said).readonly().optional(),
});
export type StoredMutation = z.output<typeof StoredMutation>;

/** HMAC-SHA-256 of the canonical JSON of a value, in hexadecimal. */
export const hashWith = (key: string, value: string): string =>
  createHmac('sha256', Buffer.from(key, 'hex')).update(canonicalJson(value)).digest('hex');

/** Returns the ID of the value that a reference names. */
export const valueId = ({ person, hash }: Reference): string => `${person}:${hash}`;

/** Returns true if a personal column holds something that must be stored apart from the change. */
const isKept = (value: unknown): value is string => typeof value === 'string' && value !== REMOVED;

/** Returns the mutations of a change as they are stored; stores names and contacts separately, in the same transaction. */
export async function withReferences(
  run: Run,
  mutations: readonly Mutation[],
  at: string,
): Promise<StoredMutation[]> {
  const owners = new Set<string>();
  const collect: Replace = (value, owner) => {
    owners.add(owner);
    return value;
  };
  const bare = mutations.map((mutation) => mapEach(mutation, collect));
  if (owners.size === 0) return bare;
  const fresh = distinct(owners).map((id) => ({ id, key: randomBytes(32).toString('hex'), at }));
  const keys = new Map<string, string>();
  for (const rows of chunks(fresh, AT_ONCE))
    for (const { id, key } of await run(makeKeys, { rows })) keys.set(id, key);
  const values = new Map<string, { id: string; personId: string; value: string }>();
  const refer: Replace = (value, person) => {
    const reference = { person, hash: hashWith(keys.get(person) ?? '', value) };
    const id = valueId(reference);
    values.set(id, { id, personId: person, value });
    return reference;
  };
  const stored = mutations.map((mutation) => mapEach(mutation, refer));
  for (const rows of chunks([...values.values()], AT_ONCE)) await run(keepValues, { rows });
  return stored;
}

/** Rows per query. */
const AT_ONCE = 1_000;

/** Gets the value of a personal column and its owner, and returns the value to put in its place. */
type Replace = (value: string, owner: string) => unknown;

const mapEach = (
  { fact, before, after, ...rest }: Mutation | StoredMutation,
  replace: Replace,
): StoredMutation => ({
  ...rest,
  fact,
  before: before && mapPersonal(fact, { ...before }, replace),
  after: after && mapPersonal(fact, { ...after }, replace),
});

/** The owner of a value that is not a person's, such as the official email of a role, is the fact itself. */
function mapPersonal(fact: FactKind, row: Row, replace: Replace): Row {
  const owner = personOf(fact, row) ?? String(row.id);
  const replaced = personalColumns(fact).flatMap((column) => {
    const value = row[column];
    return isKept(value) ? [[column, replace(value, owner)] as const] : [];
  });
  return { ...row, ...Object.fromEntries(replaced) };
}

/**
 * Returns a mutation of an early format with references in place of the names and contacts of one owner. The key is not stored,
 * so that nobody can check guesses against the hashes.
 */
export function referTo(forgotten: string, mutation: StoredMutation): StoredMutation {
  const key = randomBytes(32).toString('hex');
  return mapEach(mutation, (value, owner) =>
    owner === forgotten ? { person: owner, hash: hashWith(key, value) } : value,
  );
}

/** Returns the references anywhere in the content of stored changes. */
export const referencesIn = (said: unknown): Reference[] => {
  if (typeof said !== 'object' || said === null) return [];
  const found = Reference.safeParse(said);
  return found.success ? [found.data] : Object.values(said).flatMap(referencesIn);
};

/** Fills in the names and contacts of stored mutations; values of forgotten people are marked as removed. */
export async function withValues(
  run: Run,
  changes: readonly StoredMutation[][],
): Promise<StoredMutation[][]> {
  const ids = distinct(referencesIn(changes).map(valueId));
  if (ids.length === 0) return [...changes];
  const values = new Map((await run(valuesOf, { ids })).map(({ id, value }) => [id, value]));
  const filled = (fact: FactKind, row: Row | null): Row | null =>
    row &&
    Object.fromEntries(
      Object.entries(row).map(([column, value]) => {
        const reference = Reference.safeParse(value);
        if (!reference.success) return [column, value];
        return [column, values.get(valueId(reference.data)) ?? removedIn(fact, column)];
      }),
    );
  return changes.map((mutations) =>
    mutations.map(({ fact, before, after, ...rest }) => ({
      ...rest,
      fact,
      before: filled(fact, before),
      after: filled(fact, after),
    })),
  );
}
