import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Viewer } from '../../server/access/viewer.ts';
import * as rows from '../api/editing-entries.ts';
import type { RunningApp } from '../start-app.ts';
import { COORDINATOR, READER } from './editing-people.ts';
import { keysOf } from './keys.ts';
import { expectNoAxeViolations, expectNoSidewaysScrolling, openPage, startApp } from './open-page.ts';

let app: RunningApp;
let viewer: Viewer = COORDINATOR;
const PERSON = 'sample-ohnd-person-3'; // the contact at FBI Cleveland

/** The sample, and two partners of which one says much more of their work than the other. */
beforeAll(async () => {
  app = await startApp({ sample: true, viewer: () => viewer });
  const { revision } = (await app.app.inject('/api/districts/ohnd/facts')).json();
  const entries = [
    rows.report('fbi-says', 'fbi-cleveland', 'hsi-detroit', { level: 4, at: '2026-11-20' }),
    rows.report('hsi-says', 'hsi-detroit', 'fbi-cleveland', { level: 1, at: '2026-11-20' }),
  ];
  const answer = await app.app.inject({
    method: 'POST',
    url: '/api/districts/ohnd/changes',
    headers: { 'if-match': `"${revision}"` },
    payload: { action: 'report tie', entries },
  });
  expect(answer.statusCode, answer.body).toBe(200);
});
beforeEach(() => {
  viewer = COORDINATOR;
});

const open = (path: string, width = 1440): Promise<Page> => openPage(`${app.url}${path}`, { width });
/** The text of an element, line by line as it is laid out. */
function linesOf(element: Element): string[] {
  const lines = new Map<number, string>();
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode())
    for (const [at, letter] of [...(text.textContent ?? '')].entries()) {
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      const top = Math.round(range.getBoundingClientRect().top);
      lines.set(top, `${lines.get(top) ?? ''}${letter}`);
    }
  return [...lines.values()].map((line) => line.replaceAll(/\s+/g, ' ').trim()).filter(Boolean);
}
interface Piece {
  id: string;
  status: string;
  publicRecord: boolean;
}
const part = (page: Page, name: string | RegExp) => page.getByRole('region', { name });

describe('from the page of a district, in three steps at most', () => {
  it('Which neighbouring district shares my HSI/FBI/WHD office?', async () => {
    const page = await open('/districts/ohnd');
    await page
      .getByRole('button', { name: /^Homeland Security Investigations/ })
      .first()
      .click();
    await page.getByRole('link', { name: /^HSI Detroit/ }).click();
    const neighbors = part(page, /^Roles and districts/)
      .getByRole('listitem')
      .filter({ hasText: 'neighboring district' });
    await neighbors.first().waitFor();
    expect(await neighbors.getByRole('link').allTextContents()).toEqual([
      'Eastern District of Michigan',
      'Western District of Michigan',
      'Southern District of Ohio',
    ]);
    const { districts } = (
      await app.app.inject('/api/organizations/hsi-detroit/profile?district=ohnd')
    ).json();
    const bordering = districts.filter(({ neighbor }: { neighbor: boolean }) => neighbor);
    expect(bordering.map(({ districtId }: { districtId: string }) => districtId)).toEqual([
      ...['mied', 'miwd', 'ohsd'],
    ]);
  });

  it('Where do two partners disagree about their relationship?', async () => {
    const page = await open('/districts/ohnd');
    await page.getByRole('link', { name: /^Gaps / }).click();
    const row = part(page, /^Disputed ties/)
      .getByRole('listitem')
      .first();
    await row.getByText('FBI Cleveland Field Office, as told to').waitFor();
    const text = await row.textContent();
    expect(text).toMatch(/FBI Cleveland Field Office, as told to .* level 4 of 4/);
    expect(text).toMatch(/HSI Detroit.*, as told to .* level 1 of 4/);
    const { ties } = (await app.app.inject('/api/districts/ohnd/assessment')).json();
    const disputed = ties.filter((tie: { disputed: boolean }) => tie.disputed);
    expect(disputed.map(({ id }: { id: string }) => id)).toContain('fbi--hsi');
  });

  it('Which of my ties has gone cold?', async () => {
    const page = await open('/districts/ohnd');
    await page.getByRole('link', { name: /^Gaps / }).click();
    const cold = part(page, /^Ties gone cold/).locator('.entry');
    await cold.first().waitFor();
    for (const text of await cold.allTextContents()) {
      expect(text).toMatch(/aging|out of date|ended/);
      expect(text).toMatch(/last active [A-Z][a-z]+ \d+, \d{4}/);
      expect(text).not.toContain(': current');
    }
    const { ties, evidence } = (await app.app.inject('/api/districts/ohnd/network')).json();
    const piece = new Map<string, Piece>(evidence.map((one: Piece) => [one.id, one]));
    const isCold = ({ evidence: of }: { evidence: Piece[] }) =>
      of.some(({ id }) => piece.get(id)?.publicRecord === false) &&
      of.every(({ status }) => status !== 'current');
    const expected = ties.flatMap(({ pairs }: { pairs: { evidence: Piece[] }[] }) => pairs.filter(isCold));
    expect(await cold.count()).toBe(expected.length);
  });
});

describe('the page of an organization', () => {
  it.each([1440, 360])('passes axe and never scrolls sideways at %i pixels', async (width) => {
    const page = await open('/organizations/hsi-detroit?district=ohnd', width);
    await part(page, /^Ties in N\.D\. Ohio/)
      .first()
      .waitFor();
    for (const summary of await page.locator('#ties summary').all()) await summary.click();
    await expectNoAxeViolations(page);
    await expectNoSidewaysScrolling(page);
  });

  it('goes by keyboard to its ties in another district, and back, with the day in the address', async () => {
    const page = await open('/organizations/hsi-detroit?district=ohnd&asOf=2026-10-01');
    const keys = keysOf(page);
    await keys.tabTo('Show its ties in S.D. Ohio', 120);
    await keys.press('Enter');
    await page.getByRole('heading', { name: /^Ties in S\.D\. Ohio/ }).waitFor();
    expect(new URL(page.url()).search).toBe('?district=ohsd&asOf=2026-10-01');
    await page.goBack();
    await page.getByRole('heading', { name: /^Ties in N\.D\. Ohio/ }).waitFor();
  });

  it('says its name once where no one is named whom to call', async () => {
    viewer = READER;
    const page = await open('/organizations/fbi-cleveland?district=ohnd');
    const call = part(page, 'FBI Cleveland Field Office');
    await call.getByText('You do not have permission to see the name').waitFor();
    expect(await call.getByText('FBI Cleveland Field Office', { exact: true }).count()).toBe(1);
  });

  it.each([1440, 480, 360, 320])(
    'at %i pixels ends no line of its head with the dot before what follows',
    async (width) => {
      const page = await open('/organizations/fbi-cleveland?district=ohnd', width);
      await page.getByRole('link', { name: /^Website/ }).waitFor();
      const lines = await page.locator('.profile__head p').nth(1).evaluate(linesOf);
      expect(lines.join(' ')).toContain('· Website');
      for (const line of lines) expect(line).not.toMatch(/·$/);
    },
  );

  it('says of an id that names nothing what to do next', async () => {
    const page = await open('/organizations/nothing');
    await page.getByRole('alert').getByText('Find organizations on the page of their district').waitFor();
    await expectNoAxeViolations(page);
  });
});

describe('the page of a person', () => {
  it.each([1440, 360])('passes axe and never scrolls sideways at %i pixels', async (width) => {
    const page = await open(`/people/${PERSON}`, width);
    await part(page, /^Signed/).waitFor();
    await expectNoAxeViolations(page);
    await expectNoSidewaysScrolling(page);
  });

  it('leads by keyboard to the form that ends the job of who has left', async () => {
    const page = await open(`/people/${PERSON}`);
    const name = await page.getByRole('heading', { level: 1 }).textContent();
    const keys = keysOf(page);
    await keys.tabTo('Has left');
    await keys.press('Enter');
    await page.getByRole('heading', { level: 1, name: `Correct ${name}` }).waitFor();
    await page.getByLabel('Last day').waitFor();
  });

  it('is to who may see no names there the page of no one', async () => {
    viewer = READER;
    const page = await open(`/people/${PERSON}`);
    const said = await page.getByRole('alert').textContent();
    await page.goto(`${app.url}/people/nobody`);
    await page.getByRole('alert').getByText('nobody').waitFor();
    expect(await page.getByRole('alert').textContent()).toBe(said?.replace(PERSON, 'nobody'));
  });
});
