import { age, type Period } from '../days.ts';
import { byCodePoint, sorted, thenBy } from '../order.ts';

/**
 * Days ahead: sign again at once, renew in time (core/thresholds.ts), and what the gap model calls soon
 * (data/MODEL.md).
 */
export const WITHIN = [30, 90, 180] as const;

interface Piece extends Period {
  readonly id: string;
  readonly kind: string;
}

/**
 * A memorandum about to end, with the days left and the smallest entry of `WITHIN` that covers
 * them.
 */
export interface Ending<Row> {
  readonly piece: Row;
  readonly until: string;
  readonly days: number;
  readonly within: number;
}

/**
 * Returns the memorandums with an upcoming end date, earliest first. Today counts: on the last day in effect,
 * one day is left.
 * @param pieces that have begun by the day
 */
export const endingMemorandums = <Row extends Piece>(pieces: readonly Row[], asOf: string): Ending<Row>[] =>
  sorted(
    pieces.flatMap((piece): Ending<Row>[] => {
      const { kind, until } = piece;
      if (kind !== 'mou' || until === null || until <= asOf) return [];
      const days = age(asOf, until);
      const within = WITHIN.find((most) => days <= most);
      return within === undefined ? [] : [{ piece, until, days, within }];
    }),
    thenBy(
      (x, y) => byCodePoint(x.until, y.until),
      (x, y) => byCodePoint(x.piece.id, y.piece.id),
    ),
  );
