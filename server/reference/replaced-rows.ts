import { z } from 'zod';
import { FACTS, type FactKind, personalColumns } from '../../core/facts/index.ts';
import { distinct } from '../../core/order.ts';
import type { Run } from '../graph/graph.ts';
import { type ReadParams, readQueries, type StoredRow } from '../store/fact-queries.ts';
import { link } from '../store/in-batches.ts';
import { type LoadedFacts, writeFacts } from '../store/load.ts';
import { lockDistricts } from '../store/place-queries.ts';
import { keepReplaced } from './queries.ts';

/** A row before an edition changed it; null if the edition added it. */
export const ReplacedRow = z.object({ id: z.string(), before: z.record(z.string(), z.unknown()).nullable() });
type Replaced = z.output<typeof ReplacedRow>;

/** Rows per node. */
const BATCH = 500;

/**
 * Writes facts of an edition over those of an earlier one, and keeps the rows that they replace in the same transaction, so that
 * repeating an interrupted load loses nothing. Each kind gets a record with the earlier revisions, even if no row differs.
 */
export async function writeFactsKeepingReplaced(
  run: Run,
  districtIds: readonly string[],
  facts: LoadedFacts,
  { edition, at }: { readonly edition: string; readonly at: string },
): Promise<void> {
  // Locked before reading, so that no edit can happen in between.
  const locked = await run(lockDistricts, { districtIds: distinct(districtIds) });
  const revisions = Object.fromEntries(locked.map(({ districtId, revision }) => [districtId, revision - 1]));
  const kinds = Object.keys(facts);
  const read = () => Promise.all(kinds.map((kind) => rowsOf(run, districtIds, facts, kind)));
  const before = await read();
  await writeFacts(run, districtIds, facts);
  const after = await read();
  for (const [place, kind] of kinds.entries()) {
    const rows = replaced(before[place] ?? new Map(), after[place] ?? new Map());
    const parts = Math.max(1, Math.ceil(rows.length / BATCH));
    const nodes = Array.from({ length: parts }, (_, part) => ({
      id: `${edition}:${at}:${kind}:${part}`,
      values: {
        ...{ at, edition, kind },
        revisions: part === 0 ? JSON.stringify(revisions) : null,
        rows: JSON.stringify(rows.slice(part * BATCH, (part + 1) * BATCH)),
      },
    }));
    await link(run, keepReplaced, nodes);
  }
}

type AnyRow = StoredRow<FactKind>;
type RowsById = ReadonlyMap<string, Replaced['before']>;

/** Reads the rows of a kind that are not withdrawn; none for places, which are not kept because no edit changes them. */
async function rowsOf(
  run: Run,
  districtIds: readonly string[],
  facts: LoadedFacts,
  name: string,
): Promise<RowsById> {
  if (!Object.hasOwn(FACTS, name)) return new Map();
  const kind = name as FactKind; // just tested
  const ids = (facts[kind] ?? []).map(({ id }) => id);
  const params: ReadParams =
    FACTS[kind].read === 'by district' ? { districtIds: distinct(districtIds) } : { ids };
  const rows = await run<ReadParams, AnyRow>(readQueries[kind], params);
  return new Map(rows.filter((row) => !row.withdrawn).map((row) => [row.id, columnsOf(kind, row)]));
}

/**
 * Removes read metadata, and names and contact details, because only people enter these and they can be forgotten. Sorts the
 * districts of evidence, which the engines return in different orders.
 */
function columnsOf(kind: FactKind, { withdrawn, readIn, ...row }: AnyRow): Record<string, unknown> {
  const personal = personalColumns(kind);
  const kept = Object.fromEntries(Object.entries(row).filter(([column]) => !personal.includes(column)));
  return 'districtIds' in row ? { ...kept, districtIds: distinct(row.districtIds) } : kept;
}

function replaced(before: RowsById, after: RowsById): Replaced[] {
  return [...after].flatMap(([id, row]) => {
    const was = before.get(id) ?? null;
    return JSON.stringify(was) === JSON.stringify(row) ? [] : [{ id, before: was }];
  });
}
