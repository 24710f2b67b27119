import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { accountViewer } from '../../server/access/viewer.ts';
import { SAM } from './editing-people.ts';
import { openPage, startApp } from './open-page.ts';

let url = '';
beforeAll(async () => {
  const coordinator = accountViewer({ ...SAM, districts: ['ohnd'] });
  url = (await startApp({ sample: true, viewer: () => coordinator })).url;
});

const open = (path: string): Promise<Page> => openPage(`${url}${path}`);

/** Each is answered in at most three steps from home or from the district's page; a step is a click or a choice. */
describe('coordinators ask', () => {
  it('Which required partner do I not have?', async () => {
    const page = await open('/districts/ohnd');
    const gaps = page.getByRole('region', { name: /^Gaps to fix/ });
    await gaps.getByText('Survivor consultants').first().waitFor();
    await expect.poll(() => page.locator('.figures').textContent()).toMatch(/required roles on record8 of 8/);
  });

  it('Which MOUs end in the next 90 days, and who signs?', async () => {
    const page = await open('/home');
    const ends = page.getByRole('region', { name: 'Ends within 90 days' });
    await expect.poll(() => ends.textContent()).toMatch(/\d+ days? |Nothing on record ends/);
    await ends.getByRole('link').nth(1).click();
    const row = page.getByRole('complementary', { name: 'Row' });
    await row.getByLabel('Signed by').first().waitFor({ state: 'attached' });
    await row.getByRole('link', { name: 'Renew' }).waitFor();
  });

  it('What changed since last quarter?', async () => {
    const page = await open('/districts/ohnd');
    await page.getByRole('link', { name: 'History' }).click();
    await page.getByRole('link', { name: 'Two days compared' }).click();
    await page.getByRole('heading', { name: /^Changed/ }).waitFor();
    await page.getByRole('list', { name: 'Confirmed points' }).waitFor();
  });

  it('What do I put in the district strategic plan as partnership gaps?', async () => {
    const page = await open('/districts/ohnd');
    await page.getByRole('link', { name: /^Gaps \d/ }).click();
    const gaps = page.getByRole('region', { name: /^Gaps to fix/ });
    const [first = ''] = await gaps.locator('.entry').allTextContents();
    expect(first).toMatch(/\d{4}/);
    expect(await gaps.locator('.entry__action').count()).toBeGreaterThan(0);
  });

  it('What three calls should I make this month?', async () => {
    const page = await open('/home');
    const calls = page.getByRole('region', { name: 'Questions to ask' }).getByRole('listitem');
    await expect.poll(() => calls.count()).toBe(3);
    for (const call of await calls.allTextContents()) expect(call).toMatch(/, \d+ questions?/);
  });
});
