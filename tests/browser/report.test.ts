import { beforeAll, expect, it } from 'vitest';
import { accountViewer, type Viewer } from '../../server/access/viewer.ts';
import { READER, SAM } from './editing-people.ts';
import { keysOf } from './keys.ts';
import { openPage, startApp } from './open-page.ts';

let url = '';
const writer = accountViewer({ ...SAM, role: 'grant-writer', districts: ['ohnd'] });
let viewer: Viewer = writer;
beforeAll(async () => {
  url = (await startApp({ sample: true, viewer: () => viewer })).url;
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
