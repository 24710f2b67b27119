import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { accountViewer, type Viewer } from '../../server/access/viewer.ts';
import { fill, organization } from '../api/editing-entries.ts';
import { entryOf } from '../facts.ts';
import { SAM } from './editing-people.ts';
import { expectNoAxeViolations, expectNoSidewaysScrolling, openPage, startApp } from './open-page.ts';

const DISTRICTS = ['ohnd', 'miwd'];
const coordinator: Viewer = accountViewer({ ...SAM, districts: DISTRICTS });
let app: Awaited<ReturnType<typeof startApp>>;
beforeAll(async () => {
  app = await startApp({ sample: true, viewer: () => coordinator });
});

const districtPage = (id: string, width = 1440) => openPage(`${app.url}/districts/${id}`, { width });
const box = (page: Page) => page.getByRole('combobox', { name: 'People, organizations and places' });
const best = (page: Page) => page.locator('.search__best');
const group = (page: Page, name: RegExp) => page.getByRole('group', { name });

/** One step: the key, and what is typed. */
async function ask(page: Page, words: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(words);
  await page
    .getByRole('status')
    .getByText(/results?\.$|^Nothing/)
    .waitFor();
}

/** The best answer of the API to the same words. */
const answerTo = async (words: string, district: string) =>
  (await app.app.inject(`/api/search?q=${encodeURIComponent(words)}&district=${district}`)).json().best;
const contactIn = async (district: string, role: string) =>
  (await app.app.inject(`/api/districts/${district}/contacts`))
    .json()
    .contacts.find((one: { role: string; name: string | null }) => one.role === role && one.name);

describe('questions of coordinators', () => {
  it('Who is my contact at Wage and Hour for this county?', async () => {
    const page = await districtPage('ohnd');
    await ask(page, 'wage and hour lucas');
    await best(page).getByText('Wage and Hour Division for Lucas County, N.D. Ohio').waitFor();
    await best(page).getByText('DOL Wage and Hour Division, Cleveland District Office').waitFor();
    const [found, contact] = [
      await answerTo('wage and hour lucas', 'ohnd'),
      await contactIn('ohnd', 'dol-whd'),
    ];
    expect(found.hit).toMatchObject({ organizationId: 'whd-cleveland', phone: contact.phone });
    const link = best(page).getByRole('link', { name: found.hit.phone });
    expect(await link.getAttribute('href')).toBe(`tel:+1${found.hit.phone.replaceAll(/\D/g, '')}`);
  });

  it('Who speaks to tribal police here?', async () => {
    const page = await districtPage('miwd');
    await ask(page, 'Who speaks to tribal police here?');
    await best(page).getByText('Tribal police or services for W.D. Mich.').waitFor();
    const { hit } = await answerTo('Who speaks to tribal police here?', 'miwd');
    expect(await best(page).getByRole('link').first().textContent()).toBe(hit.title);
    const { facts } = (await app.app.inject('/api/districts/miwd/facts?fact=fills&pageSize=500')).json();
    const filling = facts
      .filter(({ value }: { value: { role: string } }) => value.role === 'tribal')
      .map(({ value }: { value: { organizationId: string } }) => value.organizationId);
    expect(filling).toContain(hit.organizationId);
    await group(page, /^Roles/)
      .getByRole('option')
      .first()
      .click();
    await page
      .getByRole('heading', { name: /Tribal police/ })
      .first()
      .waitFor();
    await page.locator('#panel-heading').waitFor();
    expect(new URL(page.url()).searchParams.get('select')).toBe('tribal');
  });

  it('Who else covers this service provider’s area?', async () => {
    const covers = (id: string, fips: string) =>
      entryOf('countyCoverage', {
        ...{ id: `${id}-${fips}`, organizationId: id, fips, basis: 'said so' },
        ...{ sourceKind: 'entered' as const, origin: 'entered' as const },
      });
    const provider = (id: string, name: string, fips: string) => [
      organization(id, { name }),
      fill(`${id}-fills`, id, 'victim-services'),
      covers(id, fips),
    ];
    const { revision } = (await app.app.inject('/api/districts/ohnd/facts')).json();
    const entered = await app.app.inject({
      ...{ method: 'POST' as const, url: '/api/districts/ohnd/changes' },
      headers: { 'if-match': `"${revision}"` },
      payload: {
        action: 'add organization',
        entries: [
          ...provider('marrow', 'Marrowstone House', '39095'),
          ...provider('lantern', 'Lanternfish Center', '39095'),
          ...provider('huron', 'Quillhaven Mission', '39077'),
        ],
      },
    });
    expect(entered.statusCode, entered.body).toBe(200);
    const page = await districtPage('ohnd');
    await ask(page, 'victim services lucas');
    const offices = group(page, /^Offices/);
    expect((await offices.getByRole('option').allTextContents()).slice(0, 2)).toEqual([
      expect.stringMatching(/^Lanternfish Center.*covers 1 of 40 counties/),
      expect.stringMatching(/^Marrowstone House.*covers 1 of 40 counties/),
    ]);
    const { groups } = (await app.app.inject('/api/search?q=victim+services+lucas&district=ohnd')).json();
    const found = groups.find(({ kind }: { kind: string }) => kind === 'organizations');
    expect(found.hits.slice(0, 2).map(({ id }: { id: string }) => id)).toEqual(['lantern', 'marrow']);
    await offices.getByRole('option', { name: /^All \d+ offices/ }).click();
    await page.getByRole('option', { name: 'Show all kinds' }).waitFor();
    expect(await offices.getByText('Quillhaven Mission').count()).toBe(0);
  });
});

it('opens the page that answers a question, which comes before names that look like its words', async () => {
  const page = await districtPage('ohnd');
  await ask(page, 'Which MOUs end in the next 90 days, and who signs?');
  const option = group(page, /^Pages/)
    .getByRole('option')
    .first();
  expect(await option.textContent()).toBe('Memorandums that end, and who signsN.D. Ohio');
  expect(await group(page, /^Nearest/).count()).toBe(0);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/districts\/ohnd\/letters#memorandums$/);
  const heading = page.getByRole('heading', { name: /^Memorandums that end within 180 days/ });
  await expect
    .poll(() => heading.evaluate((one) => one.getBoundingClientRect().top < innerHeight))
    .toBe(true);
});

describe('the box', () => {
  it('is a journey by keys alone: opens, chooses, calls, opens a result, and leaves as it came', async () => {
    const page = await districtPage('ohnd');
    await page.evaluate(() => {
      window.open = (url) => {
        document.body.dataset.called = String(url);
        return null;
      };
    });
    const link = page.getByRole('link', { name: 'Districts', exact: true });
    await link.focus();
    await ask(page, 'fbi/n'); // in the box, letters and the slash are letters
    expect(await box(page).inputValue()).toBe('fbi/n');
    await box(page).fill('fbi');
    await page.getByRole('option', { name: /^FBI Cleveland/ }).waitFor();
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => page.evaluate(() => document.body.dataset.called)).toMatch(/^tel:\+1\d{10}$/);
    await page.keyboard.press('ArrowDown');
    const chosen = page.locator('[role="option"][aria-selected="true"]');
    expect(await box(page).getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'));
    await page.keyboard.press('ArrowUp');
    expect(await chosen.count()).toBe(0);
    await page.keyboard.press('Escape');
    await box(page).waitFor({ state: 'detached' });
    expect(await link.evaluate((one) => one === document.activeElement)).toBe(true);
    await ask(page, 'Clevland feild ofice fbi');
    const option = page.getByRole('option', { name: /^FBI Cleveland/ });
    while ((await option.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/organizations\/fbi-cleveland\?district=ohnd/);
  });

  it('takes Enter that comes before the answer', async () => {
    const page = await districtPage('ohnd');
    await page.keyboard.press('/');
    await page.keyboard.type('oregon');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/organizations\/[^?]+\?district=ord$/);
  });

  it('says that nothing was found, and offers to add it to who may', async () => {
    const page = await districtPage('ohnd');
    await ask(page, 'zzyxqq');
    await page.getByRole('link', { name: 'Add a person' }).waitFor();
    await expectNoAxeViolations(page);
  });

  it.each([1440, 360])('passes axe and never scrolls sideways at %i pixels', async (width) => {
    const page = await districtPage('ohnd', width);
    await page.getByRole('button', { name: /^Search/ }).click();
    await page.keyboard.type('wage lucas');
    await best(page).waitFor();
    await page.keyboard.press('ArrowDown');
    await expectNoAxeViolations(page);
    await expectNoSidewaysScrolling(page);
    expect(await page.locator('.search__inside').evaluate((one) => one.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
  });
});
