import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { accountViewer, type Viewer } from '../../server/access/viewer.ts';
import { READER, SAM } from './editing-people.ts';
import { keysOf } from './keys.ts';
import { openMore } from './more-pages.ts';
import { openPage, scrollingBoxes, startApp } from './open-page.ts';

let url = '';
let app: Awaited<ReturnType<typeof startApp>>;
/** The office, and who fills the roles of the co-leads in the sample. */
const ASKED_WITH = [
  ...['usao-ohnd', 'cuyahoga-county', 'summit-county-oh'],
  ...['cleveland-rape-crisis-center', 'journey-center-cleveland', 'rahab-ministries'],
];
const writer = accountViewer({ ...SAM, role: 'grant-writer', districts: ['ohnd'] });
let viewer: Viewer = writer;
beforeAll(async () => {
  app = await startApp({ sample: true, viewer: () => viewer });
  url = app.url;
});

it('shows letters and memorandums as cards where they do not fit', async () => {
  viewer = writer;
  const page = await openPage(`${url}/districts/ohnd/letters`);
  await page.getByRole('table', { name: /^Memorandums that end/ }).waitFor();
  for (const width of [1440, 768, 360]) {
    await page.setViewportSize({ width, height: 900 });
    await expect.poll(() => scrollingBoxes(page), { message: `${width} pixels` }).toEqual([]);
  }
});

describe('grant writers ask', () => {
  it('Which letters of support can we ask for?', async () => {
    viewer = writer;
    const page = await openPage(`${url}/districts/ohnd`);
    await openMore(page, 'Letters and MOUs');
    const table = page.getByRole('table', { name: 'Letters of support to ask for' });
    const { letters } = (await app.app.inject('/api/districts/ohnd/letters')).json();
    await expect.poll(() => table.getByRole('rowheader').count()).toBe(letters.length);
    const rows = (await table.getByRole('row').allTextContents()).slice(1);
    const { evidence } = (await app.app.inject('/api/districts/ohnd/network')).json();
    for (const [at, { organizationId, name, reason }] of letters.entries()) {
      expect(rows[at]).toContain(name);
      expect(rows[at]).toContain(reason);
      const together = evidence.filter(
        ({ status, parties }: { status: string; parties: { organizationId: string }[] }) =>
          ['current', 'aging'].includes(status) &&
          parties.some((party) => party.organizationId === organizationId) &&
          parties.some((party) => ASKED_WITH.includes(party.organizationId)),
      );
      expect(together.length, name).toBeGreaterThan(0);
      expect(
        together.some((piece: { name: string }) => reason.includes(piece.name)),
        name,
      ).toBe(true);
    }
    await table
      .getByRole('link', { name: /^Download draft for / })
      .first()
      .waitFor();
  });
});

describe('coordinators ask', () => {
  it('Which MOUs end in the next 90 days, and who signs?', async () => {
    viewer = accountViewer({ ...SAM, role: 'coordinator', districts: ['ohnd'] });
    const page = await openPage(`${url}/districts/ohnd/report`);
    await page.getByRole('link', { name: 'Letters of support and MOUs' }).click();
    const part = page.getByRole('region', { name: /^Memorandums that end within 180 days/ });
    await expect
      .poll(() => part.textContent())
      .toMatch(/(30|90|180) days.+last day in effect is .+(: signed|signer on record|: [A-Z])/);
  });
});

it('brings a draft by keys alone', async () => {
  viewer = writer;
  const page = await openPage(`${url}/districts/ohnd/letters`);
  await keysOf(page).tabTo('Download draft', 200);
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toMatch(/^tieline-sample-ohnd-support-.+-2026-11-24\.docx$/);
  const parts = unzipSync(readFileSync(await download.path()));
  expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('SAMPLE DATA');
});

it('offers no drafts to who may only read, and says what to do where nothing is on record', async () => {
  viewer = READER;
  const page = await openPage(`${url}/districts/ohnd/letters?asOf=2001-01-01`);
  await page.getByText(/^No partner is on record with current or aging shared meetings/).waitFor();
  await page.getByRole('link', { name: 'Plan the calls' }).waitFor();
  await page.getByText(/^No memorandum on record ends within 180 days/).waitFor();
  expect(await page.getByRole('link', { name: /^Download draft/ }).count()).toBe(0);
});
