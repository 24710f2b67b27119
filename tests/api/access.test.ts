import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AccountRole, ROLES, SCOPES, type Scope } from '../../core/account-roles.ts';
import { allEndpoints } from '../../server/contract.ts';
import { EXPECTED, type Expected, OPENED_BY_SHARED_LINK } from './access-expected.ts';
import { openAccounts } from './invented-accounts.ts';
import { sharedLink } from './shared-link.ts';

const OWN = 'ohnd';
const FOREIGN = 'cand';

/** The cookie of a link to a shared view of the own district, and the address of that view. */
let link: Awaited<ReturnType<typeof sharedLink>>;
let opened: Awaited<ReturnType<typeof openAccounts>>;
const accounts = new Map<AccountRole, string>();
/** Each role's tokens: one for everything, and one for each scope. */
const tokens: { role: AccountRole; scopes: Scope[]; headers: Record<string, string> }[] = [];
beforeAll(async () => {
  opened = await openAccounts();
  link = await sharedLink(opened.tieline, OWN);
  for (const role of ROLES) {
    // fbi-cleveland fills a role in ohnd alone (data/fills.csv): that makes ohnd the contributor's own district.
    const rights = role === 'contributor' ? { organizations: ['fbi-cleveland'] } : { districts: [OWN] };
    const id = await opened.people.account(role, rights);
    accounts.set(role, id);
    for (const scopes of [[...SCOPES], ...SCOPES.map((scope): Scope[] => [scope])])
      tokens.push({ role, scopes, headers: await opened.people.token(id, scopes) });
  }
});
afterAll(() => opened.stop());

const idOf = (role: AccountRole): string => {
  const id = accounts.get(role);
  if (!id) throw new Error(`No ${role} was made`);
  return id;
};

/** An address of the endpoint in a district; ids of nothing, so that a call that is let in changes nothing. */
const addressOf = (path: string, districtId: string): string =>
  `/api${path}`
    .replace(':districtId', districtId)
    .replace(':organizationId', 'fbi-cleveland')
    .replace(/:(sessionId|tokenId)/, 'x'.repeat(43))
    .replace(/:\w+/, 'nothing');

/** Is the call let in? Whatever comes after that (an empty body is refused, an id names nothing) is not about access. */
async function isLetIn(method: string, url: string, headers: Record<string, string>): Promise<boolean> {
  const body = /^(POST|PUT)$/.test(method) && !/sign-out|one-time-link$/.test(url) ? { payload: {} } : {};
  const answer = await opened.app.inject({ method: method as 'GET', url, headers, ...body }); // of the contract
  expect(answer.statusCode, `${method} ${url} ${answer.body}`).toBeLessThan(500);
  return answer.statusCode !== 401 && answer.statusCode !== 403;
}

const mayAt = ({ roles }: Expected, role: AccountRole, districtId: string, path: string): boolean => {
  const reach = roles[role];
  return reach === 'all' || (reach === 'own' && path.includes(':districtId') && districtId === OWN);
};

describe('each endpoint', () => {
  it('has a line in the table of who may call it', () => {
    expect(allEndpoints.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(
      Object.keys(EXPECTED).sort(),
    );
  });

  const mounted = allEndpoints.map(({ method, path }) => [`${method} ${path}`, method, path] as const);
  it.each(mounted)('%s lets in exactly whom the issue names', async (name, method, path) => {
    const expected = EXPECTED[name];
    if (!expected) throw new Error(`${name} has no line`);
    expect(opened.app.hasRoute({ method, url: `/api${path}` }), 'is mounted').toBe(true);
    const found: string[] = [];
    const wanted: string[] = [];
    const ask = async (who: string, district: string, headers: Record<string, string>, may: boolean) => {
      if (await isLetIn(method, addressOf(path, district), headers)) found.push(`${who} at ${district}`);
      if (may) wanted.push(`${who} at ${district}`);
    };
    for (const district of path.includes(':districtId') ? [OWN, FOREIGN] : [OWN]) {
      await ask('nobody', district, {}, expected.anonymous);
      await ask('a shared link', district, link.headers, expected.anonymous);
      for (const role of ROLES) {
        const headers = await opened.people.session(idOf(role)); // a new one: some calls end it
        await ask(`${role} by session`, district, headers, mayAt(expected, role, district, path));
      }
      for (const { role, scopes, headers } of tokens) {
        const hasScope = expected.anonymous || (expected.scope !== null && scopes.includes(expected.scope));
        const may = hasScope && mayAt(expected, role, district, path);
        await ask(`${role} by token for ${scopes}`, district, headers, may);
      }
    }
    expect(found).toEqual(wanted);
  });
});

describe('the pages of a shared view', () => {
  it.each(OPENED_BY_SHARED_LINK)('let in who has its link, and no account: %s', async (path) => {
    const ask = async (headers: Record<string, string>) =>
      (await opened.app.inject({ url: `${link.path}${path}`, headers })).statusCode === 200;
    expect(await ask(link.headers)).toBe(true);
    const others = [{}, ...tokens.map(({ headers }) => headers)];
    for (const role of ROLES) others.push(await opened.people.session(idOf(role)));
    for (const headers of others) expect(await ask(headers)).toBe(false);
  });
});

describe('without an account', () => {
  it('a page of the API asks to sign in', async () => {
    const answer = await opened.app.inject('/api/districts');
    expect([answer.statusCode, answer.json().error.code]).toEqual([401, 'sign-in-needed']);
  });
});
