import { z } from 'zod';
import { query } from '../graph/query.ts';

/** Which reference data a graph holds whole; no row before the first load has ended. */
export const loadedVersion = query('reference/loaded-version', {
  params: z.object({}),
  row: z.object({ version: z.string() }),
});

/** Null while a load is under way. */
export const setLoadedVersion = query('reference/set-loaded-version', {
  params: z.object({ version: z.string().nullable() }),
  row: z.object({}),
});
