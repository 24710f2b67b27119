import type { SignedIn, Viewer } from '../../server/access/viewer.ts';

/** Invented accounts for the tests of editing and history. */
const account = (name: string, role: SignedIn['role'], more: Partial<SignedIn> = {}): SignedIn => ({
  kind: 'account',
  accountId: name.toLowerCase().replaceAll(' ', '-'),
  name,
  role,
  districts: ['ohnd'],
  organizations: [],
  via: 'session',
  scopes: ['read', 'edit', 'export', 'administer'],
  ...more,
});

export const coordinator = account('Cora Coordinator', 'coordinator');
export const neighbor = account('Nell Neighbor', 'coordinator', { districts: ['ohsd'] });
export const administrator = account('Ada Administrator', 'administrator', { districts: [] });
export const grantWriter = account('Gus Grantwriter', 'grant-writer');
export const trainer = account('Tess Trainer', 'trainer', { districts: [] });
export const contributorOf = (...organizations: string[]) =>
  account('Connie Contributor', 'contributor', { organizations });
export const nobody: Viewer = { kind: 'anonymous', open: false, publicSummary: false };
