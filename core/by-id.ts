import { memoize } from './memoize.ts';

/** Indexes rows by id, once per list; if two rows share an id, the last one wins. */
export const byId = memoize(
  (rows: readonly { readonly id: string }[]): ReadonlyMap<string, unknown> =>
    new Map(rows.map((row) => [row.id, row])),
) as <Row extends { readonly id: string }>(rows: readonly Row[]) => ReadonlyMap<string, Row>; // the map holds the rows passed in
