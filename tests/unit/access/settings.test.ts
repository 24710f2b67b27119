import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { REQUESTS_OF_A_PAGE } from '../../../server/access/settings.ts';
import { readSettings } from '../../../server/start/settings.ts';

const accessWith = (env: NodeJS.ProcessEnv) => readSettings(env, []).access;
const OIDC = { OIDC_ISSUER: 'https://id.example.org', OIDC_CLIENT_ID: 'tieline' };

describe('the settings of access', () => {
  it('keep sessions for 12 hours, 30 minutes idle, and everything closed, when nothing is set', () => {
    expect(accessWith({})).toEqual({
      listensLocally: true,
      publicSummary: false,
      sessionHours: 12,
      idleMinutes: 30,
      requestsPerMinute: { address: 30_000, account: 15_000 },
      timeZone: 'UTC',
      forgetPeopleAfterYears: 3,
    });
  });

  it.each([
    ['127.0.0.1', true],
    ['localhost', true],
    ['::1', true],
    ['0.0.0.0', false],
    ['::', false],
    ['192.168.1.5', false],
    ['127.0.0.1.example.org', false],
  ])('know whether %s is this machine alone: %s', (HOST, local) => {
    expect(accessWith({ HOST }).listensLocally).toBe(local);
  });

  it('leave an office of 20 people behind one address ten times what they ask for, and one account half of that', () => {
    const { address, account } = accessWith({}).requestsPerMinute;
    const office = 20 * (3 * REQUESTS_OF_A_PAGE + 20);
    expect([address / office > 10, address / office < 20]).toEqual([true, true]);
    expect(account).toBe(address / 2);
  });

  it.each([
    ['true', true],
    ['false', undefined],
    ['2', 2],
    ['loopback', 'loopback'],
    ['10.0.0.1', '10.0.0.1'],
    ['loopback,10.0.0.0/8 , 2001:db8::/32', 'loopback, 10.0.0.0/8, 2001:db8::/32'],
  ])('say which proxies are trusted: %s', (TRUST_PROXY, trusted) => {
    expect(accessWith({ TRUST_PROXY }).trustProxy).toBe(trusted);
  });

  it('read the secrets of the provider from files', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'tieline-settings-')), 'secret');
    writeFileSync(file, 'an invented secret\n');
    expect(accessWith({ ...OIDC, OIDC_CLIENT_SECRET_FILE: file }).oidc).toEqual({
      issuer: 'https://id.example.org',
      clientId: 'tieline',
      clientSecret: 'an invented secret',
      scopes: 'openid email',
    });
    expect(accessWith({ ...OIDC, OIDC_PRIVATE_KEY_FILE: file }).oidc?.privateKey).toBe('an invented secret');
  });

  it.each([
    [{ PUBLIC_SUMMARY: 'yes' }, /^PUBLIC_SUMMARY: /],
    [{ PUBLIC_URL: 'https://tieline.example.org/path' }, /^PUBLIC_URL: /],
    [{ PUBLIC_URL: 'javascript:alert(1)' }, /^PUBLIC_URL: /],
    [{ SESSION_HOURS: '0' }, /^SESSION_HOURS: /],
    [{ SESSION_IDLE_MINUTES: '1' }, /^SESSION_IDLE_MINUTES: /],
    [{ FORGET_PEOPLE_AFTER_YEARS: '-1' }, /^FORGET_PEOPLE_AFTER_YEARS: /],
    [{ FORGET_PEOPLE_AFTER_YEARS: '1.5' }, /^FORGET_PEOPLE_AFTER_YEARS: /],
    [{ FORGET_PEOPLE_AFTER_YEARS: 'never' }, /^FORGET_PEOPLE_AFTER_YEARS: /],
    [{ SMTP_URL: 'smtp://mail.example.org' }, /^MAIL_FROM: /],
    [{ SMTP_URL: 'mail.example.org', MAIL_FROM: 'a@example.org' }, /^SMTP_URL: /],
    [{ ...OIDC }, /^OIDC_CLIENT_SECRET or OIDC_PRIVATE_KEY_FILE: /],
    [{ ...OIDC, OIDC_CLIENT_ID: '', OIDC_CLIENT_SECRET: 'x' }, /^OIDC_CLIENT_ID: /],
    [{ ...OIDC, OIDC_ISSUER: 'http://id.example.org', OIDC_CLIENT_SECRET: 'x' }, /^OIDC_ISSUER: /],
    [{ ...OIDC, OIDC_CLIENT_SECRET: 'x', OIDC_SCOPES: 'email' }, /^OIDC_SCOPES: /],
    [
      { ...OIDC, OIDC_CLIENT_SECRET: 'x', OIDC_TRUST_EMAIL_OF: 'https://other.example.org' },
      /^OIDC_TRUST_EMAIL_OF: .*the same as OIDC_ISSUER/,
    ],
    [{ TRUST_PROXY: 'yes' }, /^TRUST_PROXY: must be true, false, how many proxies are in a row/],
    [{ TRUST_PROXY: '0' }, /^TRUST_PROXY: /],
    [{ TRUST_PROXY: '-1' }, /^TRUST_PROXY: /],
    [{ TRUST_PROXY: '1.5' }, /^TRUST_PROXY: /],
    [{ TRUST_PROXY: '10.0.0.0/33' }, /^TRUST_PROXY: /],
    [{ TRUST_PROXY: '0.0.0.0/0' }, /^TRUST_PROXY: /],
    [{ TRUST_PROXY: '10.0.0.256' }, /^TRUST_PROXY: /],
    [{ TRUST_PROXY: 'loopback,' }, /^TRUST_PROXY: /],
    [{ TRUST_PROXY: 'proxy.example.org' }, /^TRUST_PROXY: /],
    [{ TIME_ZONE: 'Ohio' }, /^TIME_ZONE: must be a time zone of the IANA list/],
    [{ TIME_ZONE: '+05:00' }, /^TIME_ZONE: /],
    [{ ADDRESS_REQUESTS_PER_MINUTE: '1' }, /^ADDRESS_REQUESTS_PER_MINUTE: /],
    [{ ACCOUNT_REQUESTS_PER_MINUTE: 'none' }, /^ACCOUNT_REQUESTS_PER_MINUTE: /],
  ])('name the one that cannot be used: %j', (env, message) => {
    expect(() => accessWith(env)).toThrow(message);
  });
});
