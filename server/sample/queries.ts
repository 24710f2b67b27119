import { z } from 'zod';
import * as s from '../../core/shapes.ts';
import { query } from '../graph/query.ts';

/** Returns no row if the graph is not a sample. */
export const sampleMarks = query('sample/marks', {
  params: z.object({}),
  row: z.object({ anchor: s.Day, complete: z.boolean() }),
});

export const markSample = query('sample/mark', { params: z.object({ anchor: s.Day }), row: z.object({}) });

export const markComplete = query('sample/mark-complete', { params: z.object({}), row: z.object({}) });
