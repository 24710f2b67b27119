import { pageHref } from '../../core/page-addresses.ts';
import { can } from '../../core/powers.ts';
import { type ApiResponse, fetchApi } from '../shared/api.ts';
import { useSession } from '../shared/session.ts';
import { type Loading, useLoading } from '../shared/use-api.ts';

export type SavedFilter = ApiResponse<'/own/filters'>['items'][number];

/** A list of districts that stays as it was saved; else the districts are found anew. */
export const isList = ({ where, districts }: SavedFilter): boolean => where === '' && districts !== '';

/** The page of all districts, narrowed as it was saved. */
export const savedHref = ({ where, state, circuit, districts, program }: SavedFilter): string =>
  pageHref('districts', { where, state, circuit, districts, program });

/** What the viewer saved; null for someone without an account. `changes` counts what was saved or deleted since. */
export function useSaved(changes: number): Loading<readonly SavedFilter[] | null> {
  const mayHave = can(useSession()?.viewer, 'manage own account');
  return useLoading(
    mayHave ? 'filters' : '',
    async (signal) => (mayHave ? (await fetchApi('/own/filters', {}, signal)).items : null),
    changes,
  );
}
