import { afterAll, beforeAll, expect, it } from 'vitest';
import { accountViewer, type Viewer } from '../../server/access/viewer.ts';
import { READER, SAM } from './editing-people.ts';
import { expectNoAxeViolations, expectNoSidewaysScrolling, openPage, startApp } from './open-page.ts';

let app: Awaited<ReturnType<typeof startApp>>;
const GRANTS = accountViewer({ ...SAM, name: 'Gus Grantwriter', role: 'grant-writer' });
const ADMINISTRATOR = accountViewer({ ...SAM, name: 'Ada Administrator', role: 'administrator' });
let viewer: Viewer = GRANTS;
beforeAll(async () => {
  app = await startApp({ viewer: () => viewer });
});
afterAll(() => app.stop());

it('offers a grant writer the tables of an own district as files, of the day that is shown', async () => {
  viewer = GRANTS;
  const page = await openPage(`${app.url}/districts/ohnd?tab=lists&asOf=2026-11-01`);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Expected ties' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('tieline-ohnd-ties-2026-11-01.csv');
  await expectNoAxeViolations(page);
});

it('offers the whole network in each format, by keys, and of the explorer what is shown', async () => {
  viewer = GRANTS;
  const page = await openPage(`${app.url}/districts/ohnd?tab=lists&asOf=2026-11-01`, { width: 360 });
  await page.getByText('Download the whole network of this district').press('Enter');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Excel workbook' }).press('Enter'),
  ]);
  expect(file.suggestedFilename()).toBe('tieline-ohnd-network-2026-11-01.xlsx');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await expectNoAxeViolations(page);
  await page.goto(`${app.url}/districts/ohnd/explorer?role=fbi`);
  await page.getByText('Download what is shown').click();
  const link = page.getByRole('link', { name: 'GraphML' });
  expect(await link.getAttribute('href')).toContain('organizations=fbi-cleveland');
  await page.goto(`${app.url}/districts/ohnd/history?view=day&asOf=2026-11-02`);
  await page.getByText('Download the network of this day').click();
  expect(await link.getAttribute('href')).toMatch(/districts\/ohnd\/export\?format=graphml&asOf=2026-11-02$/);
});

it('offers none to who may only read', async () => {
  viewer = READER;
  const page = await openPage(`${app.url}/districts/ohnd`);
  await expect.poll(() => page.getByText('Export as CSV').count()).toBe(0);
  await expect.poll(() => page.getByText('Download the whole network').count()).toBe(0);
});

it.each([1440, 768, 360])('tells administrators who exported what, at %i pixels', async (width) => {
  viewer = ADMINISTRATOR;
  const page = await openPage(`${app.url}/districts/ohnd/history`, { width });
  await page.getByRole('link', { name: /Access log/ }).click();
  const row = page.getByRole('row', { name: /Gus Grantwriter.*export of ties/ });
  await row.first().waitFor();
  await expectNoSidewaysScrolling(page);
  await expectNoAxeViolations(page);
});
