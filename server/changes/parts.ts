import { chunks } from '../../core/chunks.ts';
import { groupBy } from '../../core/group-by.ts';
import { distinct } from '../../core/order.ts';
import type { StoredMutation } from '../forgetting/references.ts';
import type { Run } from '../graph/graph.ts';
import type { RowOf } from '../graph/query.ts';
import { canonicalJson, sha256 } from './canonical.ts';
import { partsOfChanges, recordParts } from './queries.ts';

/** Mutations per part: a few hundred kilobytes, which both engines can store as one property. */
const IN_A_PART = 500;
/** Parts to send at a time. */
const AT_ONCE = 8;

/** Stores the content of a change in parts, in the current transaction. @returns their hashes, in order. */
export async function keepInParts(
  run: Run,
  changeId: string,
  mutations: readonly StoredMutation[],
): Promise<string[]> {
  const hashes: string[] = [];
  let rows: { id: string; changeId: string; position: number; hash: string; body: string }[] = [];
  for (const part of chunks(mutations, IN_A_PART)) {
    const body = canonicalJson(part);
    const position = hashes.push(sha256(body));
    rows.push({ id: `${changeId}:${position}`, changeId, position, hash: hashes.at(-1) ?? '', body });
    if (rows.length < AT_ONCE) continue;
    await run(recordParts, { rows });
    rows = [];
  }
  if (rows.length > 0) await run(recordParts, { rows });
  return hashes;
}

type Part = RowOf<typeof partsOfChanges>;
/** A stored change: its content, or null if that is in parts. */
interface MaybeInParts {
  readonly id: string;
  readonly body: string | null;
}

/** Reads the parts of changes, by change. */
export async function readParts(
  run: Run,
  changes: readonly MaybeInParts[],
): Promise<(changeId: string) => readonly Part[]> {
  const ids = distinct(changes.flatMap(({ id, body }) => (body === null ? id : [])));
  const parts = ids.length > 0 ? await run(partsOfChanges, { ids }) : [];
  return groupBy(parts, ({ changeId }) => changeId);
}

/** Returns changes with their content as one text, joined from parts if necessary. */
export async function withParts<Row extends MaybeInParts>(
  run: Run,
  changes: readonly Row[],
): Promise<(Row & { readonly body: string })[]> {
  const partsOf = await readParts(run, changes);
  return changes.map((change) => ({ ...change, body: change.body ?? joined(partsOf(change.id)) }));
}

/** Joins parts; each is a JSON list with at least one mutation. */
const joined = (parts: readonly Pick<Part, 'body'>[]): string =>
  `[${parts.map(({ body }) => body.slice(1, -1)).join(',')}]`;
