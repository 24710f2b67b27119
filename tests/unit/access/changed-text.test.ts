import { expect, it } from 'vitest';
import { changedText } from '../../../server/features/accounts/permissions.ts';

const ACCOUNT = {
  ...{ id: 'x', email: 'x@example.org', name: 'Invented X', role: 'coordinator' as const },
  ...{ districts: ['ohnd'], organizations: [], disabled: false, revision: 1 },
  ...{ passwordHash: null, createdAt: '2026-11-01T00:00:00.000Z', lastSignInAt: null },
};

it('the log of an account names districts as people do', () => {
  const after = { ...ACCOUNT, districts: ['ohnd', 'ohsd'] };
  expect(changedText(ACCOUNT, after)).toBe(
    'districts: the Northern District of Ohio → the Northern District of Ohio and the Southern District of Ohio',
  );
  expect(changedText(after, { ...after, districts: [], disabled: true })).toBe(
    'districts: the Northern District of Ohio and the Southern District of Ohio → none; disabled',
  );
});
