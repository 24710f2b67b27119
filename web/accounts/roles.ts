import type { ApiResponse } from '../shared/api.ts';

export type Account = ApiResponse<'/accounts'>['items'][number];
export type AccountRole = Account['role'];
export type Scope = ApiResponse<'/own/tokens'>['items'][number]['scopes'][number];

interface RoleWords {
  name: string;
  /** What it may do. */
  hint: string;
  /** Own districts and organizations that mean something for it. */
  owns: readonly ('districts' | 'organizations')[];
}

/** What each role may do, in the words of whoever gives it. */
export const ROLE_WORDS: Readonly<Record<AccountRole, RoleWords>> = {
  coordinator: {
    name: 'Coordinator',
    hint: 'Reads the nation; edits and exports own districts.',
    owns: ['districts'],
  },
  contributor: {
    name: 'Contributor',
    hint: 'Liaison of an organization: confirms its roles and reports its ties, where it works.',
    owns: ['organizations', 'districts'],
  },
  trainer: { name: 'Trainer', hint: 'Reads the nation; edits trainings and practices.', owns: [] },
  'grant-writer': { name: 'Grant writer', hint: 'Reads and exports own districts.', owns: ['districts'] },
  viewer: { name: 'Viewer', hint: 'Reads summaries of districts, no names of persons.', owns: [] },
  administrator: { name: 'Administrator', hint: 'May do everything, also here.', owns: [] },
};

export const ROLE_OPTIONS = Object.entries(ROLE_WORDS).map(([value, { name, hint }]) => ({
  value,
  name,
  hint,
}));

/** What an API token may be used for; never more than its account may. */
export const SCOPE_WORDS: Readonly<Record<Scope, { name: string; hint: string }>> = {
  read: { name: 'Read', hint: 'Ask what the account may see.' },
  edit: { name: 'Edit', hint: 'Change what the account may change.' },
  export: { name: 'Export', hint: 'Take whole districts out.' },
  administer: { name: 'Administer', hint: 'Invite, change and disable accounts.' },
};

export const SCOPE_OPTIONS = Object.entries(SCOPE_WORDS).map(([value, words]) => ({ value, ...words }));

/** Where an account stands, in a word. */
export const statusOf = ({ disabled, hasPassword, lastSignInAt }: Account): string => {
  if (disabled) return 'Disabled';
  return hasPassword || lastSignInAt !== null ? 'Active' : 'Invited, has not come yet';
};
