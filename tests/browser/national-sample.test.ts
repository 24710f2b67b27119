import { beforeAll, describe, expect, it } from 'vitest';
import { TEST_DAY } from '../start-app.ts';
import { expectNoAxeViolations, openPage, startApp } from './open-page.ts';

let url = '';
beforeAll(async () => {
  url = (await startApp({ sample: true })).url;
});

describe('the national page on a sample network', () => {
  it('says on the page that the data is a sample', async () => {
    const page = await openPage(url);
    await expect.poll(() => page.locator('.sample-bar').textContent()).toContain('Sample data.');
  });

  it('leads with proven gaps once ten districts have a confirmation, and orders the table by them', async () => {
    const page = await openPage(url);
    await page.locator('.districts-table').waitFor();
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toContain('proven gaps');
    const sorted = page.locator('.districts-table th[aria-sort]');
    await expect.poll(() => sorted.textContent()).toContain('Gaps');
    await expect.poll(() => sorted.getAttribute('aria-sort')).toBe('descending');
  });

  it('says in a second headline where the three departments are tied, which tie each lacks, and the first call', async () => {
    const page = await openPage(url);
    const headline = page.locator('.triad');
    await headline.waitFor();
    const { items } = await (
      await page.request.get(`${url}/api/districts?pageSize=500&asOf=${TEST_DAY}`)
    ).json();
    const all = (items as { triad: string }[]).filter(({ triad }) => triad === 'yes').length;
    await expect
      .poll(() => headline.getByRole('heading').textContent())
      .toContain(`in ${all} of 94 districts`);
    const button = headline.getByRole('button', { name: /not met in/ }).last();
    const lacking = /not met in (\d+)/.exec((await button.textContent()) ?? '')?.[1];
    await button.press('Enter');
    await expect
      .poll(() => page.getByRole('status').filter({ hasText: 'districts shown' }).textContent())
      .toBe(`${lacking} of 94 districts shown`);
    const calls = page.locator('.districts-table tbody').getByText(/^Lacks .*HSI – Wage and Hour.*First: /);
    await expect.poll(() => calls.count()).toBe(17);
    await expectNoAxeViolations(page);
  });

  it.each([
    '',
    '?measure=confirmed',
    '?measure=triad',
    '?view=fingerprints',
    '?view=fingerprints&group=measure',
  ])('has nothing against WCAG 2.2 AA at "%s"', async (query) => {
    const page = await openPage(`${url}/${query}`);
    await page.locator('.districts-table').waitFor();
    await expectNoAxeViolations(page);
  });
});
