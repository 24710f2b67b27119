import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { accountViewer } from '../../server/access/viewer.ts';
import { SAM } from './editing-people.ts';
import { expectNoAxeViolations, openPage, startApp, visit } from './open-page.ts';

const grantWriter = accountViewer({ ...SAM, role: 'grant-writer', districts: ['ohnd'] });
const reader = accountViewer({ ...SAM, role: 'viewer', districts: [] });
let url = '';
let viewer = grantWriter;
beforeAll(async () => {
  url = (await startApp({ sample: true, viewer: () => viewer })).url;
});
beforeEach(() => {
  viewer = grantWriter;
});

/** The districts to whose pages, or to whose organizations, something in the page leads. */
const districtsLinked = (page: Page): Promise<string[]> =>
  page.locator('main a').evaluateAll((links: HTMLAnchorElement[]) => {
    const ids = links.flatMap(({ pathname, search }) => [
      ...(/^\/districts\/(\w+)/.exec(pathname)?.slice(1) ?? []),
      ...new URLSearchParams(search).getAll('district'),
    ]);
    return [...new Set(ids)].sort();
  });

describe('the national page for someone who may open some districts or none', () => {
  it.each(['', '?view=fingerprints', '?measure=triad&sort=name&order=asc'])(
    'names all districts, and leads only to those that may be opened (%s)',
    async (query) => {
      const page = await openPage(`${url}/${query}`);
      await page.getByRole('button', { name: 'Show all 94' }).click();
      await expect.poll(() => page.locator('.district-cell').count()).toBe(94);
      await expect.poll(() => districtsLinked(page)).toEqual(['ohnd']);
      await expectNoAxeViolations(page);
      viewer = reader;
      await visit(page, `${url}/${query}`);
      await page.locator('.district-cell').first().waitFor();
      await expect.poll(() => districtsLinked(page)).toEqual([]);
    },
  );

  it.each(['', '?view=fingerprints'])(
    'shows by keyboard and by pointer the card of a district that may not be opened, without a link (%s)',
    async (query) => {
      const page = await openPage(`${url}/${query}`);
      const colorado = page.locator('.card-stage [data-district=cod]');
      const card = page.locator('.card');
      await colorado.focus();
      await expect.poll(() => card.textContent()).toContain('District of Colorado');
      expect(await card.getByRole('link').count()).toBe(0);
      await page.keyboard.press('Escape');
      await card.waitFor({ state: 'detached' });
      for (const key of ['Enter', 'Space']) {
        await page.keyboard.press(key);
        await card.waitFor();
        await page.keyboard.press('Escape');
        await card.waitFor({ state: 'detached' });
      }
      await page.keyboard.press('Enter');
      await card.waitFor();
      await expectNoAxeViolations(page);
      await page.keyboard.press('Escape');
      await colorado.click();
      await card.waitFor();
      expect(new URL(page.url()).pathname).toBe('/');
    },
  );
});

it.each([
  '/practices',
  '/districts/ohnd',
  '/districts/ohnd?tab=lists',
  '/districts/ohnd/similar',
  '/districts/ohnd/trainings?view=plan',
])('a grant writer is led to no other district from %s', async (path) => {
  const page = await openPage(`${url}${path}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await expect.poll(async () => (await districtsLinked(page)).filter((id) => id !== 'ohnd')).toEqual([]);
  expect(await page.locator('a[href^="/between"]').count()).toBe(0);
});
