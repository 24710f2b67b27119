import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { accountViewer } from '../../server/access/viewer.ts';
import { SAM } from './editing-people.ts';
import { expectNoAxeViolations, openPage, startApp, visit } from './open-page.ts';

const viewer = accountViewer({ ...SAM, districts: ['ohnd', 'wawd'] });
let app: Awaited<ReturnType<typeof startApp>>;
beforeEach(async () => {
  app = await startApp({ viewer: () => viewer });
  return () => app.stop();
});

const openCalls = (district: string) => openPage(`${app.url}/districts/${district}/calls`);
const leadOf = (page: Page, name: string) => page.locator('[data-lead]', { hasText: name });
const focused = (page: Page) =>
  page.evaluate(() => {
    const on = document.activeElement;
    const line = on?.closest('tr');
    const at = on?.closest<HTMLElement>('[data-lead]')?.dataset.lead ?? line?.dataset.question;
    return at ?? on?.tagName;
  });
const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click();

describe('after a lead is decided', () => {
  it('the focus stays with it, its question, or the question that follows', async () => {
    const page = await openCalls('ohnd');
    const questions = await page
      .locator('.grid--who [data-question]')
      .evaluateAll((rows: HTMLElement[]) => rows.map(({ dataset }) => dataset.question));
    const toledo = leadOf(page, 'OSHA Toledo');
    await toledo.getByRole('button', { name: /^Keep/ }).press('Enter');
    await toledo.getByText('Kept for later').waitFor();
    expect(await focused(page)).toBe('ohnd-osha-osha-toledo-area-office');

    const columbus = leadOf(page, 'OSHA Columbus');
    await columbus.getByRole('button', { name: /^Dismiss/ }).press('Enter');
    await page.getByRole('button', { name: 'Cancel' }).press('Enter');
    await expect.poll(() => focused(page)).toBe('ohnd-osha-osha-columbus-area-office');
    await columbus.getByRole('button', { name: /^Dismiss/ }).press('Enter');
    await page.getByRole('textbox', { name: 'Why' }).fill('Three counties alone');
    await save(page);
    await page.getByText('1 dismissed').waitFor();
    await expect.poll(() => focused(page)).toBe('osha');

    await leadOf(page, 'OSHA Cleveland')
      .getByRole('button', { name: /^Confirm/ })
      .press('Enter');
    expect(await page.getByLabel('Confirmed on').inputValue()).toBe('11/24/2026');
    await page.getByLabel('Who told you?').selectOption({ label: 'That organization itself' });
    await save(page);
    await expect.poll(() => focused(page)).toBe(questions[questions.indexOf('osha') + 1]);
    await expectNoAxeViolations(page);

    await visit(page, `${app.url}/districts/ohnd/history`);
    const entry = 'the lead OSHA Columbus Area Office is dismissed: Three counties alone';
    await page.getByRole('cell', { name: entry }).waitFor();
  });
});

it('a task force among the leads is entered under its name, and is then no longer asked about', async () => {
  const page = await openCalls('wawd');
  const name = 'Human Trafficking Task Force of Clark County';
  await leadOf(page, name).getByText('Not on record yet.').waitFor();
  await leadOf(page, name)
    .getByRole('button', { name: /^Confirm/ })
    .click();
  await expect.poll(() => page.getByLabel('Name', { exact: true }).inputValue()).toBe(name);
  for (const at of [1, 2]) {
    await page.getByLabel(`Partner ${at}`, { exact: true }).selectOption({ index: at });
    await page.getByLabel(`Partner ${at} is a core member`).press('Space');
  }
  await page.getByLabel('Since', { exact: true }).fill('3/9/2026');
  await save(page);
  await page.getByRole('heading', { name: /^Saved\./ }).waitFor();
  await visit(page, `${app.url}/districts/wawd/calls`);
  await page.locator('.calls__groups').waitFor();
  expect(await leadOf(page, name).count()).toBe(0);
});

it('on a phone each answer shows its key, because the header has scrolled away', async () => {
  const page = await openPage(`${app.url}/districts/ohnd/calls`, { width: 360 });
  const keys = page.locator('.grid--level [data-question]').last().locator('.grid__key');
  await expect.poll(() => keys.evaluateAll((all) => all.every((key) => key.checkVisibility()))).toBe(true);
  expect(await keys.allTextContents()).toEqual(['0', '1', '2', '3', '4', '?']);
});

it('the printed sheet names the role of each partner, so that two rows of one office differ', async () => {
  const page = await openCalls('ohnd');
  const rows = page.locator('.paper tbody th', { hasText: 'U.S. Attorney’s Office' });
  await expect.poll(() => rows.count()).toBeGreaterThan(1);
  const texts = await rows.allTextContents();
  expect(new Set(texts).size).toBe(texts.length);
});

it('the printed sheet names the first lead of each role it asks about, except for dismissed ones', async () => {
  const page = await openCalls('ohnd');
  const leads = page.locator('.paper__leads', { hasText: 'OSHA' });
  await expect.poll(() => leads.textContent()).toMatch(/^Ask about: OSHA Toledo .+; 2 more on the page$/);
  await leadOf(page, 'OSHA Toledo')
    .getByRole('button', { name: /^Dismiss/ })
    .click();
  await page.getByRole('textbox', { name: 'Why' }).fill('Three counties alone');
  await save(page);
  await page.getByText('1 dismissed').waitFor();
  await expect.poll(() => leads.textContent()).toMatch(/^Ask about: OSHA Cleveland .+; 1 more on the page$/);
});
