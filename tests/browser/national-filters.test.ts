import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { TEST_DAY } from '../start-app.ts';
import { expectNoAxeViolations, openPage, startApp } from './open-page.ts';

let url = '';
beforeAll(async () => {
  url = (await startApp()).url;
});

const open = async (query = ''): Promise<Page> => {
  const page = await openPage(`${url}/${query}`);
  await page.getByRole('table').first().waitFor();
  return page;
};
const mapOf = (page: Page) => page.getByRole('group', { name: /^Map/ });
const rows = (page: Page) => page.locator('.districts-table tbody th a');
const shown = (page: Page) => page.getByRole('status').filter({ hasText: 'districts shown' });

describe('the national page, narrowed', () => {
  it('takes a role and a tie together, and counts in headline, key, table and map the same districts', async () => {
    const page = await open();
    await page
      .getByLabel('Role', { exact: true })
      .selectOption({ label: 'Comprehensive victim service provider' });
    await page.getByLabel('State of the role').selectOption({ label: 'on record or confirmed' });
    await page.getByLabel('Tie', { exact: true }).selectOption('usao-coordinator--victim-services');
    await expect.poll(() => shown(page).textContent()).toBe('70 of 94 districts shown');
    const title = page.getByRole('heading', { level: 1 });
    await expect.poll(() => title.textContent()).toContain('70 of 94 districts');
    await expect.poll(() => page.locator('.triad h2').textContent()).toContain('of 70 districts');
    await expect.poll(() => mapOf(page).locator('.map__district--out').count()).toBe(24);
    const key = await page.locator('.legend li').allTextContents();
    const numbers = key
      .filter((row) => row.includes(' of 2'))
      .map((row) => Number(/\((\d+)\)/.exec(row)?.[1]));
    expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(70);
    await expect.poll(() => page.getByRole('button', { name: 'Show all 70' }).count()).toBe(1);
    await page.getByLabel('State of the tie').selectOption({ label: 'met' });
    await expect.poll(() => shown(page).textContent()).toBe('0 of 94 districts shown');
    await expectNoAxeViolations(page);
  });

  it('saves the map as SVG with its key, days and filter, and as PNG', async () => {
    const page = await open('?circuit=6');
    await mapOf(page).getByRole('link').first().waitFor();
    const save = async (kind: string) => {
      const downloading = page.waitForEvent('download');
      await page.getByRole('button', { name: kind, exact: true }).click();
      const download = await downloading;
      expect(download.suggestedFilename()).toBe(
        `tieline-map-required-roles-${TEST_DAY}.${kind.toLowerCase()}`,
      );
      return readFileSync(await download.path());
    };
    const text = (await save('SVG')).toString('utf8');
    for (const words of [
      '9 districts',
      'Required partners found',
      '2 of 2 (',
      '6th Circuit',
      'As of November 24',
    ])
      expect(text).toContain(words);
    expect(text).not.toMatch(/<a |href|var\(/);
    const drawn = await openPage('about:blank');
    await drawn.setContent(text);
    await expect.poll(() => drawn.locator('.map__district').count()).toBe(94);
    expect((await save('PNG')).subarray(1, 4).toString()).toBe('PNG');
  });
});

describe('the national page, printed', () => {
  it('has all 94 on paper, whichever page is shown', async () => {
    const page = await open('?page=2');
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => rows(page).count()).toBe(94);
    await page.emulateMedia({ media: 'screen' });
    await expect.poll(() => rows(page).count()).toBe(17);
  });
});
