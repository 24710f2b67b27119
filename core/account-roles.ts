import type { Grant, Power } from './powers.ts';

/** An account role: a named set of powers (`ROLE_POWERS`). */
export const ROLES = [
  'administrator',
  'coordinator',
  'contributor',
  'trainer',
  'grant-writer',
  'viewer',
] as const;
export type AccountRole = (typeof ROLES)[number];

/** What an API token may be used for. A session may do everything its account may. */
export const SCOPES = ['read', 'edit', 'export', 'administer'] as const;
export type Scope = (typeof SCOPES)[number];

/** Each role as described to the person who assigns it. */
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

/** The lists of an account that limit a power of its role. */
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

/** Returns true if the list of an account limits any power of the role. */
export const isLimitedBy = (role: AccountRole, list: Limits[number]): boolean =>
  Object.values(ROLE_POWERS[role]).some((limits) => limits.includes(list));

/** Returns true if an account with this role edits its assigned districts. */
export const editsAssigned = (role: AccountRole): boolean =>
  ROLE_POWERS[role]['edit facts']?.includes('districts') ?? false;

/** The list that must not be empty, or the role would have no use. */
const NEEDED: Readonly<Partial<Record<AccountRole, Limits[number]>>> = {
  coordinator: 'districts',
  contributor: 'organizations',
  'grant-writer': 'districts',
};

/**
 * Returns the list an account is missing for its role, and a message that follows the field's label.
 * @returns undefined when nothing is missing
 */
export function lackOf(
  role: AccountRole,
  own: { readonly districts: readonly string[]; readonly organizations: readonly string[] },
): { readonly field: Limits[number]; readonly message: string } | undefined {
  const field = NEEDED[role];
  if (!field || own[field].length > 0) return undefined;
  const { name } = ROLE_WORDS[role];
  return { field, message: `must include at least one for the role ${name}` };
}

/** Returns the powers of a role for an account with these districts and organizations. */
export const grantsOf = (
  role: AccountRole,
  own: { readonly districts: readonly string[]; readonly organizations: readonly string[] },
): Grant[] =>
  Object.entries({ ...EVERY_ACCOUNT, ...ROLE_POWERS[role] }).map(([power, limits]) => ({
    power: power as Power, // the keys of ROLE_POWERS
    districts: limits.includes('districts') ? own.districts : 'all',
    organizations: limits.includes('organizations') ? own.organizations : 'all',
  }));

/**
 * The powers of an account that each token scope keeps. None includes managing the account, because a token
 * could then create a token with wider scopes.
 */
const SCOPE_POWERS: Readonly<Record<Scope, readonly Power[]>> = {
  read: ['read summary', 'read districts', 'see people'],
  edit: ['edit facts', 'speak for organizations', 'edit trainings and practices', 'see people'],
  export: ['export', 'see people'],
  administer: ['administer'],
};

export const narrowedTo = (scopes: readonly Scope[], grants: readonly Grant[]): Grant[] =>
  grants.filter(({ power }) => scopes.some((scope) => SCOPE_POWERS[scope].includes(power)));

/**
 * Returns the scopes that leave the account some power; a token that could do nothing is not
 * offered.
 */
export const scopesOf = (grants: readonly Grant[]): Scope[] =>
  SCOPES.filter((scope) => narrowedTo([scope], grants).some(({ power }) => power !== 'see people'));
