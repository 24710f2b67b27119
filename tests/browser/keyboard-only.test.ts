import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountViewer } from '../../server/access/viewer.ts';
import { SAM } from './editing-people.ts';
import { keysOf } from './keys.ts';
import { expectNoAxeViolations, openPage, startApp, visit } from './open-page.ts';

const viewer = accountViewer({ ...SAM, districts: ['ohnd', 'ksd'] });
let app: Awaited<ReturnType<typeof startApp>>;
beforeAll(async () => {
  app = await startApp({ sample: true, viewer: () => viewer });
});
afterAll(() => app.stop());

const open = (path: string) => openPage(`${app.url}/districts/${path}`);
const get = async (path: string) => (await app.app.inject(`/api/districts/${path}`)).json();
type Keys = ReturnType<typeof keysOf>;

/** What is focused: its id, its row in a list, and where a link leads. */
const focusedOn = (page: Page) =>
  page.evaluate(() => {
    const on = document.activeElement;
    const href = on instanceof HTMLAnchorElement ? on.getAttribute('href') : null;
    return { id: on?.id ?? '', row: on instanceof HTMLElement ? on.dataset.row : undefined, href };
  });

/** Tabs into the ring and goes around it until it says the role. */
async function goToRole(page: Page, keys: Keys, name: string): Promise<void> {
  const said = page.locator('.picture__screen [aria-live]');
  await page.locator('[data-renderer="cytoscape"]').waitFor();
  await keys.tabTo('Ring of roles');
  await expect.poll(() => said.textContent()).not.toBe('');
  for (let steps = 0; steps < 20; steps++) {
    if ((await said.textContent())?.startsWith(name)) return;
    await keys.press('ArrowRight');
  }
  throw new Error(`The ring did not say “${name}”`);
}

describe('by keyboard alone, the contact card', () => {
  it('opens from a row, gives focus back on Escape, and from a tie on the card back to the row', async () => {
    const page = await open('ohnd');
    const keys = keysOf(page);
    await keys.tabTo('Skip to what to do');
    await keys.press('Enter');
    await expect.poll(async () => (await focusedOn(page)).id).toBe('what-to-do');
    const { gaps } = await get('ohnd/assessment');
    const [gap] = gaps.flatMap(({ items }: { items: string[] }) => items.slice(0, 1));
    for (let tabs = 0; tabs < 20 && (await focusedOn(page)).row !== gap; tabs++) await keys.press('Tab');
    await keys.press('Enter');
    await expect.poll(async () => (await focusedOn(page)).id).toBe('panel-heading');
    await keys.press('Shift+Tab');
    expect(await keys.focused()).toBe('Close (Esc)');
    await keys.press('Enter');
    await expect.poll(async () => (await focusedOn(page)).row).toBe(gap);
    await keys.press('Enter');
    await expect.poll(async () => (await focusedOn(page)).id).toBe('panel-heading');
    await keys.tabTo('State or local prosecutor');
    await keys.press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('select')).toBe('prosecutor');
    await expect.poll(async () => (await focusedOn(page)).id).toBe('panel-heading');
    await keys.press('Escape');
    await expect.poll(async () => (await focusedOn(page)).row).toBe(gap);
  });

  it('calls, writes, logs a contact, and shows it as the last one', async () => {
    const page = await open('ohnd');
    const keys = keysOf(page);
    const card = page.getByRole('complementary', { name: 'Selection' });
    await goToRole(page, keys, 'Victim service provider');
    await keys.press('Enter');
    await card.getByRole('heading', { level: 2 }).waitFor();
    await keys.tabTo('RAHAB');
    await keys.press('Enter');
    await card.getByRole('heading', { level: 2, name: /^RAHAB/ }).waitFor();
    await keys.tabTo('(202) 555-0182');
    expect((await focusedOn(page)).href).toBe('tel:+12025550182');
    await keys.tabTo('Write');
    expect((await focusedOn(page)).href).toMatch(/^mailto:role-mailbox\./);
    await keys.tabTo('Log contact');
    await keys.press('Enter');
    await page.getByRole('heading', { level: 1, name: /^Log a call to / }).waitFor();
    await keys.tabTo('Answered');
    await keys.press('ArrowDown');
    await keys.tabTo('Talked to');
    await keys.type('The front desk');
    await keys.press('Enter');
    await page.getByRole('heading', { name: /^Saved\./ }).waitFor();
    await keys.tabTo('Back to the district');
    await keys.press('Enter');
    await page.waitForURL('**/districts/ohnd');
    await visit(page, `${app.url}/districts/ohnd?select=org:rahab-ministries`);
    await expect.poll(() => card.textContent()).toContain('with The front desk, by Sam Sample');
  });

  it('names someone where no one is named', async () => {
    const page = await open('ohnd');
    const keys = keysOf(page);
    await goToRole(page, keys, 'Homeland Security');
    await keys.press('Enter');
    await keys.tabTo('Name someone');
    await keys.press('Enter');
    await page.getByRole('heading', { level: 1, name: /^Who holds: / }).waitFor();
    await keys.tabTo('Name');
    await keys.type('Ida Invented');
    await keys.press('Enter');
    await page.getByRole('heading', { name: /^Saved\./ }).waitFor();
    await visit(page, `${app.url}/districts/ohnd?select=hsi`);
    await page.getByRole('heading', { level: 2, name: 'Ida Invented' }).waitFor();
  });
});

describe('by keyboard alone, the ring', () => {
  it('says a vacant position and its ties on paper, opens its card, and takes the focus back from it', async () => {
    const page = await open('ksd');
    const keys = keysOf(page);
    const said = page.locator('.picture__screen [aria-live]');
    await goToRole(page, keys, 'Coordinator');
    await expect.poll(() => said.textContent()).toMatch(/^Coordinator, .*vacant/i);
    const ties = new Set<string>();
    for (let at = 0; at < 14; at++) {
      await keys.press('ArrowDown');
      ties.add((await said.textContent()) ?? '');
    }
    expect([...ties].filter((text) => /on paper/i.test(text)).length).toBeGreaterThan(0);
    await keys.press('Home', 'Enter');
    const card = page.getByRole('complementary', { name: 'Selection' });
    await expect.poll(() => card.textContent()).toMatch(/Vacant since/);
    await keys.tabTo('Name someone');
    expect((await focusedOn(page)).href).toMatch(/action=add-person&role=usao-coordinator/);
    await expectNoAxeViolations(page);
    await keys.press('Escape');
    await expect.poll(() => keys.focused()).toMatch(/^Ring of roles/);
  });

  it('shows where focus is on the link from the selection to its details', async () => {
    const page = await open('ksd?select=fbi');
    const keys = keysOf(page);
    await keys.tabTo('Details');
    const box = await page.locator('.selection-line__link').boundingBox();
    expect(box?.x).toBeGreaterThan(0);
    await keys.press('Enter');
    await expect.poll(async () => (await focusedOn(page)).id).toBe('panel-heading');
  });
});

describe('by keyboard alone, the edit page', () => {
  it('offers what happened by five verbs, and comes back from each form', async () => {
    const page = await open('ohnd/edit');
    const keys = keysOf(page);
    const verbs = [
      'We met or talked',
      'Someone came or left',
      'We signed, renewed, ended',
      'A partner told me',
      'An office is new or wrong',
    ];
    for (const verb of verbs) {
      await keys.tabTo(verb);
      await keys.press('Enter');
      await page.waitForURL((url) => url.search !== '' || !url.pathname.endsWith('/edit'));
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.goBack(); // a key of the browser
      await page.getByRole('heading', { level: 1, name: 'What happened?' }).waitFor();
      await page.getByRole('link', { name: /^Roles \d+/ }).waitFor();
    }
  });

  it('goes by tab and search to a row, saves it there, undoes it, and never loses the focus', async () => {
    const page = await open('ohnd/edit');
    const keys = keysOf(page);
    await page.getByRole('link', { name: /^People \d+/ }).waitFor();
    await keys.tabTo('People');
    await keys.press('Enter');
    await page.getByRole('table', { name: 'People' }).waitFor();
    await keys.tabTo('Find in people');
    await keys.type('fairbairn');
    await page.getByText('1 to 1 of 1').waitFor();
    await keys.tabTo('Nikhil Fairbairn');
    await keys.press('Enter');
    const panel = page.getByRole('complementary', { name: 'Row' });
    await panel.getByRole('button', { name: 'Save' }).waitFor();
    await keys.tabTo('Title');
    await keys.press('ControlOrMeta+A');
    await keys.type('Invented Agent');
    await keys.tabTo('Save');
    await keys.press('Enter');
    await page.getByText(/^Saved\./).waitFor();
    await expect.poll(() => keys.focused()).toMatch(/^Nikhil Fairbairn/);
    for (let tabs = 0; tabs < 60 && !(await keys.focused()).startsWith('Undo'); tabs++)
      await keys.press('Shift+Tab');
    await keys.press('Enter');
    await expect.poll(() => keys.focused()).toMatch(/^Undone\./);
    await expectNoAxeViolations(page);
  });
});

describe('by keyboard alone, two days compared', () => {
  it('are chosen, listed with what is folded away, and lead to the district', async () => {
    const page = await open('ohnd/history');
    const keys = keysOf(page);
    await keys.tabTo('Two days compared');
    await keys.press('Enter');
    await page.getByRole('button', { name: 'A quarter before' }).waitFor();
    await keys.tabTo('A quarter before');
    await keys.press('Enter');
    await expect.poll(() => page.url()).toContain('from=2026-08-24');
    expect(await keys.focused()).toBe('A quarter before');
    await page
      .getByRole('status')
      .filter({ hasText: /^August 24, 2026/ })
      .waitFor();
    const summary = page.locator('.cause summary').first();
    await summary.waitFor();
    await keys.tabTo((await summary.textContent()) ?? '', 90);
    await keys.press('Enter');
    await expect.poll(() => page.locator('.cause details[open] li').count()).toBeGreaterThan(0);
    const link = page.locator('.cause details[open] a').first();
    await keys.press('Tab');
    expect((await focusedOn(page)).href).toBe(await link.getAttribute('href'));
    await keys.press('Enter');
    await page.waitForURL('**/districts/ohnd?select=*');
  });
});
