import { remembered } from './remembered.ts';

/** Rows by their ids, of two with one id the last; made once of each list. */
export const byId = remembered(
  (rows: readonly { readonly id: string }[]): ReadonlyMap<string, unknown> =>
    new Map(rows.map((row) => [row.id, row])),
) as <Row extends { readonly id: string }>(rows: readonly Row[]) => ReadonlyMap<string, Row>; // the rows that it was given
