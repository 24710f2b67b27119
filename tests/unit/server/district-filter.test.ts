import { expect, it } from 'vitest';
import { listDistricts } from '../../../server/features/districts/contract.ts';
import { matches } from '../../../server/features/districts/filter.ts';
import { district } from '../web/national-example.ts';

it('lacks a tie where it is expected and in any state but met, and no tie that is not expected there', () => {
  const query = listDistricts.query.parse({ lacksTie: 'fbi--hsi' });
  const lacks = (ties: Parameters<typeof matches>[1]['ties']) =>
    matches(query, { summary: district(), ties }, []);
  expect(lacks({ 'fbi--hsi': 'met' })).toBe(false);
  for (const state of ['unknown', 'no contact', 'below expected', 'no partner'] as const)
    expect(lacks({ 'fbi--hsi': state })).toBe(true);
  expect(lacks({})).toBe(false);
});
