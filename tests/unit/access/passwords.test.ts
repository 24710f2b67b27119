import { describe, expect, it } from 'vitest';
import { delayAfter } from '../../../server/access/lock-out.ts';
import { hashPassword, isPassword, passwordError } from '../../../server/access/passwords.ts';

const EMAIL = 'ada.invented@example.org';

describe('a password', () => {
  it.each([
    ['eleven char', /at least 12/],
    ['x'.repeat(129), /at most 128/],
    [EMAIL, /email/],
    [EMAIL.toUpperCase(), /email/],
    [` ${EMAIL} `, /email/],
  ])('may not be %j', (password, why) => {
    expect(passwordError(password, EMAIL)).toMatch(why);
  });

  it.each(['twelve chars', 'x'.repeat(128), '👩‍🚒'.repeat(4)])('may be %j', (password) => {
    expect(passwordError(password, EMAIL)).toBeUndefined();
  });

  it('is kept as argon2id with 19 MiB, two passes and one lane, another each time', async () => {
    const [one, two] = [
      await hashPassword('an invented sentence'),
      await hashPassword('an invented sentence'),
    ];
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(two).not.toBe(one);
  });

  it('is the same however its letters are composed', async () => {
    const hash = await hashPassword('é invented sentence'.normalize('NFC'));
    expect(await isPassword(hash, 'é invented sentence'.normalize('NFD'))).toBe(true);
    expect(await isPassword(hash, 'e invented sentence')).toBe(false);
  });

  it('of an account that has none is never right', async () => {
    expect(await isPassword(null, '')).toBe(false);
  });
});

describe('the wait before the next guess', () => {
  it('begins after the free ones, doubles, and never exceeds five minutes', () => {
    expect([1, 4, 5, 6, 7, 8].map((failures) => delayAfter(failures, 5))).toEqual([
      0, 0, 1000, 2000, 4000, 8000,
    ]);
    expect(delayAfter(10_000, 5)).toBe(300_000);
  });
});
