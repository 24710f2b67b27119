import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningApp } from '../start-app.ts';
import { COORDINATOR } from './editing-people.ts';
import { keysOf } from './keys.ts';
import { expectNoAxeViolations, expectNoSidewaysScrolling, openPage, startApp } from './open-page.ts';

let app: RunningApp;
/** Who holds the role of the victim service provider in the sample. */
let advocate: { personId: string; name: string };
beforeAll(async () => {
  app = await startApp({ sample: true, viewer: () => COORDINATOR });
  const { contacts } = await read('contacts');
  advocate = contacts.find(
    ({ role, name }: { role: string; name: string }) => role === 'victim-services' && name,
  );
});
afterAll(() => app.stop());

const read = async (path: string) => (await app.app.inject(`/api/districts/ohnd/${path}`)).json();
const open = (path: string, width = 1440): Promise<Page> =>
  openPage(`${app.url}/districts/ohnd${path}`, { width });
const fits = (page: Page) => expectNoSidewaysScrolling(page);
interface Pair {
  partner: { name: string };
  outcome: string;
}

describe('if someone leaves', () => {
  it('If our VSP advocate leaves, who is cut off?', async () => {
    const page = await open('');
    const roles = page.getByRole('list', { name: 'Roles and organizations in the picture' });
    await roles.getByRole('button', { name: /^Victim service provider/ }).click();
    await page.locator('.link-button', { hasText: advocate.name }).click(); // on the card; in the ring the name is a label too
    await page.getByRole('link', { name: `If ${advocate.name} leaves` }).click();
    await page.getByRole('heading', { level: 1, name: `If ${advocate.name} leaves` }).waitFor();
    const { pairs } = await read(`without?person=${advocate.personId}`);
    const cut = pairs
      .filter(({ outcome }: Pair) => outcome === 'cut')
      .map(({ partner }: Pair) => partner.name);
    expect(cut.length).toBeGreaterThan(0);
    const shown = page.getByRole('region', { name: /^Cut/ }).locator('.without__partner');
    await expect.poll(() => shown.allTextContents()).toEqual(cut);
  });

  it.each([1440, 360])('is told in lists beside the rings, at %i pixels', async (width) => {
    const page = await open(`/without?person=${advocate.personId}`, width);
    await page.getByRole('region', { name: /^On paper only/ }).waitFor();
    await fits(page);
    await expectNoAxeViolations(page);
  });

  it('another is chosen by the keyboard alone, and a colleague takes over on a form that knows the evidence', async () => {
    const page = await open('/without');
    const keys = keysOf(page);
    await keys.tabTo('Who leaves');
    await keys.press('ArrowDown');
    await page.getByRole('heading', { level: 1, name: /^If .+ leaves$/ }).waitFor();
    await page.goto(`${app.url}/districts/ohnd/without?person=${advocate.personId}`);
    await page.getByRole('region', { name: /^Cut/ }).getByRole('link', { name: /^Add / }).first().click();
    await page.getByRole('heading', { level: 1, name: /^Name a successor: / }).waitFor();
    await expect.poll(() => page.getByLabel('Successor').inputValue()).not.toBe('');
  });

  it('who may not be seen is answered with what to do, like who does not exist', async () => {
    const page = await open('/without?person=no-such');
    await page.getByRole('heading', { name: 'Could not load what would be lost' }).waitFor();
    await expectNoAxeViolations(page);
  });
});

describe('the measures of a district', () => {
  it.each([1440, 360])('say beside each how much no one asked about, at %i pixels', async (width) => {
    const { missing, definitions } = await read('measures');
    const page = await open('/measures', width);
    const table = page.getByRole('table', { name: 'The network as a whole' });
    await table.waitFor();
    const said = table.getByText(`${missing.notAsked} of ${missing.ties} ties not asked`);
    expect(await said.count()).toBe(definitions.network.length);
    await fits(page);
    await expectNoAxeViolations(page);
  });

  it('are sorted by the keyboard alone, the other way round at the second press', async () => {
    const page = await open('/measures');
    const keys = keysOf(page);
    const column = page.getByRole('columnheader', { name: /^Ties\b(?! by)/ });
    await keys.tabTo('Ties');
    await keys.press('Enter');
    await expect.poll(() => column.getAttribute('aria-sort')).toBe('descending');
    await keys.press('Enter');
    await expect.poll(() => column.getAttribute('aria-sort')).toBe('ascending');
  });

  it('are downloaded as CSV, a row each organization, in full digits', async () => {
    const { nodes } = await read('measures');
    const page = await open('/measures');
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: /^Download CSV/ }).click();
    const lines = readFileSync(await (await downloading).path(), 'utf8')
      .trim()
      .split('\r\n');
    expect(lines).toHaveLength(nodes.length + 1);
    expect(lines[0]).toContain('betweenness,constraint');
    expect(lines.join('\n')).toContain(`,${nodes[0].betweenness},`);
  });
});
