import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { accountViewer } from '../../server/access/viewer.ts';
import { SAM } from './editing-people.ts';
import { openMore } from './more-pages.ts';
import { openPage, startApp } from './open-page.ts';

let url = '';
beforeAll(async () => {
  const writer = accountViewer({ ...SAM, role: 'grant-writer', districts: ['ohnd'] });
  url = (await startApp({ sample: true, viewer: () => writer })).url;
});

const open = (path: string): Promise<Page> => openPage(`${url}${path}`);
/** The text of the file that a press brings. */
async function fileOf(page: Page, press: Locator): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press.click()]);
  return readFileSync(await download.path(), 'utf8');
}

/** Each is answered in at most three steps from the first page or from a district's page; a step is a click or a choice. */
describe('grant writers ask', () => {
  it('What share of our counties has comprehensive services?', async () => {
    const page = await open('/districts/ohnd');
    await openMore(page, 'Reach of counties');
    await page
      .getByText(
        /^Comprehensive victim service provider: \d+ of 40 counties, with .+ of people, by offices said to cover them/,
      )
      .waitFor();
  });

  it('Which industries at risk have no inspector link?', async () => {
    const page = await open('/districts/ohnd');
    await openMore(page, 'Industries');
    const table = page.getByRole('table', { name: /^Industries, those of weight first/ });
    await expect.poll(() => table.textContent()).toMatch(/\d of 5/);
  });

  it('Which underserved or tribal areas justify priority?', async () => {
    const page = await open('/districts/ohnd');
    await openMore(page, 'Reach of counties');
    await page.getByText(/^Tribes with headquarters in the district: /).waitFor();
    await page.getByRole('button', { name: /^Rural/ }).click();
    const first = page
      .getByRole('table', { name: /^Counties, those/ })
      .getByRole('row')
      .nth(1);
    await expect.poll(() => first.textContent()).toMatch(/9/);
  });

  it('Give me a partner table with roles, tie type, MOU date.', async () => {
    const page = await open('/districts/ohnd?tab=lists');
    const table = await fileOf(page, page.getByRole('link', { name: 'Partners', exact: true }));
    for (const column of ['role', 'organization', 'tie_types', 'memorandum_since', 'memorandum_until'])
      expect(table).toMatch(new RegExp(`(^|,)"?${column}"?(,|$)`, 'm'));
    expect(table).toMatch(/mou/);
  });

  it('Which required members are missing for an ECM bid?', async () => {
    const page = await open('/districts/ohnd');
    await openMore(page, 'Report');
    await page.getByLabel('Requirements of').selectOption('Enhanced Collaborative Model task force');
    const table = page.getByRole('table', { name: 'What is asked for, and what is on record' });
    await table.getByRole('row', { name: /signed a memorandum.+(met|unmet|not known)/ }).waitFor();
    await expect.poll(() => table.textContent()).toContain('U.S. Attorney’s Office takes part');
  });

  it('Show the gap statement in one paragraph with sources.', async () => {
    const page = await open('/districts/ohnd');
    await openMore(page, 'Report');
    const statement = page.getByRole('region', { name: 'Statement of gaps' }).getByRole('paragraph');
    await expect
      .poll(() => statement.textContent())
      .toMatch(
        /of the 8 required roles are on record.+on [A-Z]\w+ \d+, \d{4}, of its work with.+not counted as gaps/,
      );
  });

  it('How many active partners and trainings this reporting period?', async () => {
    const page = await open('/districts/ohnd');
    await openMore(page, 'Report');
    const period = page.getByRole('region', { name: /^Reporting period/ });
    await expect
      .poll(() => period.textContent())
      .toMatch(/\d+ partner organizations took part.+\d+ trainings? with/);
  });

  it('How did coverage change over the last grant period?', async () => {
    const page = await open('/districts/ohnd/history?view=compare');
    await page.getByLabel('From', { exact: true }).fill('2025-11-24');
    await page.getByLabel('From', { exact: true }).blur();
    const points = page.getByRole('list', { name: 'Confirmed points' });
    await expect.poll(() => points.textContent()).toContain('on November 24, 2025');
  });

  it('Who are the police and VSP co-leads, is the MOU signed and valid?', async () => {
    const page = await open('/districts/ohnd?select=lead-police--victim-services');
    const panel = page.getByRole('complementary', { name: 'Selection' });
    await panel
      .getByRole('heading', { level: 3, name: /Cleveland|County/ })
      .first()
      .waitFor();
    await expect.poll(() => panel.textContent()).toMatch(/memorandum|task force|protocol/);
    await expect.poll(() => panel.textContent()).toMatch(/since|until|ended/);
  });

  it('What does the money buy: which gaps close, how many points?', async () => {
    const page = await open('/districts/ohnd');
    await page.getByRole('link', { name: /^Gaps \d/ }).click();
    const gaps = page.getByRole('region', { name: /^Gaps to fix/ }).locator('.entry');
    await expect.poll(() => gaps.count()).toBeGreaterThan(0);
    for (const gap of await gaps.allTextContents()) expect(gap).toMatch(/\+\d+\.\d/);
  });

  it('How do we compare with similar (size/rural) districts, without a ranking?', async () => {
    const page = await open('/districts/ohnd');
    await openMore(page, 'Similar districts');
    const beside = page.getByRole('table', { name: /^Side by side/ });
    await beside.getByRole('columnheader', { name: 'Middle', exact: true }).waitFor();
    const row = beside.getByRole('row', { name: /^Required ties met, of 15/ });
    await expect.poll(() => row.getByRole('cell').allTextContents()).toHaveLength(4);
    const why = page.getByRole('table', { name: /^Similar districts/ });
    await expect.poll(() => why.textContent()).toMatch(/alike: population \(.+rural share \(/);
    expect(await page.locator('main').textContent()).toContain('It ranks no one.');
  });

  it('What federal case and hotline figures sit beside this, with caveats?', async () => {
    const page = await open('/districts/ohnd');
    await page.getByRole('link', { name: 'Figures' }).click();
    await page.getByText(/^These figures stand beside the score and never in it/).waitFor();
    await page
      .getByText(/Caveat: /)
      .first()
      .waitFor();
  });

  it('Can I get a map and CSV with as-of date and method note?', async () => {
    const page = await open('/');
    const map = await fileOf(page, page.getByRole('button', { name: 'SVG', exact: true }));
    expect(map).toContain('As of November 24, 2026');
    expect(map).toContain('What is not known is not counted as missing.');
    const csv = await fileOf(page, page.getByRole('button', { name: /CSV/ }));
    expect(csv).toContain('as_of');
    expect(csv).toContain('2026-11-24');
  });

  it('How sure are we: how much is confirmed, how old?', async () => {
    const page = await open('/districts/ohnd');
    await page.getByRole('link', { name: 'Score' }).click();
    await page
      .getByText(/confirmed, [\d.]+ on record, up to [\d.]+ of/)
      .first()
      .waitFor();
    await page.getByRole('link', { name: /^Evidence of ties/ }).click();
    await page.getByRole('columnheader', { name: /Newest day/ }).waitFor();
  });
});
