import { pageHref } from '../../core/page-addresses.ts';
import { can } from '../../core/powers.ts';
import { type ApiResponse, fetchApi } from '../shared/api.ts';
import { useSession } from '../shared/session.ts';
import { type Loading, useLoading } from '../shared/use-api.ts';

export type SavedFilter = ApiResponse<'/own/filters'>['items'][number];

/** Whether a saved filter is a fixed list of districts; otherwise it is evaluated again each time. */
export const isList = ({ where, districts }: SavedFilter): boolean => where === '' && districts !== '';

/** Returns the address of the national page with a saved filter. */
export const savedHref = ({ where, state, circuit, districts, program }: SavedFilter): string =>
  pageHref('districts', { where, state, circuit, districts, program });

/** Loads the viewer's saved filters; null without an account. `changes` counts saves and deletions, to reload after each. */
export function useSaved(changes: number): Loading<readonly SavedFilter[] | null> {
  const mayHave = can(useSession()?.viewer, 'manage own account');
  return useLoading(
    mayHave ? 'filters' : '',
    async (signal) => (mayHave ? (await fetchApi('/own/filters', {}, signal)).items : null),
    changes,
  );
}
