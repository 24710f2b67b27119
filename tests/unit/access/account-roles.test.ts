import { describe, expect, it } from 'vitest';
import {
  type AccountRole,
  grantsOf,
  isLimitedBy,
  lackOf,
  narrowedTo,
  ROLE_WORDS,
  ROLES,
  scopesOf,
} from '../../../core/account-roles.ts';
import { can, canEnter, canForSome, POWERS, type Power } from '../../../core/powers.ts';

const account = { districts: ['ohnd'], organizations: ['shelter'] };
const holding = (role: AccountRole) => ({ grants: grantsOf(role, account) });
const HERE = { districtId: 'ohnd', organizationId: 'shelter' };
const ELSEWHERE = { districtId: 'cand', organizationId: 'shelter' };
const FOR_ANOTHER = { districtId: 'ohnd', organizationId: 'police' };

/** Issue 5, "Who may do what": in all districts, in the own alone, for the own organization alone, or both. */
type Where = 'all' | 'own districts' | 'own organizations' | 'own both';
const NATION = { administrator: 'all', coordinator: 'all', trainer: 'all' } as const;
const EVERYBODY = { ...NATION, contributor: 'all', 'grant-writer': 'all', viewer: 'all' } as const;
const MAY: Readonly<Record<Power, Readonly<Partial<Record<AccountRole, Where>>>>> = {
  'read summary': EVERYBODY,
  'read districts': { ...NATION, contributor: 'own districts', 'grant-writer': 'own districts' },
  'see people': { administrator: 'all', coordinator: 'own districts', contributor: 'own organizations' },
  'edit facts': { administrator: 'all', coordinator: 'own districts' },
  'speak for organizations': { contributor: 'own both' },
  'edit trainings and practices': { trainer: 'all' },
  export: { administrator: 'all', coordinator: 'own districts', 'grant-writer': 'own districts' },
  administer: { administrator: 'all' },
  'manage own account': EVERYBODY,
  'open shared view': {},
};

describe('what a role may do, and where', () => {
  const cases = ROLES.flatMap((role) => POWERS.map((power) => [role, power, MAY[power][role]] as const));
  it.each(cases)('%s: %s, %s', (role, power, where) => {
    const places = [HERE, ELSEWHERE, FOR_ANOTHER, {}];
    expect(places.map((place) => can(holding(role), power, place))).toEqual([
      where !== undefined,
      where === 'all' || where === 'own organizations',
      where === 'all' || where === 'own districts',
      where === 'all',
    ]);
  });

  it('a list of an account means something for the roles that it limits', () => {
    const limitedBy = (list: 'districts' | 'organizations') => ROLES.filter((one) => isLimitedBy(one, list));
    expect(limitedBy('districts')).toEqual(['coordinator', 'contributor', 'grant-writer']);
    expect(limitedBy('organizations')).toEqual(['contributor']);
  });

  it('who speaks for some organizations of a district enters something there, and nothing elsewhere', () => {
    expect(canForSome(holding('contributor'), 'speak for organizations', 'ohnd')).toBe(true);
    expect(canForSome(holding('contributor'), 'speak for organizations', 'cand')).toBe(false);
    expect(canForSome(holding('contributor'), 'edit facts', 'ohnd')).toBe(false);
    const entering = (districtId?: string) => ROLES.filter((role) => canEnter(holding(role), districtId));
    expect(entering('ohnd')).toEqual(['administrator', 'coordinator', 'contributor', 'trainer']);
    expect(entering('cand')).toEqual(['administrator', 'trainer']);
    expect(entering()).toEqual(['administrator', 'trainer']);
  });

  it('each role has a name, and a sentence for those who give it', () => {
    expect(ROLES.map((role) => ROLE_WORDS[role].name)).toEqual([
      ...['Administrator', 'Coordinator', 'Contributor', 'Trainer', 'Grant writer', 'Viewer'],
    ]);
    for (const role of ROLES) expect(ROLE_WORDS[role].hint).toMatch(/^[A-Z].+\w\.$/);
  });

  it('a role that works in some districts, or for some organizations, needs at least one', () => {
    const none = { districts: [], organizations: [] };
    const lacks = (own: Parameters<typeof lackOf>[1]) =>
      ROLES.flatMap((role) => {
        const lack = lackOf(role, own);
        return lack ? [`${lack.field}: ${lack.message}`] : [];
      });
    expect(lacks(none)).toEqual([
      'districts: must include at least one for the role Coordinator',
      'organizations: must include at least one for the role Contributor',
      'districts: must include at least one for the role Grant writer',
    ]);
    expect(lacks({ ...none, organizations: ['shelter'] })).toHaveLength(2);
    expect(lacks(account)).toEqual([]);
  });

  it('as long as no one is known, nothing may be done', () => {
    expect(POWERS.filter((power) => can(undefined, power, HERE))).toEqual([]);
    expect(canForSome(undefined, 'read districts', 'ohnd')).toBe(false);
    expect(canEnter(undefined, 'ohnd')).toBe(false);
  });
});

describe('what a token keeps of the powers of its account', () => {
  const kept = (role: AccountRole, ...scopes: Parameters<typeof narrowedTo>[0]) =>
    narrowedTo(scopes, grantsOf(role, account)).map(({ power }) => power);

  it('is something for each scope that is offered', () => {
    const offered = (role: AccountRole) => scopesOf(grantsOf(role, account));
    expect(offered('administrator')).toEqual(['read', 'edit', 'export', 'administer']);
    expect(offered('contributor')).toEqual(['read', 'edit']);
    expect(offered('grant-writer')).toEqual(['read', 'export']);
    expect(offered('viewer')).toEqual(['read']);
  });

  it('is what its scopes name, and never the managing of the account', () => {
    expect(kept('administrator', 'read').sort()).toEqual(['read districts', 'read summary', 'see people']);
    expect(kept('administrator', 'edit').sort()).toEqual(['edit facts', 'see people']);
    expect(kept('contributor', 'edit').sort()).toEqual(['see people', 'speak for organizations']);
    expect(kept('trainer', 'edit')).toEqual(['edit trainings and practices']);
    expect(kept('administrator', 'export').sort()).toEqual(['export', 'see people']);
    expect(kept('administrator', 'administer')).toEqual(['administer']);
    expect(kept('administrator')).toEqual([]);
    for (const role of ROLES)
      expect(kept(role, 'read', 'edit', 'export', 'administer')).not.toContain('manage own account');
  });

  it('holds where the power of the account holds', () => {
    const grants = narrowedTo(['edit'], grantsOf('coordinator', account));
    expect(can({ grants }, 'edit facts', HERE)).toBe(true);
    expect(can({ grants }, 'edit facts', ELSEWHERE)).toBe(false);
  });
});
