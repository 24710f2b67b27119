import type { Sorting } from '../shared/table.tsx';

/** The state in the page's address: the sorting of its tables (`column.order`), and the role whose ties are shown. */
export const MODEL_DEFAULTS = { roles: '', ties: '', role: '' };

export type ModelState = typeof MODEL_DEFAULTS;

/** Parses `weight.desc`; empty or unknown text means the order of the model. */
export const readSorting = (text: string): Sorting => {
  const [sort = '', order] = text.split('.');
  return { sort, order: order === 'desc' ? 'desc' : 'asc' };
};

export const writeSorting = ({ sort, order }: Sorting): string => `${sort}.${order}`;
