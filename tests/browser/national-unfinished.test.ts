import { beforeAll, describe, expect, it } from 'vitest';
import type { Api } from '../../server/contract.ts';
import { expectNoAxeViolations, openPage, startApp } from './open-page.ts';

let url = '';
beforeAll(async () => {
  url = (await startApp()).url;
});

/** The national page where the answers to its first questions are not whole: only some rows, of the day before. */
async function openUnfinished(rows: number, times: number) {
  const page = await openPage('about:blank', { width: 1440 });
  let asked = 0;
  await page.route('**/api/districts?*', async (route) => {
    const response = await route.fetch();
    asked += 1;
    if (asked > times) return route.fulfill({ response });
    const answer: Api['/districts']['response'] = await response.json();
    const items = answer.items.slice(0, rows).map((row) => ({ ...row, asOf: '2026-11-23' }));
    const progress = { districts: 94, current: 0, earlier: rows, oldest: rows > 0 ? '2026-11-23' : null };
    return route.fulfill({ response, json: { ...answer, items, progress } });
  });
  await page.goto(url);
  return page;
}

describe('the national page while districts are being computed', () => {
  it('says how far it is and of when its rows are, offers no CSV, and brings itself up to date', async () => {
    const page = await openUnfinished(90, 3);
    const said = page.getByText('The districts are being computed: 0 of 94 are done.');
    await said.waitFor();
    expect(await said.textContent()).toBe(
      'The districts are being computed: 0 of 94 are done. 90 show earlier results, the oldest for November 23, 2026. 4 are not shown yet. This page updates by itself.',
    );
    await expect.poll(() => page.getByRole('button', { name: /^Download CSV/ }).count()).toBe(0);
    await page.getByText('CSV to download as soon as all districts are computed').waitFor();
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Download CSV (94 rows)' }).waitFor();
    await expect.poll(() => said.count()).toBe(0);
  });

  it('says so as well where there is no row yet', async () => {
    const page = await openUnfinished(0, 1);
    await page.getByText('0 of 94 are done. 94 are not shown yet.').waitFor();
    await expect.poll(() => page.getByRole('button', { name: 'Download CSV (94 rows)' }).count()).toBe(1);
  });
});

describe('a list of all districts while districts are being computed', () => {
  it('is read again until it is whole', async () => {
    const page = await openUnfinished(0, 1);
    await page.goto(`${url}/between/ohnd`);
    await expect.poll(() => page.getByLabel('Or any district').locator('option').count()).toBe(94);
  });
});

describe('similar districts while districts are being computed', () => {
  it('are said to be incomplete, are no CSV, and come whole; one is put side by side by keyboard', async () => {
    const page = await openPage('about:blank');
    let asked = 0;
    await page.route('**/api/districts/ohnd/similar?*', async (route) => {
      const response = await route.fetch();
      asked += 1;
      if (asked > 3) return route.fulfill({ response });
      const progress = { districts: 94, current: 60, earlier: 0, oldest: null };
      return route.fulfill({ response, json: { ...(await response.json()), progress } });
    });
    await page.goto(`${url}/districts/ohnd/similar`);
    await page.getByText('60 of 94 are done. 34 are not shown yet.').waitFor();
    await page.getByText('CSV to download as soon as all districts are computed').waitFor();
    await page.getByRole('button', { name: 'Download CSV (11 rows)' }).waitFor();
    await page.getByText('The districts are being computed').waitFor({ state: 'detached' });
    const box = page.getByRole('checkbox').first();
    await box.focus();
    await page.keyboard.press('Space');
    const table = page.getByRole('table', { name: /^Side by side/ });
    await expect.poll(() => table.getByRole('columnheader').count()).toBe(6);
    await expectNoAxeViolations(page);
  });
});
