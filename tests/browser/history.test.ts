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

const at = (query = '') => `${app.url}/districts/ohnd/history${query}`;
const fits = async (page: Page) => {
  await expectNoSidewaysScrolling(page);
  await expectNoAxeViolations(page);
};

/** Says, as the coordinator, that no one fills a role. */
async function sayNobody(id: string, role: string, why: string): Promise<void> {
  const { revision } = (await app.app.inject('/api/districts/ohnd')).json();
  const value = { organizationId: null, districtId: 'ohnd', role, kind: 'unfilled', at: '2026-11-20' };
  const answer = await app.app.inject({
    method: 'POST',
    url: '/api/districts/ohnd/changes',
    headers: { 'if-match': `"${revision}"` },
    payload: { action: 'report unfilled', why, entries: [{ fact: 'statements', id, value }] },
  });
  expect(answer.statusCode, answer.body).toBe(200);
}

describe('the list of changes', () => {
  it('says who changed what, when and why, and what it was before and after', async () => {
    await sayNobody('invented-1', 'worker-organization', 'Asked at the November meeting');
    const page = await openPage(at());
    const row = page.getByRole('row', { name: /Sam Sample/ }).first();
    await expect.poll(() => row.textContent()).toContain('Asked at the November meeting');
    await expect
      .poll(() => row.textContent())
      .toMatch(/[A-Z][a-z]{2} \d+, \d{4}, \d{1,2}:\d\d [ap]\.m\. \S+/);
    await page
      .getByText(/^Before and after, undo/)
      .first()
      .click();
    const table = page.getByRole('table', { name: /^Added: statement/ }).first();
    expect(
      await table.getByRole('row', { name: /^Role nothing Worker center, union or farmworker aid/ }).count(),
    ).toBe(1);
    await fits(page);
  });

  it('undoes a change by keyboard alone, which is itself a change with its reason', async () => {
    await sayNobody('invented-2', 'licensing', 'By mistake');
    const page = await openPage(at());
    const keys = keysOf(page);
    await keys.tabTo('Before and after, undo');
    await keys.press('Enter');
    await keys.tabTo('Why undo it');
    await keys.type('It was the wrong district');
    await keys.press('Enter');
    await page.getByText(/^Undone: /).waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toMatch(/^Undone: .*\.$/s);
    await page.getByRole('row', { name: /It was the wrong district/ }).waitFor();
    await expect.poll(() => page.getByText('Undone', { exact: true }).count()).toBe(1);
    await expectNoAxeViolations(page);
    const { facts } = (await app.app.inject('/api/districts/ohnd/facts')).json();
    expect(facts.some(({ id }: { id: string }) => id === 'invented-2')).toBe(false);
  });

  it('undoes a change although someone has changed something else meanwhile, and keeps what they changed', async () => {
    await sayNobody('invented-3', 'licensing', 'For the test');
    const page = await openPage(at());
    await sayNobody('invented-4', 'worker-organization', 'Meanwhile');
    await page
      .getByText(/^Before and after, undo/)
      .first()
      .click();
    const why = page.getByRole('textbox', { name: 'Why undo it' });
    await why.fill('typed once');
    await page.getByRole('button', { name: 'Undo this change' }).click();
    await page.getByRole('row', { name: /typed once/ }).waitFor();
    await page.getByRole('row', { name: /Meanwhile/ }).waitFor();
    const { facts } = (await app.app.inject('/api/districts/ohnd/facts')).json();
    const kept = facts.map(({ id }: { id: string }) => id).filter((id: string) => /^invented-[34]$/.test(id));
    expect(kept).toEqual(['invented-4']);
  });

  it('has no undo for those who may not edit here', async () => {
    viewer = READER;
    const page = await openPage(at());
    await page
      .getByText(/^Before and after/)
      .first()
      .waitFor();
    await expect.poll(() => page.getByText(/undo/).count()).toBe(0);
  });
});

describe('the network as of a day', () => {
  it('follows the slider, by arrow keys and by buttons, and keeps the day in the address', async () => {
    const page = await openPage(at('?view=day'));
    await page.getByRole('slider').focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => page.url()).toContain('asOf=2026-11-23');
    await expect
      .poll(() => page.getByRole('slider').getAttribute('aria-valuetext'))
      .toBe('November 23, 2026');
    await page.getByRole('button', { name: 'A month earlier' }).click();
    await expect.poll(() => page.getByRole('status').first().textContent()).toContain('October 23, 2026');
    await page.getByRole('button', { name: 'Today' }).click();
    await expect.poll(() => page.url()).not.toContain('asOf');
  });

  it('says the same in tables as in the ring', async () => {
    const page = await openPage(at('?view=day'));
    await expect.poll(() => page.locator('.history-picture svg').count()).toBe(1);
    const { roles, ties } = (await app.app.inject('/api/districts/ohnd/assessment')).json();
    const rows = (name: string) => page.getByRole('table', { name, exact: true }).locator('tbody tr').count();
    expect(await rows('Roles')).toBe(roles.length);
    expect(await rows('Expected ties')).toBe(ties.length);
  });
});

describe('two days compared', () => {
  it('are told in a sentence, a colored ring and three lists, which agree', async () => {
    const page = await openPage(at('?view=compare&from=2025-01-01'));
    const compared = (
      await app.app.inject('/api/districts/ohnd/compare?from=2025-01-01&to=2026-11-24')
    ).json();
    await expect.poll(() => page.getByRole('status').first().textContent()).toBe(compared.text);
    const report = page.getByRole('link', { name: 'Put this period in a report' });
    expect(await report.getAttribute('href')).toBe('/districts/ohnd/report?from=2025-01-01&asOf=2026-11-24');
    const [tie] = compared.newlyKnown.ties;
    expect(await page.locator(`.cause a[href*="select=${tie.tie}"]`).count()).toBeGreaterThan(0);
    for (const [name, cause] of [
      ['Changed', compared.changed],
      ['Newly known', compared.newlyKnown],
      ['Corrected', compared.corrected],
    ]) {
      const heading = page.getByRole('heading', { level: 3, name: new RegExp(`^${name} `) });
      await expect
        .poll(() => heading.textContent())
        .toContain(`${name} ${cause.ties.length + cause.roles.length} `);
    }
    const inRing = await page
      .locator('.history-picture__svg path[data-subject][stroke="var(--learned)"]')
      .evaluateAll((lines) => lines.map((line) => line.getAttribute('data-subject')));
    const known = compared.newlyKnown.ties.map(({ tie }: { tie: string }) => tie);
    expect(inRing.length).toBeGreaterThan(0);
    for (const tie of inRing) expect(known).toContain(tie);
    await page.getByText('In a report, only').waitFor();
  });

  it('must come one after the other', async () => {
    const page = await openPage(at('?view=compare&from=2026-11-24&to=2026-01-01'));
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('must be before');
    await expectNoAxeViolations(page);
  });

  it('are chosen by a press: a month, a quarter or a year before', async () => {
    const page = await openPage(at('?view=compare'));
    await page.getByRole('button', { name: 'A quarter before' }).click();
    await expect.poll(() => page.url()).toContain('from=2026-08-24');
  });
});

describe('the history', () => {
  it('stands behind a link of the district page', async () => {
    const page = await openPage(`${app.url}/districts/ohnd`);
    await page.getByRole('link', { name: 'History' }).click();
    await page.getByRole('heading', { level: 1, name: 'History of the Northern District of Ohio' }).waitFor();
  });

  it.each([1440, 768, 360])('fits %i pixels in each of its views', async (width) => {
    for (const view of ['', '?view=day', '?view=compare&from=2025-01-01', '?view=compare&from=2026-11-23']) {
      const page = await openPage(at(view), { width });
      await fits(page);
    }
  });
});
