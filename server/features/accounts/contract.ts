import { z } from 'zod';
import { Day, DistrictId, OrganizationId, Paging, pageOf } from '../../../core/shapes.ts';
import { AccountRole, Email, Nothing, Password, PersonName, Scope } from '../../access/contract.ts';
import { IfMatch } from '../../changes/contract.ts';
import { endpoint } from '../../http/endpoint.ts';

const AccountId = z.string().min(1).max(60);
const SecretHash = z.string().regex(/^[\w-]{43}$/, 'is not an id of this kind');
const Moment = z.iso.datetime();

const rights = {
  name: PersonName,
  role: AccountRole,
  districts: z
    .array(DistrictId)
    .max(94)
    .describe('Assigned districts: edited by coordinators, read by grant writers and contributors'),
  organizations: z.array(OrganizationId).max(200).describe('The organizations that a contributor represents'),
};

const Account = z.object({
  id: z.string(),
  email: z.string(),
  ...rights,
  name: z.string(),
  disabled: z.boolean(),
  hasPassword: z
    .boolean()
    .describe('False until the invitation is accepted, and for accounts that sign in with OpenID Connect'),
  createdAt: Moment,
  lastSignInAt: Moment.nullable(),
  revision: z.number().int().describe('Version of its permissions, for the If-Match of a change'),
});

const Link = z.object({
  url: z.string().describe('Can be used once; shown only here'),
  purpose: z.enum(['invitation', 'password-reset']),
  expiresAt: Moment,
  mailed: z.boolean().describe('Also sent to the email of the account'),
});

const Token = z.object({
  id: z.string(),
  name: z.string(),
  scopes: z.array(Scope),
  createdAt: Moment,
  expiresAt: Moment,
  lastUsedAt: Moment.nullable(),
  revokedAt: Moment.nullable(),
});

const administration = { access: 'administer', tag: 'Accounts' } as const;
const params = z.object({ accountId: AccountId });
const notFound = 'No account has this id.';

export const listAccounts = endpoint({
  method: 'GET',
  path: '/accounts',
  ...administration,
  summary: 'List the accounts with their permissions.',
  query: Paging,
  response: pageOf(Account),
});

export const inviteAccount = endpoint({
  method: 'POST',
  path: '/accounts',
  ...administration,
  summary: 'Invite a person.',
  description: 'Responds 409 if an account already has this email.',
  body: z.strictObject({ email: Email, ...rights }),
  response: z.object({ account: Account, link: Link }),
});

export const changeAccount = endpoint({
  method: 'PUT',
  path: '/accounts/:accountId',
  ...administration,
  summary: 'Change the permissions of an account, or disable it, which ends its sessions.',
  description:
    'Responds 409 if no administrator would remain, and 412 with the current account if someone else has changed it.',
  params,
  headers: z.object({ 'if-match': IfMatch }),
  body: z.strictObject({ ...rights, disabled: z.boolean() }),
  response: Account,
  notFound,
});

export const makeAccountLink = endpoint({
  method: 'POST',
  path: '/accounts/:accountId/one-time-link',
  ...administration,
  summary: 'Create another invitation link, or a password reset for an account with a password.',
  params,
  response: Link,
  notFound,
});

export const listAccountTokens = endpoint({
  method: 'GET',
  path: '/accounts/:accountId/tokens',
  ...administration,
  summary: 'List the API tokens of an account.',
  params,
  response: z.object({ items: z.array(Token) }),
  notFound,
});

export const revokeAccountToken = endpoint({
  method: 'DELETE',
  path: '/accounts/:accountId/tokens/:tokenId',
  ...administration,
  summary: 'Revoke an API token of an account.',
  params: params.extend({ tokenId: SecretHash }),
  response: Nothing,
  notFound: 'The account has no API token in use with this id.',
});

export const listAccountEvents = endpoint({
  method: 'GET',
  path: '/account-events',
  ...administration,
  summary: 'List account events, newest first.',
  query: Paging,
  response: pageOf(
    z.object({ id: z.string(), at: Moment, actorId: z.string(), accountId: z.string(), what: z.string() }),
  ),
});

const own = { access: 'self', tag: 'Own account' } as const;

export const changeOwnPassword = endpoint({
  method: 'PUT',
  path: '/own/password',
  ...own,
  summary: 'Change your password, which ends your other sessions.',
  body: z.strictObject({ current: Password, password: Password }),
  response: Nothing,
});

export const listOwnSessions = endpoint({
  method: 'GET',
  path: '/own/sessions',
  ...own,
  summary: 'List your sessions.',
  response: z.object({
    items: z.array(
      z.object({
        id: z.string(),
        createdAt: Moment,
        lastSeenAt: Moment,
        address: z.string(),
        current: z.boolean(),
      }),
    ),
  }),
});

export const endOwnSession = endpoint({
  method: 'DELETE',
  path: '/own/sessions/:sessionId',
  ...own,
  summary: 'End one of your sessions.',
  params: z.object({ sessionId: SecretHash }),
  response: Nothing,
  notFound: 'None of your sessions has this id.',
});

export const listOwnTokens = endpoint({
  method: 'GET',
  path: '/own/tokens',
  ...own,
  summary: 'List your API tokens.',
  response: z.object({ items: z.array(Token) }),
});

export const makeOwnToken = endpoint({
  method: 'POST',
  path: '/own/tokens',
  ...own,
  summary: 'Create an API token, which can never do more than its account.',
  body: z.strictObject({
    name: PersonName,
    scopes: z.array(Scope).min(1).max(4),
    expires: Day.describe('Expiration date, at most one year ahead. The token stops working on this day.'),
  }),
  response: z.object({ token: z.string().describe('Shown only here'), ...Token.shape }),
});

export const revokeOwnToken = endpoint({
  method: 'DELETE',
  path: '/own/tokens/:tokenId',
  ...own,
  summary: 'Revoke one of your API tokens.',
  params: z.object({ tokenId: SecretHash }),
  response: Nothing,
  notFound: 'None of your API tokens in use has this id.',
});
