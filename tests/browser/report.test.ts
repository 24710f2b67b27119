import { beforeAll, expect, it } from 'vitest';
import { accountViewer, type Viewer } from '../../server/access/viewer.ts';
import type { RunningApp } from '../start-app.ts';
import { COORDINATOR, READER, SAM } from './editing-people.ts';
import { keysOf } from './keys.ts';
import { openPage, startApp } from './open-page.ts';

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
  await page.getByText('Write a sentence in your own words').click();
  await page.getByLabel('Sentence of the record').selectOption('gap-closed');
  await expect.poll(() => page.getByLabel('In your own words').inputValue()).toBe('Our own words.');
  expect(await page.getByRole('button', { name: 'Save sentence' }).isDisabled()).toBe(true);
  await page.getByRole('button', { name: 'Remove own words' }).click();
  await expect.poll(() => page.getByText('Our own words.').count()).toBe(0);
  await expect.poll(() => page.getByText('No longer said').count()).toBe(0);
});
