import { describe, expect, it } from 'vitest';
import { grantsOf, ROLE_WORDS } from '../../../core/account-roles.ts';
import { can } from '../../../core/powers.ts';
import { formatMoment } from '../../../core/words/format.ts';
import { assignedInWords } from '../../../web/accounts/assigned-in-words.ts';
import { permissionsOf } from '../../../web/accounts/permissions.ts';
import { type Account, statusOf } from '../../../web/accounts/roles.ts';
import { endOf } from '../../../web/accounts/token-end.ts';
import { localPath, signInHref } from '../../../web/shared/local-path.ts';
import { problemOf } from '../../../web/sign-in/problems.ts';

const account: Account = {
  id: 'a',
  email: 'ada@example.org',
  name: 'Ada Example',
  role: 'coordinator',
  districts: [],
  organizations: [],
  disabled: false,
  hasPassword: true,
  createdAt: '2026-11-01T00:00:00.000Z',
  lastSignInAt: null,
  revision: 0,
};

describe('where one goes after sign-in', () => {
  const path = (text: string) => localPath(text, 'http://tieline.example');

  it('is the page that one came from, with its query and what follows #', () => {
    expect(path('/districts/ohnd?view=table#ties')).toBe('/districts/ohnd?view=table#ties');
  });

  it.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/.//evil.example',
    'javascript:alert(1)',
    '/\t/evil.example',
    'districts/ohnd',
    '',
  ])('is never another site: %j', (text) => {
    expect(path(text)).toBe('/');
  });

  it('stands in the link to the sign-in page', () => {
    const href = signInHref({ pathname: '/districts/ohnd', search: '?tab=lists' });
    expect(href).toBe('/sign-in?returnTo=%2Fdistricts%2Fohnd%3Ftab%3Dlists');
  });
});

describe('a failed sign-in by OpenID Connect', () => {
  it('is explained in a sentence', () => {
    expect(problemOf('?problem=not-invited')).toContain('no account here');
  });

  it('shows nothing that an address made up', () => {
    expect(problemOf('?problem=Call+555-0100')).toBeUndefined();
    expect(problemOf('?problem=toString')).toBeUndefined();
  });
});

describe('an account in the list', () => {
  it('is invited until its owner has come, and disabled whatever else it is', () => {
    expect(statusOf(account)).toBe('Active');
    expect(statusOf({ ...account, hasPassword: false })).toBe('Invited, has not signed in');
    expect(statusOf({ ...account, hasPassword: false, lastSignInAt: account.createdAt })).toBe('Active');
    expect(statusOf({ ...account, disabled: true })).toBe('Disabled');
  });

  it('says what is its own, in few words', () => {
    expect(assignedInWords(account, [])).toBe('none');
    expect(assignedInWords({ ...account, role: 'administrator' }, [])).toBe('all');
    const districts = [{ id: 'ohnd', abbreviation: 'N.D. Ohio' }];
    expect(assignedInWords({ ...account, districts: ['ohnd', 'ohsd'] }, districts)).toBe('N.D. Ohio, ohsd');
    const many = { ...account, districts: ['a', 'b', 'c', 'd'], organizations: ['x'] };
    expect(assignedInWords(many, [])).toBe('4 districts; 1 organization');
  });

  it('has one of the six roles, each explained', () => {
    expect(Object.keys(ROLE_WORDS).sort()).toEqual(
      ['administrator', 'contributor', 'coordinator', 'grant-writer', 'trainer', 'viewer'].sort(),
    );
  });

  it('is sent with its lists as lists', () => {
    const values = {
      name: 'Ada',
      role: 'contributor',
      districts: '',
      districtTyped: '',
      organizations: 'a b',
    };
    expect(permissionsOf(values)).toEqual({
      ...{ name: 'Ada', role: 'contributor' },
      ...{ districts: [], organizations: ['a', 'b'] },
    });
  });
});

describe('an API token', () => {
  const token = {
    ...{ id: 't', name: 'report', scopes: ['read' as const], createdAt: account.createdAt },
    ...{ expiresAt: '2026-12-01T00:00:00.000Z', lastUsedAt: null, revokedAt: null },
  };

  it('is good until the moment it expires, or is revoked', () => {
    expect(endOf(token, '2026-11-30T23:59:59.999Z')).toBe('');
    expect(endOf(token, '2026-12-01T00:00:00.000Z')).toBe('expired');
    expect(endOf({ ...token, revokedAt: '2026-11-02T10:00:00.000Z' }, '2026-11-03T00:00:00.000Z')).toBe(
      `revoked ${formatMoment('2026-11-02T10:00:00.000Z')}`,
    );
  });
});

describe('buttons that change a district', () => {
  const mayEdit = (role: Account['role'], districtId: string): boolean =>
    can({ grants: grantsOf(role, { districts: ['ohnd'], organizations: [] }) }, 'edit facts', { districtId });

  it('are for administrators, and coordinators of the district', () => {
    expect(mayEdit('coordinator', 'ohnd')).toBe(true);
    expect(mayEdit('coordinator', 'ohsd')).toBe(false);
    expect(mayEdit('administrator', 'ohsd')).toBe(true);
    for (const role of ['contributor', 'trainer', 'grant-writer', 'viewer'] as const)
      expect(mayEdit(role, 'ohnd')).toBe(false);
    expect(can(undefined, 'edit facts', { districtId: 'ohnd' })).toBe(false);
  });
});
