import { expect, it } from 'vitest';
import { keptCheckerOf } from '../../../server/import/check-kept.ts';

const check = keptCheckerOf({ Kind: 'kind', Name: 'organization', Email: 'email' }, '2026-11-24');

it.each(['Organization', 'Person; Organization'])(
  'the mailbox of a row of kind %s must hold no number of a case, as the row is read as an organization',
  (kind) => {
    const cells = { kind, organization: 'Invented Center', email: 'case-no-24-cr-20345@example.org' };
    expect(check(cells as unknown as Parameters<typeof check>[0])).toMatchObject({ column: 'Email' }); // other cells are empty
  },
);
