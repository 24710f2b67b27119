import { byCodePoint, sorted } from '../../core/order.ts';
import type { Run } from '../graph/graph.ts';
import type { RowOf } from '../graph/query.ts';
import { adoptions, practices } from './queries.ts';

export type PracticeRow = RowOf<typeof practices>;
export type AdoptionRow = RowOf<typeof adoptions>;

/** The practices of all districts, and who adopted them on any date, each sorted by id. */
export interface Practices {
  readonly practices: readonly PracticeRow[];
  readonly adoptions: readonly AdoptionRow[];
}

/** Reads all current practices and adoptions. */
export async function readPractices(run: Run): Promise<Practices> {
  const byId = (x: { id: string }, y: { id: string }): number => byCodePoint(x.id, y.id);
  const [found, adopted] = [await run(practices, {}), await run(adoptions, {})];
  return { practices: sorted(found, byId), adoptions: sorted(adopted, byId) };
}
