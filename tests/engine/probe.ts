import { z } from 'zod';
import type { Query } from '../../server/graph/query.ts';

/** A query of a test alone, which needs no file: the tests of the engines send statements that Tieline never would. */
export function probe<Row>(text: string, row: z.ZodType<Row>): Query<Record<string, unknown>, Row> {
  return { name: 'a test', text, params: z.record(z.string(), z.unknown()), row };
}
