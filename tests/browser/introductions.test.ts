import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { accountViewer } from '../../server/access/viewer.ts';
import * as rows from '../facts.ts';
import { SAM } from './editing-people.ts';
import { keysOf } from './keys.ts';
import { expectNoAxeViolations, expectNoSidewaysScrolling, openPage, startApp } from './open-page.ts';

/** The invented network, as the coordinator of N.D. Ohio sees it. */
const COORDINATOR = accountViewer({ ...SAM, districts: ['ohnd'] });
let viewer = COORDINATOR;
let app: Awaited<ReturnType<typeof startApp>>;
beforeAll(async () => {
  app = await startApp({ sample: true, viewer: () => viewer });
});

const open = (path: string, options = {}): Promise<Page> => openPage(`${app.url}${path}`, options);
const ask = async (query: string) =>
  (await app.app.inject(`/api/introductions?district=ohnd&${query}`)).json();
const bestOf = (page: Page) => page.locator('.path').first();

const contactIn = async (role: string) =>
  (await app.app.inject('/api/districts/ohnd/contacts'))
    .json()
    .contacts.find((contact: { role: string; name: string | null }) => contact.role === role);

/** Names a new supervisor at HSI, whom the inspector of the Wage and Hour Division knows. */
async function enterSupervisor(): Promise<string> {
  const [{ organizationId: hsi }, { personId, name: inspector }] = await Promise.all([
    contactIn('hsi'),
    contactIn('dol-whd'),
  ]);
  const { revision } = (await app.app.inject('/api/districts/ohnd/facts')).json();
  const holding = { id: 'nora-holds', districtId: 'ohnd', since: '2026-11-01' };
  const entries = [
    rows.entryOf('people', rows.person('nora', 'Nora Newcomer (sample)')),
    rows.entryOf('employment', rows.employment('nora-job', 'nora', hsi, { since: '2026-11-01' })),
    rows.entryOf('holders', rows.holder('nora', hsi, 'ohnd', 'hsi', holding)),
    rows.entryOf('acquaintances', { ...rows.acquaintance(personId, 'nora'), source: '' }),
  ];
  const answer = await app.app.inject({
    ...{ method: 'POST', url: '/api/districts/ohnd/changes', headers: { 'if-match': `"${revision}"` } },
    payload: { action: 'add person', entries },
  });
  expect(answer.statusCode, answer.body).toBe(200);
  return inspector;
}

describe('the questions that introductions answer', () => {
  it('Shortest introduction from me to the state labor inspectors?', async () => {
    const page = await open('/districts/ohnd');
    await page
      .getByRole('button', { name: /^State labor inspection/ })
      .first()
      .click();
    await page.getByRole('link', { name: 'Introduce me' }).click();
    await bestOf(page).waitFor();
    const { contacts } = (await app.app.inject('/api/districts/ohnd/contacts')).json();
    const { organizationId } = contacts.find(({ role }: { role: string }) => role === 'state-labor');
    const { paths } = await ask(`to=${organizationId}`);
    expect(paths[0].people[0].isYou).toBe(true);
    expect(await bestOf(page).getByRole('heading').textContent()).toBe(paths[0].advice);
    for (const { reason } of paths[0].steps) await bestOf(page).getByText(reason).waitFor();
  });

  it('Who knows the new HSI group supervisor already?', async () => {
    const inspector = await enterSupervisor();
    const page = await open('/districts/ohnd');
    await page
      .getByRole('button', { name: /^Homeland Security/ })
      .first()
      .click();
    await page.getByRole('link', { name: 'Introduce me' }).click();
    const choice = page.getByLabel('To a role, organization or person');
    await choice.selectOption({ label: 'Nora Newcomer (sample)' });
    const list = page.getByRole('region', { name: 'Who knows Nora Newcomer (sample) already' });
    await list.getByText(inspector).waitFor();
    const { nearest } = await ask('to=nora');
    const text = (await list.textContent())?.toLowerCase();
    for (const { words } of nearest) expect(text).toContain(words.toLowerCase());
  });
});

describe('the page of introductions', () => {
  it('is used by keyboard alone: choose, write, copy; and says when no one leads there', async () => {
    const page = await open('/introductions?role=osha');
    const keys = keysOf(page);
    await bestOf(page).waitFor();
    await keys.tabTo('Write to');
    await keys.press('Enter');
    const letter = page.getByRole('textbox', { name: /^Letter to/ });
    await expect.poll(() => letter.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await letter.inputValue()).toMatch(/^Dear .+ \(sample\),/);
    await keys.tabTo('Copy letter');
    await keys.press('Enter');
    await page.getByText(/^(Copied|Selected)/).waitFor();
    await page.getByLabel('To a role, organization or person').selectOption('role:tribal');
    await page.getByText(/^No one is on record|^No path/).waitFor();
  });

  it.each([
    [1440, {}],
    [360, { forcedColors: 'active' as const }],
  ])('has no axe violation at %i px, nor sideways scrolling', async (width, more) => {
    const page = await open('/introductions?role=osha', { width, ...more });
    await bestOf(page).getByRole('button').click();
    await page.getByRole('textbox', { name: /^Letter to/ }).waitFor();
    await expectNoSidewaysScrolling(page);
    await expectNoAxeViolations(page);
  });
});

describe('the page between districts', () => {
  it('is reached from a district by keyboard, and has the call to make first', async () => {
    const page = await open('/districts/ohnd');
    const keys = keysOf(page);
    await keys.tabTo('More about this district');
    await keys.press('Enter');
    await keys.tabTo('Compare with a neighbor');
    await keys.press('Enter');
    await page.getByRole('heading', { name: 'Neighbors' }).waitFor();
    await keys.tabTo('Southern District of Ohio');
    await keys.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'N.D. Ohio and S.D. Ohio' }).waitFor();
    const { first, offices } = (await app.app.inject('/api/between?districts=ohnd,ohsd')).json();
    await page.getByRole('heading', { name: /^First: call/ }).waitFor();
    expect(await page.getByRole('region', { name: /^First: call/ }).textContent()).toContain(first.why);
    const table = page.getByRole('table', { name: 'Offices that serve several of them' });
    await expect.poll(() => table.locator('tbody').count()).toBe(offices.length);
    const [office] = offices;
    const link = table.getByRole('link', { name: office.name, exact: true }).first();
    expect(await link.getAttribute('href')).toContain(`/organizations/${office.id}`);
  });

  it('says what to do where no number is on file for the first call', async () => {
    const recorded = await startApp({ viewer: () => COORDINATOR });
    const page = await openPage(`${recorded.url}/between/ohnd/ohsd`);
    const first = page.getByRole('region', { name: /^First: call/ });
    await first.getByText('Look up its public number').waitFor();
    await first.getByRole('link', { name: /^See what is on record about / }).click();
    await page.waitForURL(/\/organizations\//);
  });

  it.each([1440, 360])('has no axe violation at %i px, nor sideways scrolling', async (width) => {
    const page = await open('/between/ohnd/ohsd/mied', { width });
    await page.getByLabel('Or any district').waitFor();
    await expectNoSidewaysScrolling(page);
    await expectNoAxeViolations(page);
  });
});

describe('a call to someone whom the coordinator does not know', () => {
  it('says who can introduce her, on the page and on the printed sheet', async () => {
    viewer = accountViewer({ ...SAM, districts: ['paed'] });
    const { introducers } = (await app.app.inject('/api/districts/paed/introducers')).json();
    const { organizationId, by } = introducers[0];
    const page = await open(`/districts/paed/calls?call=${organizationId}`);
    const words = `Can introduce you: ${by.words}, ${by.organization}`;
    await page.locator('.sheet').getByText(words).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.paper__page').textContent()).toContain(words);
  });
});
