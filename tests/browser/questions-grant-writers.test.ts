import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { formatNumber, formatShortDay } from '../../core/words/format.ts';
import { accountViewer } from '../../server/access/viewer.ts';
import { TEST_DAY } from '../start-app.ts';
import { coverOnly } from './covered-counties.ts';
import { SAM } from './editing-people.ts';
import { openMore } from './more-pages.ts';
import { openPage, startApp } from './open-page.ts';

const writer = accountViewer({ ...SAM, role: 'grant-writer', districts: ['ohnd', 'hid', 'miwd'] });
let viewer = writer;
let app: Awaited<ReturnType<typeof startApp>>;
beforeAll(async () => {
  app = await startApp({ sample: true, viewer: () => viewer });
});

const open = (path: string): Promise<Page> => openPage(`${app.url}${path}`);
/** What the API answers to the same grant writer. */
const answer = async (path: string) => (await app.app.inject(`/api/${path}`)).json();

/** The text of the file that a press brings. */
async function fileOf(page: Page, press: Locator): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press.click()]);
  return readFileSync(await download.path(), 'utf8');
}

/** Each is answered in at most three steps from the first page or from a district's page; a step is a click or a choice. */
describe('grant writers ask', () => {
  it('What share of our counties has comprehensive services?', async () => {
    viewer = accountViewer({ ...SAM, role: 'administrator' });
    await coverOnly(app, 'hid', '15003');
    viewer = writer;
    const page = await open('/districts/hid');
    await openMore(page, 'Reach of counties');
    const { headline, counties } = await answer('districts/hid/county-reach');
    const people = (all: { people: number }[]) => all.reduce((sum, one) => sum + one.people, 0);
    const [honolulu] = counties.filter(({ fips }: { fips: string }) => fips === '15003');
    const share = Math.round((100 * honolulu.people) / people(counties));
    expect(headline).toContain(`1 of 5 counties, with ${share}% of people, by offices said to cover them`);
    await page.getByText(headline, { exact: true }).waitFor();
  });

  it('Which industries at risk have no inspector link?', async () => {
    const page = await open('/districts/ohnd');
    await openMore(page, 'Industries');
    const { industries, inspectors, headline } = await answer('districts/ohnd/industries');
    await page.getByText(headline).waitFor();
    const linked = inspectors
      .filter(({ sides }: { sides: { link: string }[] }) => sides.some(({ link }) => link === 'linked'))
      .map(({ role }: { role: string }) => role);
    const table = page.getByRole('table', { name: /^Industries, major ones first/ });
    await expect.poll(() => table.getByRole('rowheader').count()).toBe(industries.length);
    for (const { name, links } of industries) {
      const those = links.filter(({ role }: { role: string }) => linked.includes(role));
      const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
      await row.getByRole('cell', { name: `${those.length} of ${links.length}`, exact: true }).waitFor();
    }
    const without = industries.filter((one: { linked: number }) => one.linked === 0);
    expect(headline).toMatch(without.length === 0 ? /^Each of/ : /no /);
  });

  it('Which underserved or tribal areas justify priority?', async () => {
    const page = await open('/districts/miwd');
    await openMore(page, 'Reach of counties');
    const { tribes, counties } = await answer('districts/miwd/county-reach');
    expect(tribes).toBeGreaterThan(0);
    await page.getByText(`Tribes with headquarters in the district: ${tribes}`).waitFor();
    const codes = counties.map(({ ruralCode }: { ruralCode: number }) => ruralCode);
    await page.getByRole('button', { name: /^Rural/ }).click();
    const rows = page.getByRole('table', { name: /^Counties, those/ }).getByRole('row');
    const texts = await rows.evaluateAll((all) =>
      all.slice(1).map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? '')),
    );
    const shown = texts.map((cells) => Number(cells[3]));
    expect(shown).toEqual(codes.toSorted((x: number, y: number) => y - x)); // the most rural first
    const [first] = texts;
    const most = counties.find(({ name }: { name: string }) => name === first?.[0]);
    expect(most.ruralCode).toBe(Math.max(...codes));
  });

  it('How did coverage change over the last grant period?', async () => {
    const page = await open('/districts/ohnd');
    await page.getByRole('link', { name: 'History' }).click();
    await page.getByRole('link', { name: 'Two days compared' }).click();
    await page.getByRole('button', { name: 'A year before' }).click();
    const { text, points } = await answer(`districts/ohnd/compare?from=2025-11-24&to=${TEST_DAY}`);
    await page.getByRole('status').filter({ hasText: text }).waitFor();
    const { before, corrected, newlyKnown, better, worse, after } = points.confirmed;
    expect(before + corrected + newlyKnown + better + worse).toBeCloseTo(after, 1);
    expect(after).toBe((await answer('districts/ohnd')).score.confirmed);
    const list = page.getByRole('list', { name: 'Confirmed points' });
    await expect.poll(() => list.textContent()).toContain('on November 24, 2025');
    await list.getByText(after.toFixed(1)).waitFor();
  });

  it('What does the money buy: which gaps close, how many points?', async () => {
    const page = await open('/districts/ohnd');
    await page.getByRole('link', { name: /^Gaps \d/ }).click();
    await page.getByRole('link', { name: 'What would the money buy?' }).click();
    await page.getByRole('checkbox', { name: /Survivor consultants/ }).check();
    const { text, coverage, gained } = await answer('districts/ohnd/funding-plan?items=survivor-leaders');
    await page.getByText(text).waitFor();
    const points = coverage.after.confirmed - coverage.before.confirmed;
    const { gaps } = await answer('districts/ohnd/assessment');
    const gap = gaps.find(({ items }: { items: string[] }) => items.includes('survivor-leaders'));
    expect(points).toBeCloseTo(gap.gain, 1);
    expect(gained.map(({ id }: { id: string }) => id)).toEqual(['survivor-leaders']);
    const closes = page.getByRole('region', { name: 'What it would bring' });
    await closes.getByText('Survivor consultants').first().waitFor();
  });

  it('How do we compare with similar (size/rural) districts, without a ranking?', async () => {
    const page = await open('/districts/ohnd');
    await openMore(page, 'Similar districts');
    const { similar, measures } = await answer('districts/ohnd/similar');
    const { items } = await answer('districts?pageSize=94');
    const met: number[] = similar.map(
      ({ districtId }: { districtId: string }) =>
        items.find(({ id }: { id: string }) => id === districtId).requiredTiesMet,
    );
    const [low = 0, high = 0] = met.toSorted((x, y) => x - y).slice(met.length / 2 - 1);
    const ties = measures.find(({ id }: { id: string }) => id === 'required-ties');
    expect(ties.middle.value).toBe((low + high) / 2); // the median of an even number of districts
    const row = page
      .getByRole('table', { name: /^Side by side/ })
      .getByRole('row', { name: /^Required ties met, of 15/ });
    await expect
      .poll(async () => (await row.getByRole('cell').allTextContents()).slice(0, 2))
      .toEqual([String(ties.values.ohnd), String(ties.middle.value)]);
    const why = page.getByRole('table', { name: /^Similar districts/ });
    await expect
      .poll(() => why.textContent())
      .toMatch(/Similar in \d of 6 ways: population \(.+rural share \(/);
    expect(await page.locator('main').textContent()).toContain('it is not a ranking.');
  });

  it('What federal case and hotline figures sit beside this, with caveats?', async () => {
    const page = await open('/districts/ohnd');
    await page.getByRole('link', { name: 'Figures' }).click();
    await page.getByText(/^These figures are shown beside the score and are never part of it/).waitFor();
    const { items } = await answer('statistics?district=ohnd&pageSize=500');
    const rows = page.getByRole('table').getByRole('rowheader');
    await expect.poll(() => rows.count()).toBe(items.length);
    const texts = await page.getByRole('table').getByRole('row').allTextContents();
    for (const { measure, year, value, unit, note } of items) {
      const row = texts.find(
        (text) =>
          text.startsWith(`${measure}${year}${formatNumber(value)} ${unit}`) && text.includes(note ?? ''),
      );
      expect(row, `${measure} ${year}`).toBeDefined();
    }
    expect(
      items.filter(({ measure }: { measure: string }) => /hotline/i.test(measure)).length,
    ).toBeGreaterThan(0);
    expect(
      items.filter(({ measure }: { measure: string }) => /convict|prosecut|charged/i.test(measure)).length,
    ).toBeGreaterThan(0);
  });

  it('Where do we overlap with another funded task force?', async () => {
    const page = await open('/districts/ohnd');
    await page.getByRole('link', { name: /^Evidence of ties/ }).click();
    const { items } = await answer('districts?neighborOf=ohnd&pageSize=94');
    const live = items.filter(({ taskForces }: { taskForces: { status: string }[] }) =>
      taskForces.some(({ status }) => status === 'current'),
    );
    expect(live.length).toBeGreaterThan(0);
    const said = page.getByText(`${live.length} of ${items.length} neighboring districts`);
    await said.waitFor();
    const text = await said.textContent();
    for (const { abbreviation, taskForces } of live) {
      expect(text).toContain(`${abbreviation} (`);
      for (const { name, status } of taskForces) if (status === 'current') expect(text).toContain(name);
    }
    expect(text).toContain('Which counties each serves is not on record: ask its co-leads');
  });

  it('Can I get a map and CSV with as-of date and method note?', async () => {
    const page = await open('/');
    const map = await fileOf(page, page.getByRole('button', { name: 'SVG', exact: true }));
    expect(map).toContain('As of November 24, 2026');
    expect(map).toContain('What is not known is not counted as missing.');
    const csv = await fileOf(page, page.getByRole('button', { name: /CSV/ }));
    const [head = '', ...rows] = csv
      .replace(/^\uFEFF/, '')
      .trim()
      .split('\r\n');
    expect(head.split(',')).toContain('as_of');
    const { items } = await answer('districts?pageSize=94');
    expect(rows).toHaveLength(items.length);
    for (const row of rows) expect(row).toContain(TEST_DAY);
    for (const { name } of items) expect(csv).toContain(name);
  });

  it('How sure are we: how much is confirmed, how old?', async () => {
    const page = await open('/districts/ohnd');
    await page.getByRole('link', { name: 'Score' }).click();
    const { score, asOf } = await answer('districts/ohnd');
    const said = [score.confirmed, score.recorded, score.possible].map((points: number) => points.toFixed(1));
    const words = `${said[0]} confirmed, ${said[1]} on record, up to ${said[2]} of 100 points`;
    await page.getByRole('img', { name: words }).first().waitFor();
    await page.getByRole('link', { name: /^Evidence of ties/ }).click();
    const { evidence } = await answer('districts/ohnd/network');
    await page.getByRole('columnheader', { name: /Most recent day/ }).waitFor();
    const rows = page.getByRole('row');
    await expect.poll(() => rows.count()).toBeGreaterThan(evidence.length); // and the heads of the columns
    const texts = await rows.allTextContents();
    for (const { name, seen, publicRecord } of evidence) {
      expect(seen === null || seen <= asOf).toBe(true);
      if (publicRecord || seen === null) continue;
      const row = texts.find((text) => text.includes(name));
      expect(row, name).toContain(formatShortDay(seen));
    }
  });
});
