import type { FastifyInstance, FastifyRequest } from 'fastify';
import { describe, expect, it } from 'vitest';
import { type AccountRole, ROLES, SCOPES, type Scope } from '../../../core/account-roles.ts';
import { requireAccess, requireCall, visibilityKeyOf } from '../../../server/access/call.ts';
import { mayCall } from '../../../server/access/rules.ts';
import {
  ANONYMOUS,
  accountViewer,
  identityOf,
  OPEN,
  PUBLIC,
  type Viewer,
} from '../../../server/access/viewer.ts';
import type { AppError } from '../../../server/http/errors.ts';

const account = (role: AccountRole, scopes?: readonly Scope[], more: object = {}): Viewer =>
  accountViewer(
    { id: role, name: 'Invented', role, districts: ['ohnd'], organizations: [], ...more },
    scopes,
  );
const [A, C, L, T, G] = ROLES;
const ALL = [...ROLES];

// Issue 5, "Who may do what": who calls each rule for an own district, and for one of others; which scope a token needs.
describe.each([
  ['public', ALL, ALL, null],
  ['summary', ALL, ALL, 'read'],
  ['nation', [A, C, T], [A, C, T], 'read'],
  ['district', [A, C, L, T, G], [A, C, T], 'read'],
  ['edit district', [A, C], [A], 'edit'],
  ['report', [A, C, L, T], [A, T], 'edit'],
  ['export', [A, C, G], [A], 'export'],
  ['administer', [A], [A], 'administer'],
  ['self', ALL, ALL, null],
] as const)('"%s"', (access, own, others, scope) => {
  it('is for these roles', () => {
    expect(ALL.filter((role) => mayCall(access, account(role), 'ohnd'))).toEqual(own);
    expect(ALL.filter((role) => mayCall(access, account(role), 'cand'))).toEqual(others);
  });

  it('needs its scope, and no other', () => {
    const mayWith = (scopes: readonly Scope[]) => mayCall(access, account('administrator', scopes), 'ohnd');
    expect(mayWith(SCOPES.filter((each) => each !== scope))).toBe(access === 'public');
    expect(mayWith(scope ? [scope] : [])).toBe(access !== 'self');
  });

  it('is for a token unless it is about the account itself', () => {
    expect(mayCall(access, account('administrator', SCOPES), 'ohnd')).toBe(access !== 'self');
  });

  it('is open to no one who has not signed in, but for what is public and a new installation', () => {
    expect(mayCall(access, ANONYMOUS, 'ohnd')).toBe(access === 'public');
    expect(mayCall(access, PUBLIC, 'ohnd')).toBe(access === 'public' || access === 'summary');
    expect(mayCall(access, OPEN, 'ohnd')).toBe(['public', 'summary', 'nation', 'district'].includes(access));
  });
});

describe('a call that its viewer may not make', () => {
  const call = (viewer: Viewer, params?: unknown) => {
    try {
      requireCall('edit district', { viewer, params } as FastifyRequest); // all that the check reads of one
      return 'made';
    } catch (error) {
      const { status, code, message } = error as AppError;
      return `${status} ${code}: ${message}`;
    }
  };

  it('is refused with 401 to whom has not signed in, with 403 to others', () => {
    expect(call(ANONYMOUS, { districtId: 'ohnd' })).toBe('401 sign-in-needed: Please sign in to see this.');
    expect(call(account('coordinator'), { districtId: 'cand' })).toBe(
      '403 not-allowed: Your account does not have permission to do this. To get access, ask an administrator.',
    );
    expect(call(account('coordinator'), { districtId: 'ohnd' })).toBe('made');
  });

  it('names its district by text alone', () => {
    for (const params of [undefined, {}, { districtId: ['ohnd'] }])
      expect(call(account('coordinator'), params)).toMatch(/^403/);
  });
});

describe('a route of the API', () => {
  /** What the check makes of a route that is added: its rule, or why the app does not start. */
  const added = (url: string, config?: object) => {
    const route = { method: 'GET', url, config };
    requireAccess({
      addHook: (hook: string, check: (each: object) => void) => hook === 'onRoute' && check(route),
    } as unknown as FastifyInstance); // all that the check uses of an app
    return route.config;
  };

  it('does not start without saying who may call it', () => {
    for (const config of [undefined, {}])
      expect(() => added('/api/x', config)).toThrow(
        'GET /api/x does not declare who may call it: add config.access.',
      );
    expect(added('/api/x', { access: 'nation' })).toEqual({ access: 'nation' });
  });

  it('that a library adds is public, and keeps the rest of its settings', () => {
    expect(added('/api/docs/json', { hidden: true })).toEqual({ hidden: true, access: 'public' });
    expect(() => added('/api/x/api/docs')).toThrow('does not declare');
  });

  it('is none outside of /api', () => {
    expect(added('/districts/api')).toBeUndefined();
  });
});

it('two viewers share an answer only when they may see the same', () => {
  const viewers = [
    ANONYMOUS,
    OPEN,
    account('coordinator'),
    account('contributor'),
    account('coordinator', undefined, { districts: ['cand'] }),
    account('contributor', undefined, { organizations: ['own'] }),
  ];
  expect(new Set(viewers.map(visibilityKeyOf)).size).toBe(viewers.length);
  expect(visibilityKeyOf(account('trainer', undefined, { id: 'another' }))).toBe(
    visibilityKeyOf(account('trainer')),
  );
});

it('who has signed in is known; no one else is', () => {
  expect(identityOf(account('viewer'))).toEqual({ id: 'viewer', name: 'Invented', role: 'viewer' });
  for (const viewer of [ANONYMOUS, PUBLIC, OPEN]) expect(() => identityOf(viewer)).toThrow('Please sign in.');
});
