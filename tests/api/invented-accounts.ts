import type { AccountRole, Scope } from '../../core/account-roles.ts';
import { hashPassword } from '../../server/access/passwords.ts';
import { createAccount, createToken, setPassword, startSession } from '../../server/access/queries.ts';
import { hashOf, newId, newSecret } from '../../server/access/secrets.ts';
import { newToken } from '../../server/access/tokens.ts';
import { openApp, type StartOptions } from '../start-app.ts';

export const START = new Date('2026-11-24T08:00:00.000Z');
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

export const PASSWORD = 'an invented sentence';

/** Headers of a page of this very site, as a browser sends them. */
export const FROM_HERE = { 'sec-fetch-site': 'same-origin' };

/** The app on a clock that stands still until it is moved. */
export async function openAccounts(options: StartOptions = {}) {
  let at = START.getTime();
  const opened = await openApp({ ...options, now: () => new Date(at) });
  const pass = (milliseconds: number): void => {
    at += milliseconds;
  };
  return { ...opened, pass, people: peopleOf(opened) };
}

type Opened = Awaited<ReturnType<typeof openApp>>;
interface Rights {
  districts?: string[];
  organizations?: string[];
}

/** Makes accounts and what they sign in with straight in the graph, without the cost of a password. */
function peopleOf({ app, tieline: { graph, now } }: Pick<Opened, 'app' | 'tieline'>) {
  let passwordHash: Promise<string> | undefined;
  const at = (): string => now().toISOString();
  const people = {
    /** An account of a coordinator in ohnd with the password, and what signs it in. */
    async withPassword() {
      passwordHash ??= hashPassword(PASSWORD);
      const id = await people.account('coordinator', { districts: ['ohnd'] });
      const hash = await passwordHash;
      await graph.write((run) => run(setPassword, { id, passwordHash: hash }));
      const email = `${id}@example.org`;
      return { id, email, signIn: signInAs(app, email) };
    },
    async account(role: AccountRole, { districts = [], organizations = [] }: Rights = {}): Promise<string> {
      const id = newId();
      const row = {
        id,
        email: `${id}@example.org`,
        name: `Invented ${role}`,
        role,
        districts,
        organizations,
      };
      await graph.write((run) => run(createAccount, { ...row, at: at() }));
      return id;
    },
    /** Headers of a request within a new session. */
    async session(accountId: string): Promise<{ cookie: string; 'sec-fetch-site': string }> {
      const secret = newSecret();
      const session = { id: hashOf(secret), accountId, at: at(), address: '192.0.2.9' };
      await graph.write((run) => run(startSession, session));
      return { cookie: `tieline=${secret}`, ...FROM_HERE };
    },
    /** Headers of a request with a new API token. */
    async token(accountId: string, scopes: Scope[], expiresAt = '2027-11-24T00:00:00.000Z') {
      const token = newToken();
      const row = { id: hashOf(token), accountId, name: 'Invented', scopes, at: at(), expiresAt };
      await graph.write((run) => run(createToken, row));
      return { authorization: `Bearer ${token}` };
    },
  };
  return people;
}

interface Attempt {
  password?: string;
  from?: string;
  returnTo?: string;
  headers?: Record<string, string>;
}

/** Tries to sign in, from an address, with the right password unless another is given. */
const signInAs =
  (app: Opened['app'], email: string) =>
  ({ password = PASSWORD, from = '192.0.2.1', headers = {}, ...more }: Attempt = {}) =>
    app.inject({
      method: 'POST',
      url: '/api/sign-in',
      remoteAddress: from,
      headers: { ...FROM_HERE, ...headers },
      payload: { email, password, ...more },
    });

/** The cookie that an answer sets, as `name=value`, with its attributes. */
export function cookieOf(answer: { headers: Record<string, unknown> }): { pair: string; attributes: string } {
  const [header = ''] = [answer.headers['set-cookie'] ?? ''].flat().map(String);
  const [pair = '', ...attributes] = header.split('; ');
  return { pair, attributes: attributes.join('; ') };
}
