import type { Sorting } from '../shared/table.tsx';

/** What the page keeps in its address: how its tables are sorted (`column.order`), and whose ties are shown. */
export const MODEL_DEFAULTS = { roles: '', ties: '', role: '' };

export type ModelState = typeof MODEL_DEFAULTS;

/** `weight.desc` → sorting; empty or unknown: the order of the model. */
export const readSorting = (text: string): Sorting => {
  const [sort = '', order] = text.split('.');
  return { sort, order: order === 'desc' ? 'desc' : 'asc' };
};

export const writeSorting = ({ sort, order }: Sorting): string => `${sort}.${order}`;
