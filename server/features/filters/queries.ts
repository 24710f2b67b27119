import { z } from 'zod';
import { query } from '../../graph/query.ts';

const text = z.string();
const nothing = z.object({});
/** The stored columns of a filter. `where` is a Cypher keyword, hence `clauses`. */
const columns = {
  ...{ id: text, name: text, clauses: text, state: text, circuit: text, districts: text, program: text },
};

export const filtersOf = query('filters/list', {
  params: z.object({ accountId: text }),
  row: z.object({ ...columns, savedAt: text }),
});
export const saveFilter = query('filters/save', {
  params: z.object({ accountId: text, ...columns, at: text }),
  row: nothing,
});
export const deleteFilter = query('filters/delete', {
  params: z.object({ accountId: text, id: text }),
  row: nothing,
});
