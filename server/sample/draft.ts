import type { LoadedFacts } from '../store/load.ts';

type InventedKind =
  | 'organizations'
  | 'fills'
  | 'countyCoverage'
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

/** Contact details for an organization in a role, entered the way people do: as an edit of the existing row. */
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

/** In writing order: rows that others refer to come first. */
export const emptyDraft = (): Draft => ({
  organizations: [],
  fills: [],
  countyCoverage: [],
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
