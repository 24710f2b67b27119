import { z } from 'zod';
import { query } from '../graph/query.ts';

const text = z.string();

/** Its id is its name. */
export const profileByName = query('imports/profile', {
  params: z.object({ id: text }),
  row: z.object({ id: text, mapping: text }),
});
export const profileNames = query('imports/profiles', { params: z.object({}), row: z.object({ id: text }) });
export const saveProfile = query('imports/save-profile', {
  params: z.object({ id: text, mapping: text }),
  row: z.object({}),
});
