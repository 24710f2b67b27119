import { describe, expect, it } from 'vitest';
import { DEFAULT_ACCESS } from '../../../server/access/settings.ts';
import { warningsOf } from '../../../server/start/warnings.ts';

const mail = { url: 'smtp://mail.example.org', from: 'tieline@example.org' };
const oidc = { issuer: 'https://id.example.org', clientId: 'tieline', scopes: 'openid email' };

describe('at the start, someone', () => {
  it.each([
    ['mail', { mail }, 'emails'],
    ['OpenID Connect', { oidc }, 'OpenID Connect'],
  ])('who set up %s without PUBLIC_URL is warned', (_, access, about) => {
    const [warning, ...others] = warningsOf({ access: { ...DEFAULT_ACCESS, ...access } });
    expect(warning).toContain(about);
    expect(warning).toContain('PUBLIC_URL');
    expect(others).toEqual([]);
  });

  it('who set PUBLIC_URL, or neither of both, is not', () => {
    const publicUrl = 'https://tieline.example.org';
    expect(warningsOf({ access: { ...DEFAULT_ACCESS, mail, oidc, publicUrl } })).toEqual([]);
    expect(warningsOf({ access: DEFAULT_ACCESS })).toEqual([]);
  });
});
