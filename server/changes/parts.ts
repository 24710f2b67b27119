import { groupBy } from '../../core/group-by.ts';
import { distinct } from '../../core/order.ts';
import type { StoredMutation } from '../forgetting/references.ts';
import type { Run } from '../graph/graph.ts';
import type { RowOf } from '../graph/query.ts';
import { canonicalJson, sha256 } from './canonical.ts';
import { partsOfChanges, recordParts } from './queries.ts';

/** Mutations of one part: some hundred kilobytes, which either engine keeps as one property with ease. */
const IN_A_PART = 500;
/** Parts to send at a time. */
const AT_ONCE = 8;

/** Keeps what a change says in parts, in the transaction at hand. @returns their hashes, in their order. */
export async function keepInParts(
  run: Run,
  changeId: string,
  mutations: readonly StoredMutation[],
): Promise<string[]> {
  const hashes: string[] = [];
  let rows: { id: string; changeId: string; position: number; hash: string; body: string }[] = [];
  for (let from = 0; from < mutations.length; from += IN_A_PART) {
    const body = canonicalJson(mutations.slice(from, from + IN_A_PART));
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
/** A change as it is read: what it says, or null where that is in parts. */
interface MaybeInParts {
  readonly id: string;
  readonly body: string | null;
}

/** The parts of those changes that have some, by change. */
export async function readParts(
  run: Run,
  changes: readonly MaybeInParts[],
): Promise<(changeId: string) => readonly Part[]> {
  const ids = distinct(changes.flatMap(({ id, body }) => (body === null ? id : [])));
  const parts = ids.length > 0 ? await run(partsOfChanges, { ids }) : [];
  return groupBy(parts, ({ changeId }) => changeId);
}

/** What each change says, in one text also where it is in parts. */
export async function withParts<Row extends MaybeInParts>(
  run: Run,
  changes: readonly Row[],
): Promise<(Row & { readonly body: string })[]> {
  const partsOf = await readParts(run, changes);
  return changes.map((change) => ({ ...change, body: change.body ?? joined(partsOf(change.id)) }));
}

/** Each part is a list as JSON, and has one mutation at least. */
export const joined = (parts: readonly Pick<Part, 'body'>[]): string =>
  `[${parts.map(({ body }) => body.slice(1, -1)).join(',')}]`;
