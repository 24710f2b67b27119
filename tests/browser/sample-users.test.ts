import { beforeAll, describe, expect, it } from 'vitest';
import { ROLE_WORDS, ROLES } from '../../core/account-roles.ts';
import { expectNoAxeViolations, expectNoSidewaysScrolling, openPage, startApp, visit } from './open-page.ts';

let url = '';
beforeAll(async () => {
  url = (await startApp({ sample: true })).url;
});

describe('the bar of the sample network', () => {
  it('signs in as each role by one click, and says as whom one looks', async () => {
    const page = await openPage(url);
    const users = page.getByRole('group', { name: 'See it as' });
    for (const role of ROLES) {
      const name = ROLE_WORDS[role].name.toLowerCase();
      await users.getByRole('button', { name, exact: true }).click();
      await expect.poll(() => users.locator('[aria-pressed=true]').allTextContents()).toEqual([name]);
      await expect.poll(() => page.locator('.site-header__account').textContent()).toContain('(sample)');
      await page.locator('h1').waitFor();
      await expectNoAxeViolations(page);
    }
  });

  it('can be used by keyboard alone, and lands a coordinator at home', async () => {
    const page = await openPage(`${url}/model`);
    const coordinator = page.getByRole('button', { name: 'coordinator', exact: true });
    await coordinator.waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    for (let tabs = 0; tabs < 20 && (await focused()) !== 'coordinator'; tabs++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).pathname).toBe('/home');
    await expect.poll(() => coordinator.getAttribute('aria-pressed')).toBe('true');
  });

  it('fits a phone', async () => {
    const page = await openPage(url, { width: 360 });
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'administrator', exact: true }).waitFor();
    await expectNoSidewaysScrolling(page);
    await expectNoAxeViolations(page);
  });

  it('is on no page of an installation that is none of a sample', async () => {
    const { url: real } = await startApp();
    const page = await openPage('about:blank');
    for (const path of ['/', '/sign-in', '/model']) {
      await visit(page, `${real}${path}`);
      expect(await page.locator('.sample-bar, .sample-bar__users').count()).toBe(0);
    }
  });
});
