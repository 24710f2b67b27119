import { placeInWords } from '../../core/words/format.ts';
import type { ApiResponse } from '../shared/api.ts';

type Duplicates = ApiResponse<'/districts/:districtId/duplicates'>;
export type Proposal = Duplicates['items'][number];
export type DuplicateEntry = Proposal['keep'];
export type DismissedDuplicate = Duplicates['dismissed'][number];

/** The organization chosen to stay, and the other, which is merged into it. */
export const chosenOf = (
  { keep, merge }: Pick<Proposal, 'keep' | 'merge'>,
  keepId: string,
): { kept: DuplicateEntry; other: DuplicateEntry } =>
  keepId === merge.id ? { kept: merge, other: keep } : { kept: keep, other: merge };

/** “Akron, OH”, or a dash if neither is on record. */
export const placeOf = (entry: Pick<DuplicateEntry, 'city' | 'state'>): string => placeInWords(entry) || '–';

/** The trimmed reason for a request body; left out if empty. */
export const reasonOf = (why: string): { why?: string } => (why.trim() ? { why: why.trim() } : {});
