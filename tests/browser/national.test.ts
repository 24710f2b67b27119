import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
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
const shown = (page: Page) => page.getByRole('status').filter({ hasText: 'districts shown' });
const rowNames = (page: Page) => page.locator('.districts-table tbody th a').allTextContents();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-district'));

describe('the national page on public record', () => {
  it('says in its title and first sentence which required partners are known, and that nothing is confirmed', async () => {
    const page = await open();
    await expect
      .poll(() => page.getByRole('heading', { level: 1 }).textContent())
      .toContain('94 districts: which required partners are known');
    const lead = await page.locator('.lead').textContent();
    expect(lead).toContain('known: 36 of 94 districts. 34 lack one and 24 lack two');
    expect(lead).toContain('Nothing is confirmed yet');
  });

  it('draws 94 districts in more than two tones, with the numbers in the key', async () => {
    const page = await open();
    const districts = mapOf(page).getByRole('link');
    await districts.first().waitFor();
    await expect.poll(() => districts.count()).toBe(94);
    const fills = await mapOf(page)
      .locator('a > path:first-child')
      .evaluateAll((all) => all.map((path) => path.getAttribute('fill')));
    expect(new Set(fills).size).toBe(3);
    await expect.poll(() => page.locator('.legend').textContent()).toContain('2 of 2 (36)');
  });

  it('shows the worst first, 17 rows a page, and the next page on demand', async () => {
    const page = await open();
    const first = await rowNames(page);
    expect(first).toHaveLength(17);
    await expect.poll(() => page.locator('.districts-table tbody td').first().textContent()).toBe('0');
    await page.getByRole('button', { name: 'Next' }).click();
    expect(await rowNames(page)).not.toContain(first[0]);
    expect(page.url()).toContain('page=2');
    await page.getByRole('button', { name: 'Show all 94' }).click();
    expect(await rowNames(page)).toHaveLength(94);
  });

  it('shows no score of zero and no gaps that no one can prove', async () => {
    const page = await open();
    const headers = await page.locator('.districts-table thead th').allTextContents();
    expect(headers.join()).toContain('Found of 2');
    expect(headers.join()).not.toMatch(/Gaps|Points/);
    await expect.poll(() => page.locator('.sample-bar').count()).toBe(0);
  });

  it.each([1440, 768, 360])('fits %i pixels without scrolling sideways', async (width) => {
    for (const query of ['', '?view=fingerprints']) {
      const page = await open(query, { width });
      await expectNoSidewaysScrolling(page);
    }
  });
});

describe('filters of the national page', () => {
  it('narrow map and table alike, announce the count, and live in the address', async () => {
    const page = await open();
    await page.getByLabel('Role or tie').selectOption({ label: 'Victim service provider' });
    await expect.poll(() => shown(page).textContent()).toBe('24 of 94 districts shown');
    await expect.poll(() => mapOf(page).locator('.map__district--out').count()).toBe(70);
    await page.reload();
    await expect.poll(() => shown(page).textContent()).toBe('24 of 94 districts shown');
    await page.goBack();
    await expect.poll(() => shown(page).textContent()).toBe('94 of 94 districts shown');
  });

  it('lead from a role that is often missing to the districts without it', async () => {
    const page = await open();
    await page
      .getByRole('button', { name: /^58 districts without Lead state or local police agency/ })
      .click();
    await expect.poll(() => shown(page).textContent()).toBe('58 of 94 districts shown');
  });

  it('offer those where it is unknown when no district reports a role missing', async () => {
    const page = await open('?missingRole=lead-police&roleState=reported+none');
    await expect
      .poll(() => page.locator('.empty').textContent())
      .toContain('58 districts lack it: 58 unknown');
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Show 58 districts that lack it' }).click();
    await expect.poll(() => shown(page).textContent()).toBe('58 of 94 districts shown');
  });

  it('offer the way back when nothing fits', async () => {
    const page = await open('?circuit=DC&state=OH');
    await page.getByRole('button', { name: 'Show all districts' }).click();
    await expect.poll(() => shown(page).textContent()).toBe('94 of 94 districts shown');
  });
});

describe('the map of the national page', () => {
  it('is one tab stop; arrows go to the nearest district, Escape closes the card, Enter opens the district', async () => {
    const page = await open();
    await mapOf(page).getByRole('link').first().waitFor();
    await expect.poll(() => mapOf(page).locator('a[tabindex="0"]').count()).toBe(1);
    await page.getByRole('button', { name: 'Fingerprints' }).focus();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('ksd');
    await page.keyboard.press('ArrowLeft');
    expect(await focused(page)).toBe('cod');
    await expect.poll(() => page.locator('.card').textContent()).toContain('District of Colorado');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Open D. Colo.');
    await page.keyboard.press('Escape');
    await page.locator('.card').waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('cod');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/districts/cod');
  });

  it('opens a card beside the district and never over it', async () => {
    const page = await open();
    for (const id of ['ohnd', 'akd', 'flsd', 'med', 'nyed', 'prd']) {
      const district = mapOf(page).locator(`[data-district=${id}]`);
      await district.dispatchEvent('pointerenter', { pointerType: 'mouse' });
      const card = page.locator('.card');
      await expect.poll(() => card.getByRole('link').first().getAttribute('href')).toBe(`/districts/${id}`);
      const a = await card.boundingBox();
      const b = await district.locator('path').first().boundingBox();
      if (!a || !b) throw new Error(`Card or district ${id} is not drawn.`);
      const across = a.x < b.x + b.width && b.x < a.x + a.width;
      const down = a.y < b.y + b.height && b.y < a.y + a.height;
      expect(across && down, id).toBe(false);
    }
  });

  it('keeps the card while the pointer is on it, so that its link can be followed, and closes it after', async () => {
    const page = await open();
    await mapOf(page).locator('[data-district=cod]').hover();
    await page.locator('.card').hover();
    await page.locator('.card').getByRole('link', { name: 'Open D. Colo.' }).hover();
    await expect.poll(() => page.locator('.card').count()).toBe(1);
    await page.mouse.move(0, 0);
    await page.locator('.card').waitFor({ state: 'detached' });
  });

  it('shares one highlight with the table', async () => {
    const page = await open('?page=all');
    await mapOf(page).locator('[data-district=ohnd]').focus();
    await expect
      .poll(() => page.locator('.districts-table .highlighted th').textContent())
      .toContain('N.D. Ohio');
    await page.locator('.districts-table').getByRole('link', { name: 'D. Wyo.' }).focus();
    const outline = await page.locator('.map__active').getAttribute('d');
    expect(outline).toBe(await mapOf(page).locator('[data-district=wyd] path').first().getAttribute('d'));
    await expect.poll(() => page.locator('.card').count()).toBe(0);
  });

  it('shows the card at the first tap and opens the district at the second', async () => {
    const page = await open('', { width: 768, hasTouch: true });
    const district = mapOf(page).locator('[data-district=mtd]');
    await district.tap();
    await page.locator('.card').waitFor();
    expect(page.url()).toBe(`${url}/`);
    await district.tap();
    await page.waitForURL('**/districts/mtd');
  });
});

describe('other views of the national page', () => {
  it('draws a fingerprint of every district, by circuit, and fades those that have the role chosen in the key', async () => {
    const page = await open('?view=fingerprints');
    await expect.poll(() => page.locator('.fingerprint-cell').count()).toBe(94);
    await page.getByRole('button', { name: /^VSP/ }).click();
    await expect.poll(() => page.locator('.fingerprint-cell--faded').count()).toBe(70);
  });

  it('opens the card of a fingerprint on focus, and closes it on Escape and when focus goes elsewhere', async () => {
    const page = await open('?view=fingerprints');
    const card = page.locator('.card');
    await page.locator('.fingerprint-cell').nth(3).focus();
    await card.waitFor();
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    await page.locator('.fingerprint-cell').nth(4).focus();
    await card.waitFor();
    await page.getByLabel('Task force').focus();
    await card.waitFor({ state: 'detached' });
  });

  it('carries the day asked for to the district', async () => {
    const page = await open('?asOf=2025-06-30');
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toContain('June 30, 2025');
    await expect
      .poll(() => page.locator('.districts-table tbody a').first().getAttribute('href'))
      .toContain('?asOf=2025-06-30');
  });

  it('hands out the table as CSV of the districts shown, its header first', async () => {
    const page = await open('?circuit=6');
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download CSV' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/^tieline-districts-\d{4}-\d\d-\d\d\.csv$/);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text.slice(1)).toMatch(/^district_id,district,us_state,circuit,as_of,revision,/);
    expect(text.trim().split('\r\n')).toHaveLength(1 + 9);
    expect(text.split('\r\n').filter((line) => line.startsWith('ohnd,'))).toHaveLength(1);
  });

  it('says what the server said of an address that it does not take, and leads on without it', async () => {
    const page = await openPage(`${url}/?asOf=not-a-day`);
    await page.getByRole('heading', { name: 'Could not load the districts' }).waitFor();
    await expectNoAxeViolations(page);
    await page.getByRole('link', { name: 'Open this page without the choices in its address' }).click();
    await page.getByRole('heading', { level: 1, name: /districts/ }).waitFor();
  });
});

describe('WCAG 2.2 AA on the national page', () => {
  it.each([
    '',
    '?measure=questions',
    '?measure=triad',
    '?measure=proven-gaps',
    '?view=fingerprints',
    '?view=fingerprints&where=lacks:shelter',
    '?where=lacks:lead-police&page=all',
  ])('finds nothing wrong at "%s"', async (query) => {
    const page = await open(query);
    await expectNoAxeViolations(page);
  });

  it('finds nothing wrong with a card open, on a screen and on a phone', async () => {
    for (const width of [1440, 360]) {
      const page = await open('', { width });
      await mapOf(page).locator('[data-district=mtd]').focus();
      await page.locator('.card').waitFor();
      await expectNoAxeViolations(page);
    }
  });
});
