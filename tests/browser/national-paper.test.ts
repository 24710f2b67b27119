import { beforeAll, expect, it } from 'vitest';
import { COORDINATOR } from './editing-people.ts';
import { openPage, startApp } from './open-page.ts';

let url = '';
beforeAll(async () => {
  url = (await startApp({ viewer: () => COORDINATOR })).url;
});

it('the page of all districts says that a day which has not come is no day of record, and leads back to today', async () => {
  const page = await openPage(`${url}/?asOf=2031-06-01`);
  const note = page.getByRole('note');
  await note.getByText('As of June 1, 2031: not today.').waitFor();
  await note.getByText('This day has not come.').waitFor();
  await note.getByRole('button', { name: 'Go to today' }).press('Enter');
  await expect.poll(() => note.count()).toBe(0);
});

it('printed, the table of the districts has a header without buttons, which Chromium repeats on each page', async () => {
  const page = await openPage(url);
  const header = page.locator('.districts-table thead');
  await expect.poll(() => header.locator('button').count()).toBeGreaterThan(0);
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => header.locator('button').count()).toBe(0);
  await expect.poll(() => header.locator('th').first().textContent()).toBe('District');
  expect(await page.getByRole('link', { name: /^Whom to call/ }).count()).toBe(0);
});

it('on a phone the fingerprint of a district has words for its roles, no codes', async () => {
  const page = await openPage(`${url}/districts/ohnd`, { width: 360 });
  const labels = page.locator('.narrow-fingerprint .fingerprint-code');
  await expect.poll(() => labels.allTextContents()).toContain('Victim-witness');
  expect(await labels.allTextContents()).not.toContain('VWS');
});
