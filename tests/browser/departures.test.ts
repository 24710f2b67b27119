import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Viewer } from '../../server/access/viewer.ts';
import type { RunningApp } from '../start-app.ts';
import { COORDINATOR, READER } from './editing-people.ts';
import { keysOf } from './keys.ts';
import { expectNoAxeViolations, expectNoSidewaysScrolling, openPage, startApp } from './open-page.ts';

let app: RunningApp;
let viewer: Viewer = COORDINATOR;
beforeAll(async () => {
  app = await startApp({ sample: true, viewer: () => viewer });
});
afterAll(() => app.stop());
beforeEach(() => {
  viewer = COORDINATOR;
});

const open = (width = 1440): Promise<Page> => openPage(`${app.url}/districts/ohnd`, { width });
const departures = async () => (await app.app.inject('/api/districts/ohnd/departures')).json();
const box = (page: Page) => page.getByRole('region', { name: 'People who have left or are leaving' });
const line = (page: Page) => box(page).locator('summary');

describe('what rests on people who have left', () => {
  it('stands right under the first step, in one line with the number of people and things', async () => {
    const { departures: people, open: things } = await departures();
    const page = await open();
    await line(page).waitFor();
    await expect
      .poll(() => line(page).textContent())
      .toBe(`${people.length} people have left: ${things} items depend on them`);
    const [own, first] = await Promise.all([
      box(page).boundingBox(),
      page.getByRole('region', { name: /^First: / }).boundingBox(),
    ]);
    expect(Math.abs((own?.y ?? 0) - (first?.y ?? 0) - (first?.height ?? 0))).toBeLessThan(30);
  });

  it.each([1440, 360])('opens into each person and each thing, and fits %i pixels', async (width) => {
    const { departures: people } = await departures();
    const page = await open(width);
    await line(page).click();
    for (const { text, items } of people) {
      await box(page).getByRole('heading', { name: text }).waitFor();
      for (const item of items) await expect.poll(() => box(page).textContent()).toContain(item.text);
    }
    await expectNoSidewaysScrolling(page);
    await expectNoAxeViolations(page);
  });

  it('is marked for handoff by keyboard alone, stays, and says who marked it', async () => {
    const { open: things } = await departures();
    const page = await open();
    const keys = keysOf(page);
    await keys.tabTo('2 people have left');
    await keys.press('Enter');
    await keys.tabTo('Mark for handoff');
    await keys.press('Enter');
    await page.getByText(/^Marked for handoff: .*It stays on this list/).waitFor();
    await page.getByText(/^Marked for handoff by Sam Sample/).waitFor();
    expect(await departures()).toMatchObject({ open: things, marked: 1 });
    await keys.tabTo('Remove handoff mark');
    await keys.press('Enter');
    await page.getByText(/^No longer marked/).waitFor();
    expect(await departures()).toMatchObject({ open: things, marked: 0 });
  });

  it('is taken over by a successor, on the form that knows the evidence and the party', async () => {
    const before = await departures();
    const page = await open();
    await line(page).click();
    const row = box(page).getByRole('listitem').filter({ hasText: 'has signed Sample memorandum 2' });
    await row.getByRole('link', { name: /^Name a successor/ }).click();
    await page.getByRole('heading', { level: 1, name: /Sample memorandum 2/ }).waitFor();
    const partner = page.getByLabel('For which partner');
    expect(await partner.evaluate((select) => (select as HTMLSelectElement).selectedOptions[0]?.text)).toBe(
      'FBI Cleveland Field Office',
    );
    await page.getByLabel('Who signs').fill('Nora Invented');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: /^Saved\./ }).waitFor();
    const after = await departures();
    expect(after.open).toBeLessThan(before.open);
    expect(JSON.stringify(after)).not.toContain('Sample memorandum 2');
  });

  it('is ended with the last day, which says what that did and leads to the history', async () => {
    const before = await departures();
    const page = await open();
    await line(page).click();
    await box(page)
      .getByRole('button', { name: /^End it as of their last day/ })
      .first()
      .click();
    const status = box(page).getByRole('status');
    await status.getByText(/^Ended: /).waitFor();
    await expect.poll(() => status.getByRole('link').getAttribute('href')).toBe('/districts/ohnd/history');
    expect((await departures()).open).toBeLessThan(before.open);
    const { items } = (await app.app.inject('/api/districts/ohnd/history')).json();
    expect(items[0]).toMatchObject({ action: 'end evidence', actor: 'Sam Sample' });
    await expectNoAxeViolations(page);
  });

  it('is not shown to those who may not edit the district', async () => {
    viewer = READER;
    const page = await open();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expect.poll(() => box(page).count()).toBe(0);
  });
});
