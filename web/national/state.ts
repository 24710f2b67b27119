import { NO_FILTER } from './filter.ts';

/** The page state kept in the URL; empty means the default, which depends on the data. */
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
