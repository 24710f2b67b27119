import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { accountViewer } from '../../server/access/viewer.ts';
import { SAM } from './editing-people.ts';
import { keysOf } from './keys.ts';
import { openPage, startApp } from './open-page.ts';

let url = '';
beforeAll(async () => {
  const writer = accountViewer({ ...SAM, role: 'grant-writer', districts: ['ohnd', 'ohsd'] });
  url = (await startApp({ sample: true, viewer: () => writer })).url;
});

const open = (path: string): Promise<Page> => openPage(`${url}${path}`);
const sumOf = (page: Page, label: string) =>
  page.locator('.funding__sums div', { hasText: label }).locator('dd').textContent();

describe('grant writers ask', () => {
  it('What does the money buy: which gaps close, how many points?', async () => {
    const page = await open('/districts/ohnd');
    await page.getByRole('link', { name: /^Gaps \d/ }).click();
    await page.getByRole('link', { name: 'What would the money buy?' }).click();
    const [before] = (await sumOf(page, 'points confirmed, of 100'))?.split(' to ') ?? [];
    await page.getByRole('checkbox').first().check();
    await page.getByText(/^(This item|These \d+ items) would take confirmed coverage from/).waitFor();
    const [now, after] = (await sumOf(page, 'points confirmed, of 100'))?.split(' to ') ?? [];
    expect(now).toBe(before);
    expect(Number.parseFloat(after ?? '')).toBeGreaterThan(Number(now));
    const brings = page.getByRole('region', { name: 'What it would bring' });
    expect(await brings.getByRole('listitem').count()).toBeGreaterThan(0);
    await page.getByText('They do not measure effect.').waitFor();
  });
});

it('is picked, priced and shared by keys alone', async () => {
  const page = await open('/districts/ohnd/funding-plan');
  const keys = keysOf(page);
  const first = page.getByRole('checkbox').first();
  const action = (await page.locator('.funding__pick').first().textContent()) ?? '';
  await keys.tabTo(action);
  await keys.press('Space');
  await page.getByText(/^(This item|These \d+ items) would take/).waitFor();
  await keys.tabTo(`Cost in dollars: ${action}`, 2);
  await keys.type('much');
  await keys.press('Enter');
  await page.getByText('Enter whole dollars, such as 24000.').waitFor();
  await keys.press('Control+A');
  await keys.type('24,000');
  await keys.press('Enter');
  await expect.poll(() => sumOf(page, 'your figures, added up')).toBe('$24,000');
  expect(await sumOf(page, 'points per $1,000')).toMatch(/^\d+\.\d\d$/);
  const shared = await open(page.url().replace(url, ''));
  await shared.getByRole('checkbox').first().waitFor();
  expect(await shared.getByRole('checkbox').first().isChecked()).toBe(true);
  expect(await sumOf(shared, 'your figures, added up')).toBe('$24,000');
  expect(await first.isChecked()).toBe(true);
});

it('takes the plan along as CSV, and into the report', async () => {
  const page = await open('/districts/ohnd/funding-plan?items=shelter&costs=shelter:90000');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Download CSV/ }).click(),
  ]);
  const text = readFileSync(await file.path(), 'utf8');
  expect(text).toContain('points_per_1000_dollars');
  expect(text).toContain('All items together');
  await page.getByRole('link', { name: 'Put it into the report, without costs' }).click();
  await page.getByRole('heading', { name: 'What the money would buy' }).waitFor();
  expect(await page.getByRole('link', { name: 'PDF', exact: true }).getAttribute('href')).toContain(
    'items=shelter',
  );
});

it('has picks of its own for each district of a joint report', async () => {
  const page = await open('/districts/ohnd/report?with=ohsd&items=shelter');
  await page.getByRole('link', { name: 'S.D. Ohio', exact: true }).click();
  const first = page.getByRole('checkbox').first();
  await first.waitFor();
  expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
  await first.check();
  await page.getByText(/^(This item|These \d+ items) would take/).waitFor();
  await page.getByRole('link', { name: 'Put it into the joint report, without costs' }).click();
  const plan = page.getByRole('table', { name: 'What is planned' });
  await plan.waitFor();
  const items = new URL(page.url()).searchParams.get('items') ?? '';
  expect(items).toMatch(/^shelter,ohsd:/);
  await page.getByRole('button', { name: 'Leave out Southern District of Ohio' }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get('items')).toBe('shelter');
});
