import { beforeAll, describe, expect, it } from 'vitest';
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
    await expect
      .poll(() => page.getByRole('heading', { level: 1 }).textContent())
      .toContain('where partners are missing');
    const sorted = page.locator('.districts-table th[aria-sort]');
    await expect.poll(() => sorted.textContent()).toContain('Gaps');
    await expect.poll(() => sorted.getAttribute('aria-sort')).toBe('descending');
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
