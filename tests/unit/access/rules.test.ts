import { describe, expect, it } from 'vitest';
import { type AccountRole, ROLES, type Scope } from '../../../core/account-roles.ts';
import { can } from '../../../core/powers.ts';
import { mayCall } from '../../../server/access/rules.ts';
import { accountViewer, OPEN, type Viewer } from '../../../server/access/viewer.ts';

const account = (role: AccountRole, scopes?: Scope[]): Viewer =>
  accountViewer(
    {
      id: role,
      name: `Invented ${role}`,
      role,
      districts: ['ohnd'],
      organizations: ['own-shelter'],
    },
    scopes,
  );
const maySeePersons = (viewer: Viewer, districtId: string, organizationId?: string): boolean =>
  can(viewer, 'see people', { districtId, organizationId });
const rolesThat = (may: (viewer: Viewer) => boolean) => ROLES.filter((role) => may(account(role)));

// Issue 5, "Who may do what", and the design's line on personal fields.
describe('names and contact details of persons', () => {
  it('are seen by administrators, and by coordinators of that district', () => {
    expect(rolesThat((viewer) => maySeePersons(viewer, 'ohnd'))).toEqual(['administrator', 'coordinator']);
    expect(rolesThat((viewer) => maySeePersons(viewer, 'cand'))).toEqual(['administrator']);
  });

  it('of an own organization are also seen by its contributor, and by no other role', () => {
    expect(rolesThat((viewer) => maySeePersons(viewer, 'cand', 'own-shelter'))).toEqual([
      'administrator',
      'contributor',
    ]);
    expect(maySeePersons(account('contributor'), 'ohnd', 'other-shelter')).toBe(false);
  });

  it('are seen by no one who has not signed in, even while the installation is open', () => {
    expect(maySeePersons(OPEN, 'ohnd', 'own-shelter')).toBe(false);
  });
});

describe('exports', () => {
  it('are for administrators, and for coordinators and grant writers of the district', () => {
    expect(rolesThat((viewer) => mayCall('export', viewer, 'ohnd'))).toEqual([
      'administrator',
      'coordinator',
      'grant-writer',
    ]);
    expect(rolesThat((viewer) => mayCall('export', viewer, 'cand'))).toEqual(['administrator']);
  });

  it('need their scope from a token', () => {
    expect(mayCall('export', account('grant-writer', ['read']), 'ohnd')).toBe(false);
  });
});

describe('a district that is not named', () => {
  it('belongs to no one but an administrator', () => {
    for (const access of ['edit district', 'export'] as const)
      expect(rolesThat((viewer) => mayCall(access, viewer))).toEqual([]);
  });
});
