import type { ApiResponse } from '../shared/api.ts';

export type HistoryEntry = ApiResponse<'/districts/:districtId/history'>['items'][number];
export type Mutation = HistoryEntry['mutations'][number];

/** "Added", "Withdrawn" or "Changed". */
export const kindOfChange = ({ before, after }: Pick<Mutation, 'before' | 'after'>): string => {
  if (before === null) return 'Added';
  return after === null ? 'Withdrawn' : 'Changed';
};
