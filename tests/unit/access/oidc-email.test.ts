import { describe, expect, it } from 'vitest';
import { identityOf } from '../../../server/features/sign-in/oidc-email.ts';

const ISS = 'https://id.example.org/tenant/v2.0';
const email = 'ada@example.org';
const found = { email };

describe('the email of who signed in at a provider', () => {
  it.each([
    ['true in the ID token', { email, email_verified: true }, {}, found],
    ['"true" as text, as Cognito sends it', { email, email_verified: 'true' }, {}, found],
    ['at userinfo alone', {}, { email, email_verified: true }, found],
    [
      'the email in the ID token, its verification at userinfo',
      { email },
      { email, email_verified: true },
      found,
    ],
    ['in another case at userinfo', { email }, { email: ' ADA@example.org', email_verified: 'true' }, found],
    [
      'null in the ID token, true at userinfo',
      { email, email_verified: null },
      { email_verified: true },
      found,
    ],
  ])('is taken: %s', (_, token, info, identity) => {
    expect(identityOf({ iss: ISS, ...token }, info, undefined)).toEqual(identity);
  });

  it.each([
    ['false', { email, email_verified: false }, {}],
    ['"false"', { email, email_verified: 'false' }, {}],
    ['false at userinfo', { email }, { email, email_verified: false }],
    [
      'true in the ID token and false at userinfo',
      { email, email_verified: true },
      { email_verified: false },
    ],
    ['0', { email, email_verified: 0 }, {}],
    ['"TRUE"', { email, email_verified: 'TRUE' }, {}],
    ['true of another email', { email }, { email: 'other@example.org', email_verified: true }],
  ])('is refused, of a trusted issuer too: %s', (_, token, info) => {
    for (const trusted of [undefined, ISS])
      expect(identityOf({ iss: ISS, ...token }, info, trusted)).toEqual({ problem: 'not-verified' });
  });

  it('is taken without a word on its verification from the one issuer that is trusted for it', () => {
    const token = { iss: ISS, email };
    expect(identityOf(token, {}, ISS)).toEqual(found);
    expect(identityOf(token, {}, `${ISS}/`)).toEqual(found);
    for (const trusted of [undefined, 'https://id.example.org/another/v2.0'])
      expect(identityOf(token, {}, trusted)).toEqual({ problem: 'verification-not-said' });
  });

  it.each([{}, { email: '' }, { email: ['ada@example.org'] }, { email: null }])(
    'is not there: %j',
    (token) => {
      expect(identityOf({ iss: ISS, email_verified: true, ...token }, {}, ISS)).toEqual({
        problem: 'no-email',
      });
    },
  );
});
