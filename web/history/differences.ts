import type { ApiResponse } from '../shared/api.ts';

export type HistoryEntry = ApiResponse<'/districts/:districtId/history'>['items'][number];
export type Mutation = HistoryEntry['mutations'][number];

/** “Added”, “Removed from the record” or “Changed”. */
export const kindOfChange = ({ before, after }: Pick<Mutation, 'before' | 'after'>): string => {
  if (before === null) return 'Added';
  return after === null ? 'Removed from the record' : 'Changed';
};
