import { z } from 'zod';
import { DistrictId } from '../../core/shapes.ts';
import { query } from '../graph/query.ts';

const text = z.string();
const stored = { districtId: DistrictId, asOf: text, revision: z.int(), row: text };

export const rowsKept = query('nation/rows', {
  params: z.object({ version: text, from: text, to: text }),
  row: z.object(stored),
});

export const writeRows = query('nation/write-rows', {
  params: z.object({ version: text, rows: z.array(z.object({ id: text, ...stored })) }),
  row: z.object({ id: text }),
});

export const deleteRows = query('nation/delete-rows', {
  params: z.object({ before: text }),
  row: z.object({}),
});
