import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { TEST_DAY } from '../start-app.ts';
import { makeAdministrator, openSignedIn } from './administrator.ts';
import { expectNoAxeViolations, expectNoSidewaysScrolling, openPage, startApp } from './open-page.ts';

let url = '';
beforeAll(async () => {
  url = (await startApp()).url;
});

const open = async (query = '', options = {}): Promise<Page> => {
  const page = await openPage(`${url}/${query}`, options);
  await page.getByRole('table').first().waitFor();
  return page;
};
const mapOf = (page: Page) => page.getByRole('group', { name: /^Map/ });
const addressed = (page: Page) => new URL(page.url()).searchParams.get('where');
const rows = (page: Page) => page.locator('.districts-table tbody th a');
const shown = (page: Page) => page.getByRole('status').filter({ hasText: 'districts shown' });

describe('the national page, narrowed', () => {
  it('takes a role and a tie together, and counts in headline, key, table and map the same districts', async () => {
    const page = await open();
    const condition = (number: number) =>
      page.getByRole('group', { name: `Condition ${number}`, exact: true });
    await condition(1).getByLabel('Districts that').selectOption('has');
    await condition(1).getByLabel('Role or tie').selectOption({ label: 'Victim service provider' });
    await condition(2).getByLabel('Role or tie').selectOption('usao-coordinator--victim-services');
    await expect.poll(() => shown(page).textContent()).toBe('70 of 94 districts shown');
    const title = page.getByRole('heading', { level: 1 });
    await expect.poll(() => title.textContent()).toContain('70 of 94 districts');
    await expect.poll(() => page.locator('.triad h2').textContent()).toContain('of 70 districts');
    await expect.poll(() => mapOf(page).locator('.map__district--out').count()).toBe(24);
    const inKey = async () => {
      const rows = await page.locator('.legend li').allTextContents();
      const numbers = rows
        .filter((row) => !row.includes('current task force'))
        .map((row) => Number(/\((\d+)\)/.exec(row)?.[1]));
      return numbers.reduce((sum, number) => sum + number, 0);
    };
    await expect.poll(inKey).toBe(70);
    await expect.poll(() => page.getByRole('button', { name: 'Show all 70' }).count()).toBe(1);
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download CSV (70 rows)' }).click();
    const csv = readFileSync(await (await downloading).path(), 'utf8');
    expect(csv.trim().split('\r\n')).toHaveLength(1 + 70);
    expect(csv.match(/,usao-coordinator--victim-services [a-z ]+,/g)).toHaveLength(70);
    await page.getByRole('button', { name: /^Proven, 0/ }).click();
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

  it('is put together by keyboard, joins what one of several lacks, and goes with its last role', async () => {
    const page = await open('', { width: 360 });
    const first = page.getByRole('group', { name: 'Condition 1', exact: true });
    await first.getByLabel('Role or tie').focus();
    await page.keyboard.type('OSHA');
    await expect.poll(() => addressed(page)).toBe('lacks:osha');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('condition-1-1');
    await page.keyboard.press('Tab');
    await page.keyboard.type('unknown');
    await expect.poll(() => addressed(page)).toBe('lacks:osha!unknown');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Shelter');
    await expect.poll(() => addressed(page)).toBe('lacks:osha!unknown|shelter');
    await expect.poll(() => page.locator('.lead').textContent()).toContain('lack OSHA (unknown) or Shelter.');
    await expectNoSidewaysScrolling(page);
    await expectNoAxeViolations(page);
    await first.getByLabel('or', { exact: true }).first().selectOption('');
    await first.getByLabel('Role or tie').selectOption('');
    await expect.poll(() => addressed(page)).toBe(null);
    await expect.poll(() => shown(page).textContent()).toBe('94 of 94 districts shown');
  });

  it('says what is wrong with an address that names what no one knows, and leads back', async () => {
    const page = await openPage(`${url}/?where=lacks:astronaut`);
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('"astronaut"');
    await page.getByRole('button', { name: 'Show all districts' }).click();
    await expect.poll(() => shown(page).textContent()).toBe('94 of 94 districts shown');
  });
});

describe('a filter of someone with an account', () => {
  it('is saved under a name, also as a list that stays, opened again, and deleted', async () => {
    const running = await startApp();
    const cookie = await makeAdministrator(running);
    const page = await openSignedIn(running, cookie, '/?where=lacks%3Alead-police&circuit=6');
    await page.getByRole('table').first().waitFor();
    const count = await shown(page).textContent();
    const saved = page.locator('.saved-filters');
    await saved.locator('summary').click();
    const save = async (name: string, what: RegExp) => {
      await saved.getByLabel('Name').fill(name);
      await saved.getByText(what).click();
      await saved.getByRole('button', { name: 'Save', exact: true }).click();
      await saved.getByText(`${name} is saved.`).waitFor();
    };
    await save('No lead police', /^This filter/);
    await save('Spring course', /as a list that stays$/);
    await expectNoAxeViolations(page);
    await page.goto(running.url);
    await saved.locator('summary').click();
    await saved.getByRole('link', { name: 'No lead police' }).click();
    await expect.poll(() => addressed(page)).toBe('lacks:lead-police');
    await expect.poll(() => shown(page).textContent()).toBe(count);
    await page.goto(running.url);
    await page.getByLabel('Circuit, state or list').selectOption({ label: 'Spring course' });
    await expect.poll(() => shown(page).textContent()).toBe(count);
    await saved.locator('summary').click();
    await saved.getByRole('button', { name: 'Delete Spring course' }).click();
    await expect.poll(() => saved.locator('summary').textContent()).toBe('Saved filters and lists (1)');
    await expect
      .poll(() => page.getByLabel('Circuit, state or list').locator('option:checked').textContent())
      .toMatch(/^\s*A list of \d+ districts/);
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

  it('has them there before the sheets are counted', async () => {
    const page = await open('?page=2');
    await expect.poll(() => rows(page).count()).toBe(17);
    const atOnce = await page.evaluate(async () => {
      dispatchEvent(new Event('beforeprint'));
      await Promise.resolve(); // what was asked for in a listener is drawn as soon as the listener returns
      return document.querySelectorAll('.districts-table tbody tr th').length;
    });
    expect(atOnce).toBe(94);
  });
});
