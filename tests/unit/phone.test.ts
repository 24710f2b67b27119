import { expect, it } from 'vitest';
import { OfficePhone } from '../../core/facts/office-phone.ts';
import { dialing, officePhone } from '../../core/phone.ts';

it.each([
  ['216-555-0142', '(216) 555-0142'],
  ['+1 216.555.0142', '(216) 555-0142'],
  ['2165550142', '(216) 555-0142'],
  ['(216) 555-0142 x12', '(216) 555-0142 ext. 12'],
  ['(216) 555-0142 ext. 12', '(216) 555-0142 ext. 12'],
])('a phone number typed as %s is stored as %s', (typed, stored) => {
  expect(officePhone(typed)).toBe(stored);
  expect(OfficePhone.safeParse(stored).success).toBe(true);
});

it.each(['555-0142', 'Ann', 'call Ann 216-555-0142', '123-45-6789', '216-555-0142 Ann', ''])(
  'what is no phone number alone is none: %j',
  (typed) => {
    expect(officePhone(typed)).toBeUndefined();
  },
);

it('a browser dials the number with its extension', () => {
  expect(dialing('(216) 555-0142 ext. 12')).toBe('tel:+12165550142;ext=12');
});
