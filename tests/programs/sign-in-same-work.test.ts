import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { openAccounts } from '../api/invented-accounts.ts';

/** The hashes with which passwords were compared. */
const compared: string[] = vi.hoisted(() => []);

// It stands here because modules of API tests are read once for many files, and this library counts.
vi.mock('@node-rs/argon2', async (original) => {
  const real = await original<typeof import('@node-rs/argon2')>();
  const verify = (hash: string, password: string) => {
    compared.push(hash);
    return real.verify(hash, password);
  };
  return { ...real, verify };
});

let opened: Awaited<ReturnType<typeof openAccounts>>;
beforeAll(async () => {
  opened = await openAccounts();
});
afterAll(() => opened.stop());

it('a sign-in answers an unknown account as a wrong password, after the same work', async () => {
  const account = await opened.people.withPassword();
  compared.length = 0;
  const wrong = await account.signIn({ password: 'an invented mistake' });
  const unknown = await opened.app.inject({
    method: 'POST',
    url: '/api/sign-in',
    payload: { email: 'nobody@example.org', password: 'an invented mistake' },
  });
  expect([wrong.statusCode, unknown.statusCode]).toEqual([401, 401]);
  expect(unknown.body).toBe(wrong.body);
  const cost = (hash: string) => hash.split('$').slice(1, 4).join('$');
  expect(compared.map(cost)).toEqual(['argon2id$v=19$m=19456,t=2,p=1', 'argon2id$v=19$m=19456,t=2,p=1']);
});
