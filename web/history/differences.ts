import type { ApiResponse } from '../shared/api.ts';

export type HistoryEntry = ApiResponse<'/districts/:districtId/history'>['items'][number];
export type Mutation = HistoryEntry['mutations'][number];

/** What each kind of fact is called; the contract's words are for programs. */
export const FACT_WORDS: Readonly<Record<Mutation['fact'], string>> = {
  organizations: 'Organization',
  countyCoverage: 'County covered',
  fills: 'Organization in a role',
  people: 'Person',
  employment: 'Post',
  holders: 'Holder of a role',
  acquaintances: 'Who knows whom',
  evidence: 'Evidence',
  parties: 'Party to evidence',
  maintainers: 'Who carries evidence',
  signers: 'Signer',
  activityDates: 'ActivityDate',
  statements: 'Statement',
  reports: 'Report',
  tribalLand: 'Tribal land',
  practices: 'Practice',
  adoptions: 'Practice in use',
  handoffMarks: 'Mark for handing off',
  dismissedDuplicates: 'Likely duplicate dismissed',
};

/** "Added", "Withdrawn" or "Changed". */
export const kindOfChange = ({ before, after }: Pick<Mutation, 'before' | 'after'>): string => {
  if (before === null) return 'Added';
  return after === null ? 'Withdrawn' : 'Changed';
};
