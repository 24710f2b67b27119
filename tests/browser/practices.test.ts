import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { accountViewer, type Viewer } from '../../server/access/viewer.ts';
import { READER, SAM } from './editing-people.ts';
import { keysOf } from './keys.ts';
import { expectNoAxeViolations, expectNoSidewaysScrolling, openPage, startApp } from './open-page.ts';

const COORDINATOR = accountViewer({ ...SAM, districts: ['ohnd'] });
const TRAINER = accountViewer({ ...SAM, name: 'Tess Trainer', role: 'trainer', districts: [] });
const DEPUTY = 'A deputy for every position, named in the memorandum (sample)';
const COUNCIL = 'A survivor council that reads every protocol (sample)';

let viewer: Viewer;
let app: Awaited<ReturnType<typeof startApp>>;
beforeAll(async () => {
  app = await startApp({ sample: true, viewer: () => viewer });
});
afterAll(() => app.stop());
beforeEach(() => {
  viewer = COORDINATOR;
});
const open = (path: string, width = 1440) => openPage(`${app.url}${path}`, { width });

describe('the library of practices', () => {
  it('opens one by keys alone, with what it took and whom to ask, and gives the focus back', async () => {
    const page = await open('/practices');
    const { tabTo, press, focused } = keysOf(page);
    await tabTo(DEPUTY, 60);
    await press('Enter');
    const card = page.getByRole('complementary', { name: 'Practice' });
    await card.getByRole('heading', { level: 2 }).waitFor(); // the first answer assesses the districts that use it
    await expect.poll(() => card.locator('h2:focus').count()).toBe(1);
    expect(await focused()).toBe(DEPUTY);
    await expect.poll(() => card.textContent()).toContain('1 meeting, when the memorandum is renewed');
    await expect
      .poll(() => card.textContent())
      .toMatch(/Northern District of Ohio, since November 2025.+Ask U\.S\. Attorney.s Office/);
    expect(await card.textContent()).toContain('proves no effect');
    await expectNoAxeViolations(page);
    await press('Escape');
    await expect.poll(() => card.count()).toBe(0);
    expect(await page.locator(`[data-row]:focus`).textContent()).toBe(DEPUTY);
  });

  it('is narrowed by what is mended and by district, in its address, and says what to do where nothing is found', async () => {
    const page = await open('/practices');
    const rows = page.getByRole('table', { name: 'Practices' }).getByRole('rowheader');
    await page.getByLabel('Gap it closes').selectOption({ label: 'Survivor consultants' });
    await expect.poll(() => rows.allTextContents()).toEqual([expect.stringContaining(COUNCIL)]);
    expect(new URL(page.url()).searchParams.get('mends')).toBe('survivor-leaders');
    await page.getByLabel('District', { exact: true }).selectOption({ label: 'Northern District of Ohio' });
    await page.getByText(/^No practice on record is like that\. Ask a district/).waitFor();
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Show all practices' }).click();
    await expect.poll(() => rows.count()).toBeGreaterThan(5);
  });

  it('is narrowed by effort and by districts like one, in its address', async () => {
    const page = await open('/practices');
    const rows = page.getByRole('table', { name: 'Practices' }).getByRole('rowheader');
    await page.getByLabel('Effort').selectOption({ label: 'Money or paid hours' });
    await expect.poll(() => rows.count()).toBe(2);
    await expect.poll(() => rows.allTextContents()).toContainEqual(expect.stringContaining(COUNCIL));
    await page.getByLabel('Effort').selectOption({ label: 'Any' });
    const like = page.getByLabel('Districts like');
    await like.selectOption({ label: 'Northern District of Ohio (mine)' });
    expect(new URL(page.url()).searchParams.get('like')).toBe('ohnd');
    const asked = await app.app.inject('/api/districts/ohnd/similar?asOf=2026-11-24');
    const alike = new Set(asked.json().similar.map((row: { districtId: string }) => row.districtId));
    const { items } = (await app.app.inject('/api/practices?asOf=2026-11-24&pageSize=500')).json();
    const expected = items.filter((row: { startedIn: { id: string }; adopted: { id: string }[] }) =>
      [row.startedIn, ...row.adopted].some(({ id }) => alike.has(id)),
    );
    await expect.poll(() => rows.count()).toBe(expected.length);
    await expectNoAxeViolations(page);
  });

  it('says on a phone in a line below each practice what its other columns say', async () => {
    const page = await open('/practices', 360);
    const table = page.getByRole('table', { name: 'Practices' });
    await expect
      .poll(() => table.textContent())
      .toContain('What it took: 1 meeting, when the memorandum is renewed');
    await expectNoSidewaysScrolling(page);
    await expect.poll(() => table.evaluate((node) => node.scrollWidth <= window.innerWidth)).toBe(true);
  });

  it('names no one to who may not see the people, and fits a phone with one open', async () => {
    viewer = TRAINER;
    const page = await open('/practices', 360);
    await page.getByRole('button', { name: DEPUTY }).click();
    const card = page.getByRole('complementary', { name: 'Practice' });
    await expect.poll(() => card.textContent()).toContain('contact on file');
    expect(await card.textContent()).not.toMatch(/Office, [\w .]+: [A-Z]/);
    await expectNoSidewaysScrolling(page);
    await expectNoAxeViolations(page);
  });

  it('says what to do while it is empty', async () => {
    const empty = await startApp({ viewer: () => viewer });
    const page = await openPage(`${empty.url}/practices`);
    await page.getByText(/^No practice is on record yet\..+choose Edit, then “a new practice”\.$/).waitFor();
    await page.getByRole('link', { name: 'Add a practice' }).click();
    await page.getByRole('heading', { name: 'Add a practice that started here' }).waitFor();
    await page.getByText('Ties in which it closes gaps').click();
    await page.getByLabel('FBI – Homeland Security Investigations').waitFor();
    await expectNoAxeViolations(page);
  });
});

describe('a gap of a district', () => {
  it('shows what other districts did about it, and lets who may adopt that', async () => {
    const page = await open('/districts/ohnd?select=survivor-leaders');
    const part = page.getByRole('region', { name: 'What other districts did about this' });
    await expect.poll(() => part.textContent()).toContain(`${COUNCIL} District of Colorado`);
    await expectNoAxeViolations(page);
    await part.getByRole('link', { name: `Adopt ${COUNCIL}` }).click();
    const choice = page.getByLabel('Practice', { exact: true });
    await expect.poll(() => choice.inputValue()).toBe('sample-practice-survivor-council');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: /^Saved\./ }).waitFor();
    await page.goto(`${app.url}/practices?open=sample-practice-survivor-council`);
    const card = page.getByRole('complementary', { name: 'Practice' });
    await expect.poll(() => card.textContent()).toContain('Northern District of Ohio, since November 2026');
  });

  it('shows no button to who may only read, and no practice where there is no gap', async () => {
    viewer = READER;
    const page = await open('/districts/ohnd?select=usao-coordinator--prosecutor');
    const part = page.getByRole('region', { name: 'What other districts did about this' });
    await part.waitFor();
    expect(await part.getByRole('link', { name: /^Adopt/ }).count()).toBe(0);
  });
});

describe('what became of a practice', () => {
  it('is asked at home and in the calendar six months after it was adopted, and answered there', async () => {
    const calendar = await open('/districts/ohnd/calendar');
    const entry = calendar.getByRole('listitem').filter({ hasText: 'Say what became of a practice' });
    await expect.poll(() => entry.first().textContent()).toContain(DEPUTY);
    const page = await open('/home');
    const asked = page.getByRole('region', { name: 'Outcomes of practices to report' });
    await expect.poll(() => asked.textContent()).toMatch(/asked since May 14, 2026, six months after/);
    await expectNoAxeViolations(page);
    await asked.getByRole('link', { name: DEPUTY }).click();
    await page.getByRole('heading', { name: `What became of ${DEPUTY}?` }).waitFor();
    await page.getByLabel('What became of it').fill('Both positions have a deputy now');
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: /^Saved\./ }).waitFor();
    await page.goto(`${app.url}/home`);
    await page.getByRole('region', { name: 'Questions to ask' }).waitFor();
    expect(await asked.count()).toBe(0);
    await page.goto(`${app.url}/practices?open=sample-practice-deputy`);
    const card = page.getByRole('complementary', { name: 'Practice' });
    await expect.poll(() => card.textContent()).toContain('Both positions have a deputy now');
  });
});
