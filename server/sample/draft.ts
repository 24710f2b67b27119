import type { LoadedFacts } from '../store/load.ts';

type InventedKind =
  | 'organizations'
  | 'fills'
  | 'people'
  | 'employment'
  | 'holders'
  | 'evidence'
  | 'parties'
  | 'maintainers'
  | 'signers'
  | 'activityDates'
  | 'statements'
  | 'reports'
  | 'calls'
  | 'leadDecisions'
  | 'practices'
  | 'adoptions';

/** How to reach an organization that is on record in a role, entered as people enter it: as an edit of that row. */
export interface Contact {
  readonly fillId: string;
  readonly organizationId: string;
  readonly districtId: string;
  readonly mailbox: string | null;
  readonly phone: string;
}

/** What has been invented so far. */
export type Draft = { readonly [Kind in InventedKind]: NonNullable<LoadedFacts[Kind]>[number][] } & {
  readonly contacts: Contact[];
};

/** In the order in which it is written: what others name comes first. */
export const emptyDraft = (): Draft => ({
  organizations: [],
  fills: [],
  people: [],
  employment: [],
  holders: [],
  evidence: [],
  parties: [],
  maintainers: [],
  signers: [],
  activityDates: [],
  statements: [],
  reports: [],
  calls: [],
  leadDecisions: [],
  practices: [],
  adoptions: [],
  contacts: [],
});
