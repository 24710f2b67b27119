import { beforeAll, describe, expect, it } from 'vitest';
import { PAGES } from '../../core/page-addresses.ts';
import type { RunningApp } from '../start-app.ts';
import { makeAdministrator, openSignedIn } from './administrator.ts';
import { startApp } from './open-page.ts';

let app: RunningApp;
let cookie = '';
beforeAll(async () => {
  app = await startApp({ sample: true });
  cookie = await makeAdministrator(app);
});

const pages = Object.values(PAGES).map(({ path }) => path.replace(/:districtId|\*/, 'ohnd'));

describe('the content policy', () => {
  it.each([...pages, '/nowhere'])('keeps nothing from the page at %s', async (path) => {
    const page = await openSignedIn(app, cookie, path);
    if (path === PAGES.district.path.replace(':districtId', 'ohnd'))
      await page.locator('[data-renderer="cytoscape"]').waitFor();
    expect(await page.title()).toContain('Tieline');
  });

  it('keeps nothing from the page of the API, on which requests can be tried', async () => {
    const page = await openSignedIn(app, cookie, '/api/docs', { clock: null }); // what it loads waits by the clock
    await page.locator('.opblock-summary-path', { hasText: '/api/health' }).click();
    await page.getByRole('button', { name: 'Try it out' }).click();
    await page.getByRole('button', { name: 'Execute' }).click();
    await expect.poll(() => page.locator('.live-responses-table').textContent()).toContain('"status": "ok"');
  });

  it('names no other site, and allows no script or style that stands in a page', async () => {
    for (const path of ['/', '/api/docs', '/api/health', '/nowhere']) {
      const policy = (await app.app.inject(path)).headers['content-security-policy'];
      expect(policy, path).toContain("default-src 'self'");
      expect(policy, path).not.toMatch(/unsafe|https?:|\*/);
    }
  });
});
