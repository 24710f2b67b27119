import { z } from 'zod';
import { enteredText } from '../../../core/text.ts';
import { AccountRole, Email, Grant, Nothing, Password, PersonName } from '../../access/contract.ts';
import { endpoint } from '../../http/endpoint.ts';

const Secret = z
  .string()
  .regex(/^[\w-]{43}$/, 'is not the secret of a link')
  .describe('The part of the link after #');
const ReturnTo = enteredText(2000).describe(
  'Path of this site to go to after sign-in; another site is refused',
);

const Viewer = z.object({
  identity: z
    .object({
      id: z.string(),
      name: z.string(),
      role: AccountRole.nullable().describe('Role of the account; its permissions are in `grants`'),
    })
    .nullable()
    .describe('Null if no one has signed in'),
  grants: z
    .array(Grant)
    .readonly()
    .describe('What the viewer may do, in which districts, and for which organizations'),
});
export const SignedIn = z.object({ viewer: Viewer });
export const GoTo = z
  .string()
  .describe('Where to go now, a path on this site: by default, the viewer’s own district if there is one');
export const getSession = endpoint({
  method: 'GET',
  path: '/session',
  access: 'public',
  tag: 'Sign-in',
  summary: 'Get your session: who you are, what you may do and how you can sign in.',
  response: z.object({
    viewer: Viewer,
    banner: z.string().nullable().describe('Text to show before sign-in'),
    methods: z.object({
      local: z.boolean(),
      oidc: z.boolean().describe('If true, /api/sign-in/oidc?returnTo=/… starts it'),
      sample: z
        .boolean()
        .describe('True for the sample network on this machine: one click signs in as an invented user'),
    }),
    setupNeeded: z
      .boolean()
      .describe(
        'True if no administrator has signed in yet: Tieline prints a link to become one when it starts',
      ),
  }),
});

export const signIn = endpoint({
  method: 'POST',
  path: '/sign-in',
  access: 'public',
  tag: 'Sign-in',
  summary: 'Sign in with email and password.',
  description: 'Responds 401 for a wrong email or password, 429 if the next attempt has to wait.',
  body: z.strictObject({ email: Email, password: Password, returnTo: ReturnTo.optional() }),
  response: SignedIn.extend({ returnTo: GoTo }),
});

export const signOut = endpoint({
  method: 'POST',
  path: '/sign-out',
  access: 'public',
  tag: 'Sign-in',
  summary: 'End this session.',
  response: Nothing,
});

export const signOutEverywhere = endpoint({
  method: 'POST',
  path: '/sign-out-everywhere',
  access: 'self',
  tag: 'Sign-in',
  summary: 'End all sessions of this account.',
  response: z.object({ ended: z.number().int() }),
});

export const setUp = endpoint({
  method: 'POST',
  path: '/setup',
  access: 'public',
  tag: 'Sign-in',
  summary: 'Become the first administrator, with the link printed at start.',
  description: 'Responds 410 if the link was used, has expired or was replaced.',
  body: z.strictObject({ secret: Secret, name: PersonName, email: Email, password: Password }),
  response: SignedIn,
});

export const openLink = endpoint({
  method: 'POST',
  path: '/one-time-link',
  access: 'public',
  tag: 'Sign-in',
  summary: 'Get what a one-time link is for, without using it.',
  body: z.strictObject({ secret: Secret }),
  response: z.object({
    purpose: z.enum(['first-administrator', 'invitation', 'password-reset']),
    expiresAt: z.iso.datetime(),
    email: z.string().nullable(),
    name: z.string().nullable(),
  }),
});

export const useOneTimeLink = endpoint({
  method: 'POST',
  path: '/one-time-link/use',
  access: 'public',
  tag: 'Sign-in',
  summary: 'Set or reset a password and sign in, which ends other sessions.',
  body: z.strictObject({ secret: Secret, password: Password }),
  response: SignedIn.extend({ returnTo: GoTo }),
});
