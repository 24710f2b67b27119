import { beforeAll, describe, expect, it } from 'vitest';
import { PAGES } from '../../core/page-addresses.ts';
import { REQUESTS_OF_A_PAGE } from '../../server/access/settings.ts';
import type { RunningApp } from '../start-app.ts';
import { makeAdministrator, openSignedIn } from './administrator.ts';
import { startApp, visit } from './open-page.ts';

let app: RunningApp;
let cookie = '';
beforeAll(async () => {
  app = await startApp({ sample: true });
  cookie = await makeAdministrator(app);
});

const pages = Object.values(PAGES).map(({ path }) => path.replace(':districtId', 'ohnd'));

describe('the limits of requests', () => {
  it.each(pages)('count on no more than opening %s takes with nothing kept', async (path) => {
    const page = await openSignedIn(app, cookie, '/nowhere');
    let requests = 0;
    page.on('request', () => requests++);
    await visit(page, `${app.url}${path}`);
    expect(requests).toBeGreaterThan(0);
    expect(requests).toBeLessThanOrEqual(REQUESTS_OF_A_PAGE);
  });
});
