import { LRUCache } from 'lru-cache';
import { FACT_KINDS, FACTS, type FactKind, type FactRow } from '../../core/facts/index.ts';
import type { Mutation } from '../../core/facts/mutation.ts';
import { publicRecordShape } from '../../core/facts/public-record.ts';
import { byCodePoint, distinct, sorted } from '../../core/order.ts';
import type { Graph, Run } from '../graph/graph.ts';
import { districtsOf } from '../store/place-queries.ts';
import { type AnyRow, type District, type ReadRows, readRows, type Stored } from '../store/read-facts.ts';
import { changesBetween } from './between.ts';
import { readBodies } from './history.ts';

interface Kept {
  readonly revision: number;
  readonly rows: Stored;
}

/** The most districts to cache with all their rows; assessments are cached for the same number. */
const DISTRICTS = 24;
/**
 * How many revisions of a district to cache: while several people edit, a transaction can still see one before the newest.
 * Revisions share the rows that did not change.
 */
const REVISIONS = 4;
const keptOf = new WeakMap<Graph, LRUCache<string, readonly Kept[]>>();

/**
 * Reads the rows of a district incrementally: the rows read last, with the changes since applied. Rows are reread in full
 * after a revision that is not a change, such as a load, and when evidence moved here from another district or left.
 * Several districts at once are also read in full: all 94 would not fit in memory.
 */
export function keptRows(graph: Graph): ReadRows {
  const kept = keptOf.get(graph) ?? new LRUCache<string, readonly Kept[]>({ max: DISTRICTS });
  keptOf.set(graph, kept);
  return async (run, districts, kinds) => {
    const [district, ...more] = districts;
    if (!district || more.length > 0) return readRows(run, districts, kinds);
    const { districtId, revision } = district;
    const known = kept.get(districtId)?.find((one) => one.revision <= revision);
    const followed = known && (await follow(run, district, known));
    const rows = followed ?? (await readRows(run, districts, FACT_KINDS))[0] ?? {};
    // Read by several queries, so they match this revision only if it has not changed.
    const isSure =
      followed || (await run(districtsOf, { districtIds: [districtId] }))[0]?.revision === revision;
    if (isSure) kept.set(districtId, withRevision(kept.get(districtId) ?? [], { revision, rows }));
    return [Object.fromEntries(kinds.map((kind) => [kind, rows[kind] ?? []]))];
  };
}

/** Adds a revision to those kept, the newest first. */
const withRevision = (kept: readonly Kept[], added: Kept): readonly Kept[] =>
  kept.some(({ revision }) => revision === added.revision)
    ? kept
    : [...kept, added].sort((x, y) => y.revision - x.revision).slice(0, REVISIONS);

/** Returns the rows at the given revision, which is no earlier, or null when they cannot be derived from the changes. */
async function follow(run: Run, { districtId, revision }: District, kept: Kept): Promise<Stored | null> {
  if (kept.revision === revision) return kept.rows;
  const { changes, isWhole } = await changesBetween(run, [{ districtId, from: kept.revision, to: revision }]);
  if (!isWhole) return null;
  const bodies = await readBodies(
    run,
    changes.map(({ body }) => body),
  );
  const made = changes.map(({ madeIn }, at) => ({ madeIn, mutations: bodies[at] ?? [] }));
  return rowsAfter(kept.rows, districtId, made);
}

/** A change in the chain of a district, and where it was made. */
interface MadeChange {
  readonly madeIn: string;
  readonly mutations: readonly Mutation[];
}

/** Returns the rows of a district after changes in its chain, ordered by id; null if the changes are not sufficient. */
function rowsAfter(rows: Stored, districtId: string, changes: readonly MadeChange[]): Stored | null {
  const changed = new Map<FactKind, Map<string, AnyRow>>();
  const byId = (kind: FactKind): Map<string, AnyRow> => {
    const found = changed.get(kind) ?? new Map((rows[kind] ?? []).map((row) => [row.id, row]));
    changed.set(kind, found);
    return found;
  };
  for (const { madeIn, mutations } of changes) {
    const isMadeHere = madeIn === districtId;
    for (const mutation of partsLast(mutations)) {
      const { fact, id, before, after } = mutation;
      const row = after ?? before;
      if (!row || FACTS[fact].read !== 'by district') continue;
      if (FACTS[fact].home === 'district' && !isMadeHere) continue; // a fact of the other district
      if (fact === 'evidence') {
        const wasHere = byId(fact).has(id);
        const isHere = districtsIn(row).includes(districtId);
        // Evidence entered elsewhere can already have parts that the change does not name.
        if (wasHere !== isHere && !(isHere && isMadeHere && !before)) return null;
        if (!isHere) continue;
      }
      if ('evidenceId' in row && !byId('evidence').has(row.evidenceId)) continue;
      byId(fact).set(id, storedRow(fact, row, byId(fact).get(id), { districtId, withdrawn: !after }));
    }
  }
  const lists = [...changed].map(([kind, of]) => [
    kind,
    sorted(of.values(), (x, y) => byCodePoint(x.id, y.id)),
  ]);
  return { ...rows, ...Object.fromEntries(lists) };
}

const districtsIn = (row: FactRow<FactKind>): readonly string[] =>
  'districtIds' in row ? row.districtIds : [];

/** Puts new evidence before its parts, whatever order they were sent in. */
const partsLast = (mutations: readonly Mutation[]): readonly Mutation[] => [
  ...mutations.filter(({ fact }) => fact === 'evidence'),
  ...mutations.filter(({ fact }) => fact !== 'evidence'),
];

/** Returns a row as it would be read: its reference-data columns are not part of changes and stay. */
function storedRow(
  kind: FactKind,
  row: FactRow<FactKind>,
  known: AnyRow | undefined,
  { districtId, withdrawn }: { districtId: string; withdrawn: boolean },
): AnyRow {
  const was = new Map<string, unknown>(Object.entries(known ?? {}));
  const recorded = Object.keys(publicRecordShape(kind)).map((column) => [column, was.get(column) ?? null]);
  const places = 'districtIds' in row && { districtIds: distinct(row.districtIds) };
  return { ...row, ...places, ...Object.fromEntries(recorded), withdrawn, readIn: districtId } as AnyRow; // the columns of its kind
}
