import { namesMatch } from '../../core/plain-name.ts';
import type { ApiResponse } from '../shared/api.ts';
import { sortRows } from '../shared/rows.ts';

export type Practice = ApiResponse<'/practices'>['items'][number];
export interface Option {
  readonly id: string;
  readonly name: string;
}

/** The page state kept in the URL: the filter, the sort order, and the open practice. */
export const DEFAULTS = {
  ...{ q: '', mends: '', district: '', like: '', effort: '', asOf: '' },
  ...{ sort: 'adopted', order: 'desc', page: '1', open: '' },
};
export type LibraryState = typeof DEFAULTS;

/** Returns the districts that use a practice, except the one where it started. */
export const adoptersOf = ({ startedIn, adopted }: Practice): Practice['adopted'] =>
  adopted.filter(({ id }) => id !== startedIn.id);

const placesOf = ({ startedIn, adopted }: Practice): Option[] => [startedIn, ...adopted];

/**
 * Returns the practices that match a filter: by their words, by what they fix, by effort, and by a district that started or
 * uses them.
 * @param alike the districts of which at least one must use it; null for no limit.
 */
export function shownOf(
  practices: readonly Practice[],
  { q, mends, district, effort }: Pick<LibraryState, 'q' | 'mends' | 'district' | 'effort'>,
  alike: ReadonlySet<string> | null,
): Practice[] {
  const textOf = ({ name, what, forWhom, tookWhat, whatChanged, mends: items }: Practice): string =>
    [name, what, forWhom, tookWhat, whatChanged, ...items.map(({ title }) => title)]
      .filter(Boolean)
      .join(' ');
  return practices.filter(
    (practice) =>
      (!mends || practice.mends.some(({ id }) => id === mends)) &&
      (!district || placesOf(practice).some(({ id }) => id === district)) &&
      (!effort || practice.effort === effort) &&
      (alike === null || placesOf(practice).some(({ id }) => alike.has(id))) &&
      namesMatch(q, [textOf(practice)]),
  );
}

/** Returns everything that the practices fix, and every district that started or uses one, without duplicates, by name. */
export function optionsOf(practices: readonly Practice[]): { mends: Option[]; districts: Option[] } {
  const once = (all: readonly Option[]): Option[] =>
    sortRows([...new Map(all.map((one) => [one.id, one])).values()], ({ name }) => name, 'asc');
  return {
    mends: once(practices.flatMap(({ mends }) => mends.map(({ id, title }) => ({ id, name: title })))),
    districts: once(practices.flatMap(placesOf).map(({ id, name }) => ({ id, name }))),
  };
}
