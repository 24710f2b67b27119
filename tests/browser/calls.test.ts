import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { COORDINATOR } from './editing-people.ts';
import { expectNoAxeViolations, expectNoSidewaysScrolling, openPage, startApp } from './open-page.ts';

let app: Awaited<ReturnType<typeof startApp>>;
beforeEach(async () => {
  app = await startApp({ viewer: () => COORDINATOR });
  return () => app.stop();
});

const openCalls = (width = 1440) => openPage(`${app.url}/districts/ohnd/calls`, { width });
const facts = async (kind: string) =>
  (await app.app.inject('/api/districts/ohnd/facts'))
    .json()
    .facts.filter(({ fact }: { fact: string }) => fact === kind)
    .map(({ value }: { value: object }) => value);
const plan = async () => (await app.app.inject('/api/districts/ohnd/calls')).json();
const rows = (page: Page) => page.locator('.sheet [data-question]');
const focusedRow = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('[data-question]')?.getAttribute('data-question'));
const nameOfCall = (page: Page) => page.locator('#sheet-heading').textContent();

describe('the sheet of a call', () => {
  it('takes an answer by a key and goes down, and each is on record at once as the word of the one called', async () => {
    const page = await openCalls();
    const [first] = (await plan()).calls;
    const levels = first.questions.filter(({ ask }: { ask: string }) => ask === 'level');
    await page.locator(`[data-question="${levels[0].id}"] input`).first().focus();
    await page.keyboard.press('3');
    expect(await focusedRow(page)).toBe(levels[1].id);
    await page.keyboard.press('0');
    await expect.poll(async () => (await facts('reports')).length).toBe(2);
    expect(await facts('reports')).toContainEqual(
      expect.objectContaining({
        ...{ fromId: first.organizationId, aboutId: levels[0].about.id, level: 3 },
        ...{ toldToId: 'usao-ohnd', at: '2026-11-24' },
      }),
    );
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('?');
    await expect.poll(async () => (await facts('notes')).length).toBe(1);
    await expect.poll(async () => (await facts('reports')).length).toBe(1); // the other answer took its place
    await page.keyboard.press('u');
    await page.getByRole('status').getByText('Undone.').waitFor();
    expect(await facts('notes')).toEqual([]);
  });

  it('keeps an answer that could not be saved, says so, and saves it when it is tried again', async () => {
    const page = await openCalls();
    await page.route('**/api/districts/ohnd/changes?*', (route) => route.abort());
    await rows(page).first().getByRole('radio').first().focus();
    await page.keyboard.press('?');
    await rows(page).first().getByText('Not saved.').waitFor();
    expect(await rows(page).first().getByRole('radio').last().isChecked()).toBe(true);
    await expectNoAxeViolations(page);
    await page.unroute('**/api/districts/ohnd/changes?*');
    await rows(page)
      .first()
      .getByRole('button', { name: /^Try again/ })
      .click();
    await expect.poll(async () => (await facts('notes')).length).toBe(1);
  });

  it('puts a contact on record, and says of a message that was left', async () => {
    const page = await openCalls();
    await page.getByLabel('Name', { exact: true }).fill('Ida Invented');
    await page.getByLabel('Office line').fill('216 555 0142');
    await page.getByRole('button', { name: 'Save contact' }).click();
    await page.getByRole('link', { name: 'Call (216) 555-0142' }).waitFor();
    expect(await facts('people')).toContainEqual(expect.objectContaining({ name: 'Ida Invented' }));
    await page.getByRole('button', { name: 'Message left' }).click();
    await page.locator('.calls__list').getByText('message left today').waitFor();
    expect(await facts('calls')).toMatchObject([{ outcome: 'message left', channel: 'phone' }]);
  });
});

describe('a lead', () => {
  const openLead = async () => {
    const page = await openCalls();
    const lead = page.locator('[data-lead^="ohnd-osha"]').first(); // who it is, the first call asks
    await lead.waitFor();
    return { page, lead };
  };

  it('is dismissed with a reason, and stays so', async () => {
    const { page, lead } = await openLead();
    const id = await lead.getAttribute('data-lead');
    await lead.getByRole('button', { name: /^Dismiss/ }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Why is required').first().waitFor();
    await page.getByRole('textbox', { name: 'Why' }).fill('Moved to Columbus');
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect
      .poll(() => facts('leadDecisions'))
      .toEqual([expect.objectContaining({ leadId: id, decision: 'dismissed', why: 'Moved to Columbus' })]);
  });

  it('asks who said so before it becomes a partner, and is then filling and statement together', async () => {
    const { page, lead } = await openLead();
    await lead.getByRole('button', { name: /^Confirm/ }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('“Who told you?” is required').first().waitFor();
    expect(await facts('statements')).toEqual([]);
    await page.getByLabel('Who told you?').selectOption({ label: 'That organization itself' });
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect.poll(async () => (await facts('statements')).length).toBe(1);
    expect(await facts('fills')).toContainEqual(
      expect.objectContaining({ role: 'osha', source: 'Told by the organization itself' }),
    );
  });
});

it('takes all answers of a fresh district by keys alone, and says how many are open and why', async () => {
  const page = await openCalls();
  const begun = Date.now();
  const { open } = await plan();
  const last = page.getByRole('button', { name: 'Done', exact: true });
  let keys = 0;
  const press = async (key: string) => {
    await page.keyboard.press(key);
    keys += 1;
  };
  const answerAll = async () => {
    for (const _ of await rows(page).all()) {
      const asked = await page.evaluate(() => {
        const grid = document.activeElement?.closest('table') ?? document.querySelector('.sheet table.grid');
        return grid?.className ?? '';
      });
      await press(asked.includes('level') ? '3' : asked.includes('fills') ? '1' : '?');
    }
  };
  while (!(await last.isVisible())) {
    await answerAll();
    const before = await nameOfCall(page);
    await press('n');
    await expect.poll(() => nameOfCall(page)).not.toBe(before);
  }
  await answerAll();
  await press('n');
  const left = page.getByRole('region', { name: 'Open, and why' }).locator('p').first();
  await expect
    .poll(() => left.textContent(), { timeout: 180_000 })
    .toMatch(
      /^\d+ questions open: (\d+ answered, but not settled; )?\d+ answered, not yet documented; \d+ no one could say yet\.$/,
    );
  expect(await page.locator('.grid__failed').count()).toBe(0);
  expect(keys).toBeLessThan(open + 30);
  expect(Date.now() - begun).toBeLessThan(10 * 60_000);
  expect(new Set((await facts('calls')).map(({ outcome }: { outcome: string }) => outcome))).toEqual(
    new Set(['answered']),
  );
}, 240_000); // longer than what it waits for: sixty answers are saved one after another

describe('the page', () => {
  it.each([1440, 768, 360])('passes axe and never scrolls sideways at %i pixels', async (width) => {
    const page = await openCalls(width);
    await expectNoAxeViolations(page);
    await expectNoSidewaysScrolling(page);
  });

  it('prints the sheet of the call alone, and all sheets on request', async () => {
    const page = await openCalls();
    const sheets = page.locator('.paper__page');
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', 'yes');
    });
    expect(await sheets.count()).toBe(1);
    await page.getByRole('button', { name: /^Print \d+ sheets/ }).click();
    await page.locator('body[data-printed]').waitFor();
    expect(await sheets.count()).toBe((await plan()).calls.length);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.calls').isVisible()).toBe(false);
    expect(await sheets.first().isVisible()).toBe(true);
    const paper = await page.pdf({ format: 'Letter', margin: { top: '0.5in', bottom: '0.5in' } });
    const pages = paper.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
    expect(pages).toHaveLength((await plan()).calls.length); // one letter page a call
  });
});
