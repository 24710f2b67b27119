import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { accountViewer } from '../../server/access/viewer.ts';
import { SAM } from './editing-people.ts';
import { openMore } from './more-pages.ts';
import { openPage, startApp } from './open-page.ts';

let url = '';
beforeAll(async () => {
  const trainer = accountViewer({ ...SAM, role: 'trainer' });
  url = (await startApp({ sample: true, viewer: () => trainer })).url;
});

const open = async (path = '/'): Promise<Page> => {
  const page = await openPage(`${url}${path}`);
  await page.getByRole('table').first().waitFor();
  return page;
};
const shown = (page: Page) => page.getByRole('status').filter({ hasText: 'districts shown' });
const condition = (page: Page, number: number) =>
  page.getByRole('group', { name: `Condition ${number}`, exact: true });
/** How many districts an answer has; all of them would be no answer. */
const some = async (page: Page): Promise<void> => {
  await expect
    .poll(() => shown(page).textContent())
    .toMatch(/^([1-9]|[1-8]\d|9[0-3]) of 94 districts shown$/);
  const heading = page.getByRole('heading', { level: 1 });
  await expect.poll(() => heading.textContent()).toContain('of 94 districts');
};

/** Each is answered in at most three steps from the first page or from a district's page; a step is a click or a choice. */
describe('trainers ask', () => {
  it('Which districts have no victim-service partner tied to police?', async () => {
    const page = await open();
    await condition(page, 1).getByLabel('Role or tie').selectOption('lead-police--victim-services');
    await some(page);
  });

  it('Which districts lack labor inspectors altogether?', async () => {
    const page = await open();
    await condition(page, 1).getByLabel('Role or tie').selectOption('state-labor');
    await some(page);
  });

  it('Which have the partner but no tie?', async () => {
    const page = await open();
    await condition(page, 1).getByLabel('Districts that').selectOption('has');
    await condition(page, 1).getByLabel('Role or tie').selectOption('state-labor');
    await condition(page, 2).getByLabel('Role or tie').selectOption('usao-coordinator--state-labor');
    await some(page);
  });

  it('Where has nobody cross-trained in two years?', async () => {
    const page = await open();
    await condition(page, 1).getByLabel('Districts that').selectOption('untrained');
    await some(page);
  });

  it('Which districts look alike, so one course fits?', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Fingerprints' }).click();
    await page.getByRole('button', { name: 'Likeness' }).click();
    await page.getByRole('heading', { name: /^Each beside the one most like it/ }).waitFor();
    await expect.poll(() => page.locator('.fingerprint-cell').count()).toBe(94);
    await page.goto(`${url}/districts/ohnd`);
    await openMore(page, 'Similar districts');
    const alike = page.getByRole('table', { name: /^Similar districts/ });
    await expect.poll(() => alike.getByRole('row').count()).toBeGreaterThan(3);
    await alike.getByRole('checkbox').first().check();
    const beside = page.getByRole('table', { name: /^Side by side/ });
    await expect.poll(() => beside.getByRole('columnheader').count()).toBe(6);
  });

  it('Which industries here have inspectors that never met the task force?', async () => {
    const page = await openPage(`${url}/districts/ohnd`);
    await openMore(page, 'Industries');
    await page
      .getByText(/of weight here/)
      .first()
      .waitFor();
    const inspectors = page.getByRole('table', { name: 'Inspectors and their links' });
    await expect.poll(() => inspectors.getByRole('row').count()).toBe(6);
    for (const row of (await inspectors.getByRole('row').allTextContents()).slice(1))
      expect(row).toMatch(/linked|on record, to confirm|not asked|no link/);
  });

  it('Which counties are out of reach of any provider?', async () => {
    const page = await openPage(`${url}/districts/ohnd`);
    await openMore(page, 'Reach of counties');
    await page.getByLabel('Who reaches the county?').selectOption('any-provider');
    await page.getByText(/^Any service provider: \d+ of 40 counties, with/).waitFor();
    const table = page.getByRole('table', { name: 'Counties, those that no one reaches first' });
    await expect.poll(() => table.getByRole('row').count()).toBe(41);
  });

  it('Is this gap real or just not filled in?', async () => {
    const page = await openPage(`${url}/districts/ohnd`);
    await page
      .getByRole('region', { name: /^Gaps to fix/ })
      .getByText('reported missing, or ended')
      .waitFor();
    await page
      .getByRole('button', { name: /^Survivor consultants/ })
      .first()
      .click();
    const panel = page.getByRole('complementary', { name: 'Selection' });
    await panel
      .getByText(/no one fills this role/)
      .first()
      .waitFor();
  });

  it('Which gaps are common to the whole circuit or state?', async () => {
    const page = await open();
    await page.getByLabel('Circuit, state or list').selectOption('circuit=6');
    const common = page.getByRole('table', { name: 'Required roles, rarest first' });
    await common.getByRole('row').nth(1).waitFor();
    await expect.poll(() => common.textContent()).toMatch(/of 9/);
  });
});
