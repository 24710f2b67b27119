import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as entries from '../api/editing-entries.ts';
import type { RunningApp } from '../start-app.ts';
import { COORDINATOR } from './editing-people.ts';
import { keysOf } from './keys.ts';
import { expectNoAxeViolations, expectNoSidewaysScrolling, openPage, startApp, visit } from './open-page.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await startApp({ viewer: () => COORDINATOR });
  await enter('lantern', 'Invented Lantern House');
  await enter('heron', 'Invented Heron Ministry');
  await enter('gannet', 'Invented Saint Gannet Shelter');
});
afterAll(() => app.stop());

const read = async (path: string) => (await app.app.inject(`/api/districts/ohnd${path}`)).json();
async function enter(id: string, name: string): Promise<void> {
  const { revision } = await read('');
  const answer = await app.app.inject({
    method: 'POST',
    url: '/api/districts/ohnd/changes',
    headers: { 'if-match': `"${revision}"` },
    payload: { action: 'add organization', entries: [entries.organization(id, { name, city: 'Akron' })] },
  });
  expect(answer.statusCode, answer.body).toBe(200);
}
const idsOnRecord = async (): Promise<string[]> =>
  (await read('/facts')).facts.map(({ id }: { id: string }) => id);
const PATH = '/districts/ohnd/edit?list=organizations';
const SEARCH = 'Find in offices';

describe('organizations without a role', () => {
  it.each([1440, 360])('are listed first under Edit and searched there, in %i pixels', async (width) => {
    const page = await openPage(`${app.url}${PATH}`, { width });
    await page.getByLabel('State', { exact: true }).selectOption('without a role');
    const list = page.getByRole('table', { name: 'Offices' });
    await page.getByLabel(SEARCH).fill('lantern');
    await list.getByRole('row', { name: /Invented Lantern House .*Akron, OH.* named in nothing/ }).waitFor();
    await page.getByLabel(SEARCH).fill('u.s. attorney');
    await page.getByText(/^No offices found/).waitFor();
    await page.getByLabel(SEARCH).fill('st gannet');
    await list.getByRole('row', { name: /Saint Gannet/ }).waitFor();
    await expect.poll(() => list.getByRole('rowheader').count()).toBe(1);
    await expectNoSidewaysScrolling(page);
    await expectNoAxeViolations(page);
  });

  it('are given a role, corrected and removed from there, by keyboard alone', async () => {
    const page = await openPage(`${app.url}${PATH}`);
    const keys = keysOf(page);
    await keys.tabTo(SEARCH, 400);
    await keys.type('lantern');
    await keys.tabTo('Invented Lantern House');
    await keys.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Invented Lantern House' }).waitFor();
    await keys.tabTo('Give a role', 100);
    await keys.press('Enter');
    await expect
      .poll(() => page.getByLabel('Organization', { exact: true }).inputValue())
      .toBe('Invented Lantern House (Akron, OH)');
    await visit(page, `${app.url}${PATH}&open=lantern`);
    await page.getByRole('heading', { level: 2, name: 'Invented Lantern House' }).waitFor();
    await keys.tabTo('Remove', 400);
    await keys.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Remove Invented Lantern House' }).waitFor();
    await expectNoAxeViolations(page);
    await keys.tabTo('Save');
    await keys.press('Enter');
    await page.getByRole('heading', { name: /^Saved\./ }).waitFor();
    expect(await idsOnRecord()).not.toContain('lantern');
  });
});

describe('two organizations that no one proposed', () => {
  it('are merged from Edit, after what it would do was shown, by keyboard alone', async () => {
    const page = await openPage(`${app.url}${PATH}&open=heron`);
    const keys = keysOf(page);
    await page.getByRole('heading', { level: 2, name: 'Invented Heron Ministry' }).waitFor();
    await keys.tabTo('Merge', 400);
    await keys.press('Enter');
    const mergeId = page.getByLabel('Organization to merge into it');
    await expect.poll(() => mergeId.inputValue()).toBe('Invented Heron Ministry (Akron, OH)');
    await keys.tabTo('Organization to keep');
    await keys.type('Invented No one');
    await keys.press('Enter');
    await page
      .getByRole('alert')
      .getByText(/is not an organization on record in this district/)
      .waitFor();
    await page.getByLabel('Organization to keep').fill('Invented Saint Gannet Shelter (Akron, OH)');
    await keys.tabTo('Preview the merge');
    await keys.press('Enter');
    await page
      .getByRole('heading', { name: 'Invented Heron Ministry becomes Invented Saint Gannet Shelter' })
      .waitFor();
    await page.getByText('No fact here names it. It is then removed').waitFor();
    expect(await idsOnRecord()).toContain('heron');
    await expectNoAxeViolations(page);
    await page.setViewportSize({ width: 360, height: 800 });
    await expectNoSidewaysScrolling(page);
    await expectNoAxeViolations(page);
    await keys.tabTo('Merge into Invented Saint Gannet Shelter');
    await keys.press('Enter');
    await page.getByText(/^Merged: Invented Heron Ministry is now Invented Saint Gannet Shelter/).waitFor();
    expect(await idsOnRecord()).not.toContain('heron');
  });
});
