import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Viewer } from '../../server/access/viewer.ts';
import * as entries from '../api/editing-entries.ts';
import type { RunningApp } from '../start-app.ts';
import { COORDINATOR, READER } from './editing-people.ts';
import { keysOf } from './keys.ts';
import { expectNoAxeViolations, expectNoSidewaysScrolling, openPage, startApp, visit } from './open-page.ts';

let app: RunningApp;
let viewer: Viewer = COORDINATOR;
beforeAll(async () => {
  app = await startApp({ viewer: () => viewer });
  await enter([
    organization('harbor', 'Invented Harbor of Hope'),
    { ...organization('harbour', 'Invented Harbour of Hope'), said: ['not a duplicate'] },
    fill('harbor'),
    fill('harbour'),
  ]);
});
afterAll(() => app.stop());
beforeEach(() => {
  viewer = COORDINATOR;
});

const organization = (id: string, name: string) => entries.organization(id, { name, city: 'Akron' });
const fill = (organizationId: string) => entries.fill(`${organizationId}-shelter`, organizationId, 'shelter');

const read = async (path: string) => (await app.app.inject(`/api/districts/ohnd${path}`)).json();
async function enter(rows: object[]): Promise<void> {
  const { revision } = await read('');
  const answer = await app.app.inject({
    method: 'POST',
    url: '/api/districts/ohnd/changes',
    headers: { 'if-match': `"${revision}"` },
    payload: { action: 'add organization', entries: rows },
  });
  expect(answer.statusCode, answer.body).toBe(200);
}

const address = () => `${app.url}/districts/ohnd/duplicates`;
const pair = (page: Page) => page.getByRole('region', { name: /^Invented Harbou?r of Hope and Invented/ });

describe('likely duplicates', () => {
  it('stand behind a link of the district page that counts them', async () => {
    const page = await openPage(`${app.url}/districts/ohnd?tab=evidence`);
    await page.getByRole('link', { name: '1 likely duplicate' }).click();
    await page.getByRole('heading', { level: 1, name: 'Likely duplicates' }).waitFor();
    await pair(page).waitFor();
  });

  it.each([1440, 360])('say why they may be one and show both side by side, in %i pixels', async (width) => {
    const { items } = await read('/duplicates');
    const page = await openPage(address(), { width });
    await pair(page).waitFor();
    for (const reason of items[0].reasons) await pair(page).getByText(reason).waitFor();
    expect(
      await pair(page)
        .getByRole('row', { name: /^Place Akron, OH Akron, OH/ })
        .count(),
    ).toBe(1);
    await expectNoSidewaysScrolling(page);
    await expectNoAxeViolations(page);
  });

  it('are dismissed with a reason by keyboard alone, and taken back', async () => {
    const page = await openPage(address());
    const keys = keysOf(page);
    await keys.tabTo('Why');
    await keys.type('Two buildings');
    await keys.tabTo('Mark as not duplicates');
    await keys.press('Enter');
    await page.getByText(/^Dismissed: /).waitFor();
    await page.getByText(/dismissed by Sam Sample.*Two buildings/).waitFor();
    await expect.poll(() => pair(page).count()).toBe(0);
    await expectNoAxeViolations(page);
    await keys.tabTo('Undo');
    await keys.press('Enter');
    await pair(page).waitFor();
    expect((await read('/duplicates')).dismissed).toEqual([]);
  });

  it('show the refusal of a reason with a case in it, and keep what was typed', async () => {
    const page = await openPage(address());
    await pair(page).getByLabel('Why').fill('See 1:23-cr-00456');
    await pair(page)
      .getByRole('button', { name: /^Merge into/ })
      .click();
    await page.getByRole('alert').getByRole('link', { name: /^Why/ }).waitFor();
    await expect.poll(() => pair(page).getByLabel('Why').inputValue()).toBe('See 1:23-cr-00456');
  });

  it('are merged the other way round, not on what others changed meanwhile but at the second press', async () => {
    const { items } = await read('/duplicates');
    const { keep, merge } = items[0];
    const page = await openPage(address());
    await enter([entries.fill('meanwhile', 'harbor', 'licensing')]); // names one of the two
    await pair(page).locator('label').filter({ hasText: merge.name }).click();
    const button = pair(page).getByRole('button', { name: `Merge into ${merge.name}` });
    const newer = page.waitForResponse(
      (answer) => answer.url() === address().replace('/districts', '/api/districts'),
    );
    await button.click();
    await page.getByRole('alert').waitFor();
    expect((await read('/duplicates')).items).toHaveLength(1);
    await (await newer).finished();
    await page.locator('[aria-busy=true]').waitFor({ state: 'detached' });
    await button.click();
    await page.getByText(`Merged: ${keep.name} is now ${merge.name}.`).waitFor();
    expect((await read('/duplicates')).items).toEqual([]);
    await page.getByRole('link', { name: 'Undo it in the history' }).click();
    await page
      .getByRole('row', { name: /Sam Sample/ })
      .first()
      .waitFor();
    expect((await read('/history')).items[0].action).toBe('merge organizations');
  });

  it('are not for those who may not edit the district', async () => {
    viewer = READER;
    const page = await openPage(`${app.url}/districts/ohnd?tab=evidence`);
    await expect.poll(() => page.getByRole('link', { name: /duplicate/ }).count()).toBe(0);
    await visit(page, address());
    await page.getByRole('alert').waitFor();
    await expect.poll(() => pair(page).count()).toBe(0);
  });
});
