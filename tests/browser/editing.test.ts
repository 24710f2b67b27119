import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Viewer } from '../../server/access/viewer.ts';
import { COORDINATOR, NOBODY, READER } from './editing-people.ts';
import { keysOf } from './keys.ts';
import { expectNoAxeViolations, expectNoSidewaysScrolling, openPage, startApp, visit } from './open-page.ts';

let app: Awaited<ReturnType<typeof startApp>>;
let viewer: Viewer = COORDINATOR;
beforeAll(async () => {
  app = await startApp({ viewer: () => viewer });
});
afterAll(() => app.stop());
beforeEach(() => {
  viewer = COORDINATOR;
});

const at = (path: string) => `${app.url}/districts/ohnd/${path}`;
const saved = (page: Page) => page.getByRole('heading', { name: /^Saved\./ });
const facts = async () => (await app.app.inject('/api/districts/ohnd/facts')).json().facts;

describe('a form', () => {
  it('is filled in, shows what it does, saves and takes back by keyboard alone', async () => {
    const page = await openPage(at('edit'));
    const keys = keysOf(page);
    await keys.tabTo('We signed, renewed, ended');
    await keys.press('Enter');
    await page.getByRole('heading', { name: 'Add evidence of a tie' }).waitFor();
    expect(await page.getByLabel('Kind of evidence').inputValue()).toBe('mou');
    for (const [index, partner] of ['FBI', 'HSI', 'U.S. Att'].entries()) {
      await keys.tabTo(`Partner ${index + 1}`);
      await keys.type(partner);
    }
    await keys.tabTo('Since');
    await keys.type('3/9/2026');
    const effect = page.getByRole('region', { name: 'What this does' });
    await effect.getByText(/is now met/).waitFor();
    await keys.press('Enter');
    await saved(page).waitFor();
    await expect.poll(() => saved(page).textContent()).toMatch(/^Saved\. \+[\d.]+ confirmed: .*is now met/);
    const evidence = (await facts()).find(
      (row: { fact: string; value: { kind: string } }) => row.value.kind === 'mou',
    );
    expect(evidence.value).toMatchObject({ since: '2026-03-09', districtIds: ['ohnd'] });
    await keys.tabTo('Undo');
    await keys.press('Enter');
    await page.getByText(/^Undone\./).waitFor();
    expect((await facts()).some(({ id }: { id: string }) => id === evidence.id)).toBe(false);
  });

  it('offers to undo again if that failed', async () => {
    const page = await openPage(at('edit?action=correct-organization&organization=fbi-cleveland'));
    await page.getByLabel('Short name').fill('FBI of Cleveland');
    await page.getByRole('button', { name: 'Save' }).click();
    await saved(page).waitFor();
    await page.route('**/undo*', (route) => route.fulfill({ status: 403 }), { times: 1 });
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('alert').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText(/^Undone\./).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('corrects an organization by keyboard alone', async () => {
    const page = await openPage(at('edit?action=correct-organization&organization=fbi-cleveland'));
    const keys = keysOf(page);
    await keys.tabTo('Short name');
    await page.keyboard.press('ControlOrMeta+A');
    await keys.type('FBI CLE');
    await keys.press('Enter');
    await saved(page).waitFor();
    const row = (await facts()).find(({ id }: { id: string }) => id === 'fbi-cleveland');
    expect(row.value.shortName).toBe('FBI CLE');
  });

  it('asks whether a name is one of an organization, and whether it is another, and keeps the answers', async () => {
    const page = await openPage(at('edit?action=add-organization'));
    await page.getByLabel('Name', { exact: true }).fill('The victim Ana Poe Memorial');
    await page.locator('label', { hasText: 'This is the name of an organization' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await saved(page).waitFor();
    await visit(page, at('edit?action=add-organization'));
    await page.getByLabel('Name', { exact: true }).fill('The victim Ana Poe Memorial, Inc.');
    await page.getByText('Already on record under a similar name: The victim Ana Poe Memorial').waitFor();
    await page.locator('label', { hasText: 'This is the name of an organization' }).click();
    await page.locator('label', { hasText: 'This is a different organization' }).click();
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Save' }).click();
    await saved(page).waitFor();
  });

  it('says what is wrong above the fields, leads to each, and keeps what was typed', async () => {
    const page = await openPage(at('edit?action=fill-role'));
    await page.getByLabel('Organization').fill('Invented Shelter Alliance');
    await page.getByLabel('Role mailbox').fill('not an address');
    await page.getByRole('button', { name: 'Save' }).click();
    const summary = page.getByRole('alert');
    expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true);
    await expect
      .poll(() => summary.getByRole('link').allTextContents())
      .toEqual([
        'Role is required: choose one',
        'Role mailbox must be an email address, such as office@example.gov',
      ]);
    await expectNoAxeViolations(page);
    await summary.getByRole('link', { name: /^Role mailbox/ }).press('Enter');
    expect(await keysOf(page).focused()).toBe('Role mailbox');
    await expect.poll(() => page.getByLabel('Organization').inputValue()).toBe('Invented Shelter Alliance');
  });

  it('keeps what was typed over a reload', async () => {
    const page = await openPage(at('edit?action=add-organization'));
    await page.getByLabel('Name', { exact: true }).fill('Invented Legal Clinic');
    await visit(page, page.url());
    await expect
      .poll(() => page.getByLabel('Name', { exact: true }).inputValue())
      .toBe('Invented Legal Clinic');
  });

  it('left and opened again shows what others wrote in the meantime, wherever nothing was typed', async () => {
    const { revision, facts: rows } = (await app.app.inject('/api/districts/ohnd/facts')).json();
    const known = rows.find(({ id }: { id: string }) => id === 'eeoc-cleveland') ?? rows[0];
    const page = await openPage(at(`edit?action=correct-organization&organization=${known.id}`));
    await page.getByLabel('Short name').fill('Typed before');
    await app.app.inject({
      method: 'POST',
      url: '/api/districts/ohnd/changes',
      headers: { 'if-match': `"${revision}"` },
      payload: {
        action: 'correct organization',
        entries: [{ ...known, value: { ...known.value, city: 'Newer City' } }],
      },
    });
    await visit(page, page.url());
    await expect.poll(() => page.getByLabel('City').inputValue()).toBe('Newer City');
    await expect.poll(() => page.getByLabel('Short name').inputValue()).toBe('Typed before');
    await page.getByText(/You began this earlier/).waitFor();
  });

  it('shows the reason of the server beside the field that it refuses', async () => {
    const page = await openPage(at('edit?action=add-organization'));
    await page.getByLabel('Name', { exact: true }).fill('Shelter for 123-45-6789');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('alert').getByRole('link', { name: /^Name/ }).waitFor();
    await expect
      .poll(() => page.getByLabel('Name', { exact: true }).inputValue())
      .toBe('Shelter for 123-45-6789');
  });

  it('asks to sign in when the session has ended, and says when the account may not', async () => {
    const page = await openPage(at('edit?action=add-organization'));
    await page.getByLabel('Name', { exact: true }).fill('Invented Legal Clinic');
    viewer = NOBODY;
    await page.getByRole('button', { name: 'Save' }).click();
    const link = page.getByRole('alert').getByRole('link', { name: 'Sign in' });
    await link.waitFor();
    await expect
      .poll(() => link.getAttribute('href'))
      .toContain(encodeURIComponent('/districts/ohnd/edit?action='));
    viewer = READER;
    await page.getByRole('button', { name: 'Save' }).click();
    await page
      .getByRole('alert')
      .getByText(/permission/)
      .waitFor();
  });
});

describe('two people editing one fact', () => {
  it('shows both versions side by side, and saves what is chosen field by field', async () => {
    const address = at('edit?action=correct-organization&organization=ohio-attorney-general');
    const known = (await facts()).find(({ value }: { value: { name?: string } }) =>
      /Ohio Attorney General/.test(value.name ?? ''),
    );
    const page = await openPage(address.replace('ohio-attorney-general', known.id));
    const other = await openPage(address.replace('ohio-attorney-general', known.id));
    await page.getByLabel('Short name').fill('Mine');
    await page.getByLabel('City').fill('Mineville');
    await other.getByLabel('Short name').fill('Theirs');
    await other.getByLabel('City').fill('Theirville');
    await other.getByLabel('Website').fill('https://example.gov/theirs');
    await other.getByRole('button', { name: 'Save' }).click();
    await saved(other).waitFor();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: /Someone else changed/ }).waitFor();
    await expectNoAxeViolations(page);
    await page
      .getByRole('group', { name: /city/i })
      .getByText(/^Theirs/)
      .click();
    await page.getByRole('button', { name: 'Save again' }).click();
    await saved(page).waitFor();
    const row = (await facts()).find(({ id }: { id: string }) => id === known.id);
    expect(row.value).toMatchObject({
      shortName: 'Mine',
      city: 'Theirville',
      url: 'https://example.gov/theirs',
    });
  });
});

describe('the district page', () => {
  it('leads from every question to its form for those who may edit, and shows no link to others', async () => {
    const page = await openPage(`${app.url}/districts/wyd?tab=lists`);
    const questions = page.getByRole('region', { name: /^Questions to ask/ }).locator('.entry');
    const without = questions.filter({ hasNot: page.getByRole('link', { name: /^Enter it/ }) });
    await expect.poll(() => questions.count()).toBeGreaterThan(20);
    await expect.poll(() => without.locator('.entry__title').allTextContents()).toEqual([]);
    await questions
      .getByRole('link', { name: /^Enter it.*Lead police agency$/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Save' }).waitFor();
    viewer = READER;
    const reader = await openPage(`${app.url}/districts/wyd?tab=lists`);
    await expect.poll(() => reader.getByRole('link', { name: /^Enter it/ }).count()).toBe(0);
  });
});

describe('the pages at every width', () => {
  for (const width of [1440, 768, 360])
    it(`passes axe and never scrolls sideways at ${width} pixels`, async () => {
      for (const path of [
        'edit',
        'edit?action=add-evidence&kind=task-force',
        'edit?action=report-tie',
        'calls',
      ]) {
        const page = await openPage(at(path), { width });
        await page.getByRole('heading', { level: 1 }).waitFor();
        await expectNoAxeViolations(page);
        await expectNoSidewaysScrolling(page);
      }
    });
});
