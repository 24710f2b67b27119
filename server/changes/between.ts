import type { Run } from '../graph/graph.ts';
import type { RowOf } from '../graph/query.ts';
import { withParts } from './parts.ts';
import { changesAfter } from './queries.ts';

/** The changes between two revisions of a district: after the first, up to and including the second. */
export interface Span {
  readonly districtId: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Reads the changes between revisions of some districts, ordered by revision. They are complete only if every revision in
 * between is a change: others, such as a load of reference data, do not record what they wrote.
 */
export async function changesBetween(
  run: Run,
  spans: readonly Span[],
): Promise<{ changes: (RowOf<typeof changesAfter> & { body: string })[]; isWhole: boolean }> {
  const rows = spans.map(({ districtId, from }) => ({ districtId, revision: from }));
  const found = rows.length > 0 ? await run(changesAfter, { rows }) : [];
  const toOf = new Map(spans.map(({ districtId, to }) => [districtId, to]));
  // Neo4j may return later ones too.
  const changes = found.filter(({ districtId, revision }) => revision <= (toOf.get(districtId) ?? 0));
  const revisions = spans.reduce((sum, { from, to }) => sum + to - from, 0);
  return { changes: await withParts(run, changes), isWhole: changes.length === revisions };
}
