import type { Grant, Power } from './powers.ts';

/** What a person may be here: a named set of powers (`ROLE_POWERS`). */
export const ROLES = [
  'administrator',
  'coordinator',
  'contributor',
  'trainer',
  'grant-writer',
  'viewer',
] as const;
export type AccountRole = (typeof ROLES)[number];

/** What an API token may be used for; a session may do all that its account may. */
export const SCOPES = ['read', 'edit', 'export', 'administer'] as const;
export type Scope = (typeof SCOPES)[number];

/** Each role in the words of those who give it. */
export const ROLE_WORDS: Readonly<Record<AccountRole, { name: string; hint: string }>> = {
  coordinator: { name: 'Coordinator', hint: 'Views all districts. Edits and exports assigned districts.' },
  contributor: {
    name: 'Contributor',
    hint: 'Liaison for an organization. Confirms its roles and reports its ties in the districts where it works.',
  },
  trainer: { name: 'Trainer', hint: 'Views all districts. Edits trainings and practices.' },
  'grant-writer': { name: 'Grant writer', hint: 'Views and exports assigned districts.' },
  viewer: { name: 'Viewer', hint: 'Views summaries of districts, without names of people.' },
  administrator: { name: 'Administrator', hint: 'Can do everything, including manage accounts.' },
};

/** To which lists of its account a power of a role is limited. */
type Limits = readonly ('districts' | 'organizations')[];
const ALL: Limits = [];
const ASSIGNED: Limits = ['districts'];
const OWN: Limits = ['organizations'];

const EVERY_ACCOUNT = { 'read summary': ALL, 'manage own account': ALL };
export const ROLE_POWERS: Readonly<Record<AccountRole, Readonly<Partial<Record<Power, Limits>>>>> = {
  administrator: {
    ...{ 'read districts': ALL, 'see people': ALL, 'edit facts': ALL, export: ALL, administer: ALL },
  },
  coordinator: { 'read districts': ALL, 'see people': ASSIGNED, 'edit facts': ASSIGNED, export: ASSIGNED },
  contributor: {
    ...{ 'read districts': ASSIGNED, 'see people': OWN, 'speak for organizations': [...OWN, ...ASSIGNED] },
  },
  trainer: { 'read districts': ALL, 'edit trainings and practices': ALL },
  'grant-writer': { 'read districts': ASSIGNED, export: ASSIGNED },
  viewer: {},
};

/** Does a list of an account mean something for a role? */
export const isLimitedBy = (role: AccountRole, list: Limits[number]): boolean =>
  Object.values(ROLE_POWERS[role]).some((limits) => limits.includes(list));

/** Does an account of a role edit the districts that are assigned to it? */
export const editsAssigned = (role: AccountRole): boolean =>
  ROLE_POWERS[role]['edit facts']?.includes('districts') ?? false;

/** The list without which a role could do nothing that it is given for. */
const NEEDED: Readonly<Partial<Record<AccountRole, Limits[number]>>> = {
  coordinator: 'districts',
  contributor: 'organizations',
  'grant-writer': 'districts',
};

/** What an account lacks for its role: the list, and words that go on from its label; undefined when it has all. */
export function lackOf(
  role: AccountRole,
  own: { readonly districts: readonly string[]; readonly organizations: readonly string[] },
): { readonly field: Limits[number]; readonly message: string } | undefined {
  const field = NEEDED[role];
  if (!field || own[field].length > 0) return undefined;
  const { name } = ROLE_WORDS[role];
  return { field, message: `is required: choose at least one for the role ${name}` };
}

/** The powers of a role, held by an account with these districts and organizations. */
export const grantsOf = (
  role: AccountRole,
  own: { readonly districts: readonly string[]; readonly organizations: readonly string[] },
): Grant[] =>
  Object.entries({ ...EVERY_ACCOUNT, ...ROLE_POWERS[role] }).map(([power, limits]) => ({
    power: power as Power, // the keys of ROLE_POWERS
    districts: limits.includes('districts') ? own.districts : 'all',
    organizations: limits.includes('organizations') ? own.organizations : 'all',
  }));

/** What of an account's powers a token keeps. None manages the account: a token could make itself a wider one. */
const SCOPE_POWERS: Readonly<Record<Scope, readonly Power[]>> = {
  read: ['read summary', 'read districts', 'see people'],
  edit: ['edit facts', 'speak for organizations', 'edit trainings and practices', 'see people'],
  export: ['export', 'see people'],
  administer: ['administer'],
};

export const narrowedTo = (scopes: readonly Scope[], grants: readonly Grant[]): Grant[] =>
  grants.filter(({ power }) => scopes.some((scope) => SCOPE_POWERS[scope].includes(power)));

/** The scopes that leave an account anything to do: a token for nothing is not offered. */
export const scopesOf = (grants: readonly Grant[]): Scope[] =>
  SCOPES.filter((scope) => narrowedTo([scope], grants).some(({ power }) => power !== 'see people'));
