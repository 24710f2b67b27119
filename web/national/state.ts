import { NO_FILTER } from './filter.ts';

/** Everything that the national page keeps in its address; empty means the default, which depends on the data. */
export const NATIONAL_DEFAULTS = {
  ...NO_FILTER,
  measure: '',
  view: '',
  group: 'circuit',
  sort: '',
  order: 'asc',
  page: '1',
  asOf: '',
};

export type NationalState = typeof NATIONAL_DEFAULTS;
