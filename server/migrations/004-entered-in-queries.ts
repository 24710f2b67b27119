import { z } from 'zod';
import { query } from '../graph/query.ts';

/** Lists organizations of earlier releases in the district where they were entered, as this release does. */
export const enteredIn = query('migrations/004-entered-in', { params: z.object({}), row: z.object({}) });
