import { z } from 'zod';
import * as s from '../../core/shapes.ts';
import { query } from '../graph/query.ts';

/** No row for a graph that is not the sample's. */
export const sampleMarks = query('sample/marks', {
  params: z.object({}),
  row: z.object({ anchor: s.Day, complete: z.boolean() }),
});

export const markSample = query('sample/mark', { params: z.object({ anchor: s.Day }), row: z.object({}) });

export const markComplete = query('sample/mark-complete', { params: z.object({}), row: z.object({}) });
