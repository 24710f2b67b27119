import { z } from 'zod';
import { query } from '../graph/query.ts';

/** Organizations of earlier releases are listed where they were entered, as those of this one are. */
export const enteredIn = query('migrations/004-entered-in', { params: z.object({}), row: z.object({}) });
