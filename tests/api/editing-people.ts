import type { AccountRole } from '../../core/account-roles.ts';
import { ANONYMOUS, accountViewer, type Viewer } from '../../server/access/viewer.ts';

interface Own {
  districts?: string[];
  organizations?: string[];
}

/** Invented accounts for the tests of editing and history. */
const account = (name: string, role: AccountRole, own: Own = {}): Viewer =>
  accountViewer({
    ...{ id: name.toLowerCase().replaceAll(' ', '-'), name, role },
    ...{ districts: ['ohnd'], organizations: [], ...own },
  });

export const coordinator = account('Cora Coordinator', 'coordinator');
export const neighbor = account('Nell Neighbor', 'coordinator', { districts: ['ohsd'] });
export const administrator = account('Ada Administrator', 'administrator', { districts: [] });
export const grantWriter = account('Gus Grantwriter', 'grant-writer');
export const grantWriterElsewhere = account('Gwen Grantwriter', 'grant-writer', { districts: ['ohsd'] });
export const trainer = account('Tess Trainer', 'trainer', { districts: [] });
export const contributorOf = (...organizations: string[]) =>
  account('Connie Contributor', 'contributor', { organizations });
export const nobody: Viewer = ANONYMOUS;
