import { z } from 'zod';

/** What a person may be here; `ROLE_SENTENCES` explains each. */
export const ROLES = [
  'administrator',
  'coordinator',
  'contributor',
  'trainer',
  'grant-writer',
  'viewer',
] as const;
export const ROLE_SENTENCES: Readonly<Record<(typeof ROLES)[number], string>> = {
  administrator: 'May do everything.',
  coordinator: 'Reads the nation, edits and exports own districts.',
  contributor: 'Liaison of an organization: confirms its role, reports its ties, reads its districts.',
  trainer: 'Reads the nation.',
  'grant-writer': 'Reads and exports own districts.',
  viewer: 'Reads summaries.',
};
export const AccountRole = z.enum(ROLES).describe(
  Object.entries(ROLE_SENTENCES)
    .map(([role, sentence]) => `${role}: ${sentence}`)
    .join(' '),
);

/** What an API token may be used for; a session may do all that its account may. */
export const SCOPES = ['read', 'edit', 'export', 'administer'] as const;
export const Scope = z.enum(SCOPES);
