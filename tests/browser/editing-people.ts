import type { SignedIn, Viewer } from '../../server/access/viewer.ts';

/** An invented coordinator of the districts in which the tests of pages edit. */
export const COORDINATOR: SignedIn = {
  kind: 'account',
  accountId: 'sam-sample',
  name: 'Sam Sample',
  role: 'coordinator',
  districts: ['ohnd', 'wyd', 'nysd'],
  organizations: [],
  via: 'session',
  scopes: ['read', 'edit', 'export'],
};
export const READER: SignedIn = {
  ...COORDINATOR,
  accountId: 'rae-reader',
  name: 'Rae Reader',
  districts: [],
};
export const NOBODY: Viewer = { kind: 'anonymous', open: false, publicSummary: false };
