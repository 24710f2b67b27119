import { beforeAll, expect, it } from 'vitest';
import { accountViewer, type Viewer } from '../../server/access/viewer.ts';
import type { RunningApp } from '../start-app.ts';
import { COORDINATOR, READER, SAM } from './editing-people.ts';
import { keysOf } from './keys.ts';
import {
  expectNoAxeViolations,
  expectNoSidewaysScrolling,
  openPage,
  scrollingBoxes,
  startApp,
} from './open-page.ts';

let app: RunningApp;
let url = '';
const writer = accountViewer({ ...SAM, role: 'grant-writer', districts: ['ohnd'] });
let viewer: Viewer = writer;
beforeAll(async () => {
  app = await startApp({ sample: true, viewer: () => viewer });
  url = app.url;
});

it('chooses requirements by keys, keeps them in the address, and takes the same report along', async () => {
  viewer = writer;
  const page = await openPage(`${url}/districts/ohnd/report`);
  await page.getByRole('heading', { name: 'Requirements: Partnerships in general' }).waitFor();
  const keys = keysOf(page);
  await keys.tabTo('Requirements of');
  await page.keyboard.type('Enh');
  await page
    .getByRole('heading', { name: 'Requirements: Enhanced Collaborative Model task force' })
    .waitFor();
  expect(page.url()).toContain('profile=ecm');
  for (const [name, format] of [
    ['Word document', 'docx'],
    ['PDF', 'pdf'],
    ['Excel workbook', 'xlsx'],
  ] as const) {
    const href = await page.getByRole('link', { name, exact: true }).getAttribute('href');
    expect(href).toMatch(new RegExp(`^/api/districts/ohnd/report/${format}\\?asOf=2026-11-24&profile=ecm`));
  }
});

it('has the picture in words, and on paper no controls', async () => {
  viewer = writer;
  const page = await openPage(`${url}/districts/ohnd/report`);
  await page.getByRole('img', { name: /^\d+ roles: \d+ confirmed/ }).waitFor();
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => page.getByLabel('Requirements of').isVisible()).toBe(false);
  expect(await page.getByRole('heading', { name: 'Statement of gaps' }).isVisible()).toBe(true);
});

it('shows each row of a wide table as a card where it does not fit, and as a row again on paper', async () => {
  viewer = writer;
  const page = await openPage(`${url}/districts/ohnd/report?profile=ecm`);
  const partners = page.getByRole('table', { name: 'Partners by role' });
  await partners.waitFor();
  const display = () => partners.evaluate((table) => getComputedStyle(table).display);
  expect(await display()).toBe('table');
  for (const width of [1440, 768, 360]) {
    await page.setViewportSize({ width, height: 900 });
    await expect.poll(() => scrollingBoxes(page), { message: `${width} pixels` }).toEqual([]);
  }
  expect(await display()).toBe('block');
  const source = page
    .getByRole('table', { name: 'Where each requirement was read' })
    .getByRole('link')
    .first();
  expect(await source.getAttribute('href')).toBe(await source.textContent());
  await page.emulateMedia({ media: 'print' });
  await expect.poll(display).toBe('table');
});

it('is joined with another district by the keys, in the address, and taken along as one', async () => {
  viewer = accountViewer({ ...SAM, role: 'grant-writer', districts: ['ohnd', 'ohsd'] });
  const page = await openPage(`${url}/districts/ohnd/report`);
  const choice = page.getByLabel('Add a district for a joint report');
  await choice.waitFor();
  expect(await choice.locator('option').allTextContents()).toEqual([
    ...['Choose a district', 'Southern District of Ohio'],
  ]);
  await choice.selectOption({ label: 'Southern District of Ohio' });
  await page.getByRole('heading', { level: 1, name: 'Joint report: N.D. Ohio and S.D. Ohio' }).waitFor();
  expect(new URL(page.url()).searchParams.get('with')).toBe('ohsd');
  const partners = page.getByRole('table', { name: 'Partners by role' });
  await expect.poll(() => partners.textContent()).toContain('S.D. Ohio');
  await page.getByRole('img', { name: /^Southern District of Ohio: \d+ roles/ }).waitFor();
  const pdf = page.getByRole('link', { name: 'PDF', exact: true });
  expect(await pdf.getAttribute('href')).toContain('with=ohsd');
  for (const width of [1440, 360]) {
    await page.setViewportSize({ width, height: 900 });
    await expectNoSidewaysScrolling(page, `${width} pixels`);
    await expectNoAxeViolations(page);
  }
  await page.getByRole('button', { name: 'Leave out Southern District of Ohio' }).click();
  await page.getByRole('heading', { level: 1, name: 'Northern District of Ohio' }).waitFor();
  expect(new URL(page.url()).searchParams.has('with')).toBe(false);
});

it('offers no files to who may only read', async () => {
  viewer = READER;
  const page = await openPage(`${url}/districts/ohnd/report`);
  await page.getByRole('heading', { name: 'Method and sources' }).waitFor();
  expect(await page.getByRole('link', { name: 'PDF', exact: true }).count()).toBe(0);
});

it('takes out own words of a sentence that the record no longer has, also when it is a day later for the server', async () => {
  viewer = COORDINATOR;
  const { revision } = (await app.app.inject('/api/districts/ohnd/facts?fact=ownSentences')).json();
  const value = { sentence: 'gap-closed', text: 'Our own words.', written: 'An invented gap.' };
  const written = await app.app.inject({
    ...{ method: 'POST', url: '/api/districts/ohnd/changes', headers: { 'if-match': `"${revision}"` } },
    payload: { action: 'write own sentence', entries: [{ fact: 'ownSentences', id: 'own-closed', value }] },
  });
  expect(written.statusCode, written.body).toBe(200);
  const evening = { timezoneId: 'America/New_York', clock: '2026-11-24T01:00:00Z' };
  const page = await openPage(`${url}/districts/ohnd/report`, evening);
  await page.getByRole('link', { name: 'PDF: first settle 1 sentence in your own words' }).click();
  await expect.poll(() => page.getByLabel('Sentence of the record').inputValue()).toBe('gap-closed');
  await expect.poll(() => page.getByLabel('In your own words').inputValue()).toBe('Our own words.');
  expect(await page.getByRole('button', { name: 'Save sentence' }).isDisabled()).toBe(true);
  await page.getByRole('button', { name: 'Remove own words' }).click();
  await page.getByRole('link', { name: 'PDF', exact: true }).waitFor();
  await expect.poll(() => page.getByText('Our own words.').count()).toBe(0);
  await expect.poll(() => page.getByText('No longer said').count()).toBe(0);
});
