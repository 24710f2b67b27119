import type { BrowserContextOptions, Page } from 'playwright-core';
import { setupLink } from '../../server/access/one-time-links.ts';
import type { RunningApp } from '../start-app.ts';
import { openPage } from './open-page.ts';

export const ADA = { name: 'Ada Example', email: 'ada@example.org', password: 'an invented sentence' };

/** The link that the start of the app prints. */
export const printedLink = async ({ tieline, url }: RunningApp): Promise<string> =>
  (await setupLink(tieline, url))?.url ?? '';

const secretOf = (link: string): string => new URL(link).hash.slice(1);

/** Makes Ada the first administrator, and gives the value of the cookie that signs her in. */
export async function makeAdministrator(app: RunningApp): Promise<string> {
  const answer = await app.app.inject({
    method: 'POST',
    url: '/api/setup',
    headers: { 'sec-fetch-site': 'same-origin' },
    payload: { secret: secretOf(await printedLink(app)), ...ADA },
  });
  return answer.cookies.find(({ name }) => name === 'tieline')?.value ?? '';
}

/** A page of the app in a browser in which the cookie signs someone in. */
export function openSignedIn(
  app: RunningApp,
  cookie: string,
  path: string,
  options: BrowserContextOptions & { width?: number; height?: number; clock?: null } = {},
): Promise<Page> {
  const { hostname } = new URL(app.url);
  const kept = { name: 'tieline', value: cookie, domain: hostname, path: '/', expires: -1 };
  const cookies = [{ ...kept, httpOnly: true, secure: false, sameSite: 'Lax' as const }];
  return openPage(`${app.url}${path}`, { ...options, storageState: { cookies, origins: [] } });
}
