import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AccountRole } from '../../core/account-roles.ts';
import { hashPassword } from '../../server/access/passwords.ts';
import { setPassword } from '../../server/access/queries.ts';
import { FROM_HERE, openAccounts, PASSWORD } from './invented-accounts.ts';

let opened: Awaited<ReturnType<typeof openAccounts>>;
let asRoot: Record<string, string>;
beforeAll(async () => {
  opened = await openAccounts();
  asRoot = await opened.people.session(await opened.people.account('administrator'));
});
afterAll(() => opened.stop());

const send = (method: 'POST' | 'PUT', url: string, headers: Record<string, string>, payload: object) =>
  opened.app.inject({ method, url: `/api${url}`, headers, payload });
let count = 0;
const invite = (role: AccountRole, own: { districts?: string[]; organizations?: string[] } = {}) =>
  send('POST', '/accounts', asRoot, {
    ...{ email: `invited-${count++}@example.org`, name: 'Invented Person', role },
    ...{ districts: [], organizations: [], ...own },
  });

describe('an invitation', () => {
  it.each([
    ['coordinator', 'districts', 'Coordinator'],
    ['grant-writer', 'districts', 'Grant writer'],
    ['contributor', 'organizations', 'Contributor'],
  ] as const)('of a %s without %s is refused, and so is a change to that', async (role, list, name) => {
    const refused = await invite(role);
    const fields = [{ field: list, message: `must include at least one for the role ${name}` }];
    expect([refused.statusCode, refused.json().error.fields]).toEqual([400, fields]);
    const { account } = (await invite('viewer')).json();
    const headers = { ...asRoot, 'if-match': `"${account.revision}"` };
    const body = { name: 'Invented Person', role, districts: [], organizations: [] };
    const change = (disabled: boolean) =>
      send('PUT', `/accounts/${account.id}`, headers, { ...body, disabled });
    expect((await change(false)).json().error.fields).toEqual(fields);
    expect((await change(true)).statusCode).toBe(200);
  });

  it('of a trainer, a viewer or an administrator needs no district', async () => {
    for (const role of ['trainer', 'viewer', 'administrator'] as const)
      expect((await invite(role)).statusCode).toBe(200);
  });
});

describe('who signs in', () => {
  const landing = async (role: AccountRole, districts: string[], returnTo?: string): Promise<string> => {
    const id = await opened.people.account(role, { districts });
    const passwordHash = await hashPassword(PASSWORD);
    await opened.tieline.graph.write((run) => run(setPassword, { id, passwordHash }));
    const body = { email: `${id}@example.org`, password: PASSWORD, ...(returnTo && { returnTo }) };
    return (await send('POST', '/sign-in', FROM_HERE, body)).json().returnTo;
  };

  it.each([
    ['coordinator', ['ohnd'], undefined, '/home'],
    ['coordinator', ['ohnd'], '/', '/home'],
    ['grant-writer', ['gud'], undefined, '/districts/gud'],
    ['coordinator', ['ohnd'], '/model', '/model'],
    ['coordinator', ['ohnd', 'ohsd'], undefined, '/home'],
    ['trainer', ['ohnd'], undefined, '/'],
    ['administrator', [], undefined, '/'],
  ] as const)('as a %s of %j, asking for %s, comes to %s', async (role, districts, returnTo, path) => {
    expect(await landing(role, [...districts], returnTo)).toBe(path);
  });

  it('by an invitation comes to the home of the own district', async () => {
    const { link } = (await invite('coordinator', { districts: ['ohnd'] })).json();
    const body = { secret: link.url.split('#')[1], password: 'another invented sentence' };
    expect((await send('POST', '/one-time-link/use', FROM_HERE, body)).json().returnTo).toBe('/home');
  });
});
