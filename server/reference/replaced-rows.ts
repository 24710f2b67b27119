import { z } from 'zod';
import { FACTS, type FactKind, personalColumns } from '../../core/facts/index.ts';
import { distinct } from '../../core/order.ts';
import type { Run } from '../graph/graph.ts';
import { type ReadParams, readQueries, type StoredRow } from '../store/fact-queries.ts';
import { link } from '../store/in-batches.ts';
import { type LoadedFacts, writeFacts } from '../store/load.ts';
import { lockDistricts } from '../store/place-queries.ts';
import { keepReplaced } from './queries.ts';

/** A row that an edition changed, as it was; null where the edition brought it. */
export const ReplacedRow = z.object({ id: z.string(), before: z.record(z.string(), z.unknown()).nullable() });
type Replaced = z.output<typeof ReplacedRow>;

/** Rows kept in one node. */
const BATCH = 500;

/**
 * Writes facts of an edition over those of an earlier one, and keeps what they replace in the same transaction: an interrupted
 * load that is done again loses nothing. It is kept of each kind, also where no row differs, with the revisions of before.
 */
export async function writeFactsKeepingReplaced(
  run: Run,
  districtIds: readonly string[],
  facts: LoadedFacts,
  { edition, at }: { readonly edition: string; readonly at: string },
): Promise<void> {
  // Locked before it is read, so that no edit comes in between.
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

/** The rows of a kind that anyone sees; places, which no edit changes, are not kept. */
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
 * Without the marks of a reading, and without names and contact details, which people alone enter and which are forgotten; each
 * engine gives the districts of a piece in an order of its own.
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
