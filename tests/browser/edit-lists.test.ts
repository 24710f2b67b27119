import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeFacts } from '../../server/store/load.ts';
import * as row from '../facts.ts';
import { COORDINATOR } from './editing-people.ts';
import { keysOf } from './keys.ts';
import {
  expectAllToBeSeen,
  expectNoAxeViolations,
  expectNoSidewaysScrolling,
  openPage,
  startApp,
} from './open-page.ts';

const PIECES = Array.from({ length: 120 }, (_, at) =>
  row.evidence(`piece-${at}`, ['ohnd'], { name: `Invented pact ${at}` }),
);
let app: Awaited<ReturnType<typeof startApp>>;
beforeAll(async () => {
  app = await startApp({ viewer: () => COORDINATOR });
  const parties = PIECES.map(({ id }) => row.party(id, 'fbi-cleveland'));
  await app.tieline.graph.write((run) => writeFacts(run, ['ohnd'], { evidence: PIECES, parties }));
});
afterAll(() => app.stop());

describe('the lists of a district with much evidence', () => {
  it('show a page of it, turn to the next, and find a piece by its name, by keyboard alone', async () => {
    const page = await openPage(`${app.url}/districts/ohnd/edit?list=evidence`);
    const table = page.getByRole('table', { name: 'Evidence of ties' });
    const pieces = table.getByRole('rowheader');
    await expect.poll(() => pieces.count()).toBe(10);
    await page.getByRole('link', { name: /^Evidence of ties 1\d\d$/ }).waitFor();
    const keys = keysOf(page);
    await keys.tabTo('Find in evidence');
    await keys.type('119 pact');
    await expect.poll(() => pieces.allTextContents()).toEqual(['Invented pact 119']);
    await page.keyboard.press('ControlOrMeta+A');
    await keys.press('Delete');
    const pages = page.getByRole('navigation', { name: 'Pages of evidence entries' });
    await pages.getByRole('button', { name: 'Next' }).focus();
    await keys.press('Enter');
    await pages.getByText(/^11 to 20 of /).waitFor();
    await expectNoAxeViolations(page);
  });

  it('are loaded without the facts that they do not show', async () => {
    const page = await openPage('about:blank');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${app.url}/districts/ohnd/edit?list=evidence`);
    await page.getByRole('table', { name: 'Evidence of ties' }).waitFor();
    const facts = asked.filter((url) => url.includes('/facts?'));
    expect(facts).toHaveLength(4); // the fourth counts the evidence for its tab
    expect(facts.filter((url) => /parties|activityDates/.test(url) || !url.includes('fact='))).toEqual([]);
  });
});

describe('the record on a phone', () => {
  it.each(['roles', 'people', 'evidence', 'statements', 'organizations', 'counties', 'practices'])(
    'shows the state of each of its %s without scrolling sideways',
    async (list) => {
      const page = await openPage(`${app.url}/districts/ohnd/edit?list=${list}`, { width: 360 });
      await page.locator('#record table, #record [role=status]').first().waitFor();
      await expectAllToBeSeen(page, '#record .scroll-x', await page.locator('#record .scroll-x').count());
      await expectNoSidewaysScrolling(page);
      await expectNoAxeViolations(page);
    },
  );
});

describe('a row of the record', () => {
  it('opens beside its list, is confirmed there with a contact, and gives the focus back, by keyboard alone', async () => {
    const page = await openPage(`${app.url}/districts/ohnd/edit`);
    const keys = keysOf(page);
    await keys.tabTo('Find in roles');
    await keys.type('FBI');
    await keys.tabTo('FBI');
    await keys.press('Enter');
    const panel = page.getByRole('complementary', { name: 'Row' });
    await panel.getByRole('heading', { level: 2, name: /^FBI Cleveland.*, as / }).waitFor();
    await keys.press('Escape');
    await expect.poll(() => panel.count()).toBe(0);
    expect(await keys.focused()).toMatch(/^FBI/);
    await keys.press('Enter');
    await panel.getByRole('button', { name: 'Save' }).waitFor();
    await keys.tabTo('Contact');
    await keys.type('Nora Invented');
    await keys.tabTo('Office phone');
    await keys.type('(216) 555-0142');
    await keys.tabTo('Told by');
    await keys.type('Duty desk');
    await expect.poll(() => panel.locator('.effect').textContent()).toMatch(/\+[\d.]+ confirmed/);
    await expectNoAxeViolations(page);
    await keys.tabTo('Save');
    await keys.press('Enter');
    await page.getByText(/^Saved\./).waitFor();
    await expect.poll(() => keys.focused()).toMatch(/^FBI/);
    await page.getByRole('row', { name: /FBI Cleveland.* to Nov/ }).waitFor();
    const rows = (await app.app.inject('/api/districts/ohnd/facts')).json().facts;
    const of = (fact: string) => rows.filter((row: { fact: string }) => row.fact === fact);
    expect(of('fills')).toContainEqual(
      expect.objectContaining({ value: expect.objectContaining({ phone: '(216) 555-0142' }) }),
    );
    expect(of('calls')).toContainEqual(
      expect.objectContaining({ value: expect.objectContaining({ talkedTo: 'Duty desk' }) }),
    );
  });
});
