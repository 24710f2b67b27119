import { z } from 'zod';
import { query } from '../graph/query.ts';
import { AccountRole, Scope } from './contract.ts';

/**
 * Accounts and how they sign in. Timestamps are ISO 8601 in UTC; ids of sessions, links and tokens are hashes of their secrets,
 * which are not stored.
 */
const text = z.string();
const textOrNull = z.string().nullable();
const byId = z.object({ id: text });
const byAccount = z.object({ accountId: text });
const idAt = z.object({ id: text, at: text });
const nothing = z.object({});

const accountColumns = {
  id: text,
  email: text,
  name: text,
  role: AccountRole,
  districts: z.array(text),
  organizations: z.array(text),
  disabled: z.boolean(),
  passwordHash: textOrNull,
  createdAt: text,
  lastSignInAt: textOrNull,
  revision: z.int(),
};
const AccountRow = z.object(accountColumns);
export type Account = z.output<typeof AccountRow>;

const rights = { name: text, role: AccountRole, districts: z.array(text), organizations: z.array(text) };

export const accountById = query('accounts/account', { params: byId, row: AccountRow });
export const accountByEmail = query('accounts/account-by-email', {
  params: z.object({ email: text }),
  row: AccountRow,
});
export const allAccounts = query('accounts/accounts', { params: nothing, row: AccountRow });
export const administrators = query('accounts/administrators', {
  params: nothing,
  row: byId.extend({ hasPassword: z.boolean(), hasComeIn: z.boolean() }),
});
export const lockAccounts = query('accounts/lock-accounts', { params: z.object({ at: text }), row: nothing });
export const createAccount = query('accounts/create-account', {
  params: z.object({ id: text, email: text, at: text, ...rights }),
  row: nothing,
});
export const changeAccount = query('accounts/change-account', {
  params: z.object({ id: text, disabled: z.boolean(), ...rights }),
  row: nothing,
});
export const setPassword = query('accounts/set-password', {
  params: z.object({ id: text, passwordHash: text }),
  row: nothing,
});

const ids = z.object({ ids: z.array(text) });
export const districtsOnRecord = query('accounts/districts-on-record', { params: ids, row: byId });
export const organizationsOnRecord = query('accounts/organizations-on-record', { params: ids, row: byId });
export const mergedOrganizations = query('accounts/merged-organizations', {
  params: z.object({ organizationIds: z.array(text) }),
  row: byId,
});
export const districtsOfOrganizations = query('accounts/districts-of-organizations', {
  params: z.object({ organizationIds: z.array(text), asOf: text }),
  row: z.object({ districtId: text }),
});

export const startSession = query('accounts/start-session', {
  params: z.object({ id: text, accountId: text, at: text, address: text }),
  row: nothing,
});
export const sessionById = query('accounts/session', {
  params: byId,
  row: z.object({ startedAt: text, lastSeenAt: text, endedAt: textOrNull, ...accountColumns }),
});
export const recordSessionUse = query('accounts/record-session-use', { params: idAt, row: nothing });
export const sessionsOf = query('accounts/sessions', {
  params: byAccount,
  row: z.object({ id: text, createdAt: text, lastSeenAt: text, address: text }),
});
export const endSessions = query('accounts/end-sessions', {
  params: z.object({ accountId: text, sessionId: textOrNull, at: text }),
  row: byId,
});
export const deleteExpiredSessions = query('accounts/delete-expired-sessions', {
  params: z.object({ before: text }),
  row: nothing,
});
export const sessionFromAddress = query('accounts/session-from-address', {
  params: z.object({ address: text, since: text }),
  row: byId,
});

export const Purpose = z.enum(['first-administrator', 'invitation', 'password-reset']);
export const createLink = query('accounts/create-link', {
  params: z.object({ id: text, purpose: Purpose, at: text, expiresAt: text }),
  row: nothing,
});
export const linkAccount = query('accounts/link-account', {
  params: z.object({ id: text, accountId: text }),
  row: nothing,
});
export const linkById = query('accounts/link', {
  params: byId,
  row: z.object({ purpose: Purpose, expiresAt: text, usedAt: textOrNull, accountId: textOrNull }),
});
export const lockLink = query('accounts/lock-link', { params: idAt, row: nothing });
export const recordLinkUse = query('accounts/record-link-use', { params: idAt, row: nothing });
export const deleteLinks = query('accounts/delete-links', {
  params: byAccount,
  row: nothing,
});
export const deleteSetupLinks = query('accounts/delete-setup-links', {
  params: nothing,
  row: nothing,
});

export const createToken = query('accounts/create-token', {
  params: z.object({
    id: text,
    accountId: text,
    name: text,
    scopes: z.array(Scope),
    at: text,
    expiresAt: text,
  }),
  row: nothing,
});
export const tokenById = query('accounts/token', {
  params: byId,
  row: z.object({
    scopes: z.array(Scope),
    expiresAt: text,
    lastUsedAt: textOrNull,
    revokedAt: textOrNull,
    ...accountColumns,
  }),
});
export const recordTokenUse = query('accounts/record-token-use', { params: idAt, row: nothing });
export const tokensOf = query('accounts/tokens', {
  params: byAccount,
  row: z.object({
    id: text,
    name: text,
    scopes: z.array(Scope),
    createdAt: text,
    expiresAt: text,
    lastUsedAt: textOrNull,
    revokedAt: textOrNull,
  }),
});
export const revokeToken = query('accounts/revoke-token', {
  params: z.object({ accountId: text, tokenId: textOrNull, at: text }),
  row: byId,
});

export const lockAttempts = query('accounts/lock-attempts', {
  params: idAt,
  row: z.object({ failures: z.int(), triedAt: text }),
});
export const recordAttempt = query('accounts/record-attempt', {
  params: z.object({ id: text, failures: z.int(), at: text }),
  row: nothing,
});
export const deleteExpiredAttempts = query('accounts/delete-expired-attempts', {
  params: z.object({ before: text }),
  row: nothing,
});

export const recordEvent = query('accounts/record-event', {
  params: z.object({ id: text, at: text, actorId: text, accountId: text, what: text }),
  row: nothing,
});
export const allEvents = query('accounts/events', {
  params: nothing,
  row: z.object({ id: text, at: text, actorId: text, accountId: text, what: text }),
});
