import { ROLE_WORDS, type Scope } from '../../core/account-roles.ts';
import type { ApiResponse } from '../shared/api.ts';

export type Account = ApiResponse<'/accounts'>['items'][number];

export const ROLE_OPTIONS = Object.entries(ROLE_WORDS).map(([value, words]) => ({ value, ...words }));

/** What an API token may be used for, within the permissions of its account. */
export const SCOPE_WORDS: Readonly<Record<Scope, { name: string; hint: string }>> = {
  read: { name: 'Read', hint: 'See what the account may see.' },
  edit: { name: 'Edit', hint: 'Change what the account may change.' },
  export: { name: 'Export', hint: 'Export complete districts.' },
  administer: { name: 'Administer', hint: 'Invite, change and disable accounts.' },
};

export const SCOPE_OPTIONS = Object.entries(SCOPE_WORDS).map(([value, words]) => ({ value, ...words }));

/** The status of an account, in a word. */
export const statusOf = ({ disabled, hasPassword, lastSignInAt }: Account): string => {
  if (disabled) return 'Disabled';
  return hasPassword || lastSignInAt !== null ? 'Active' : 'Invited, has not signed in';
};
