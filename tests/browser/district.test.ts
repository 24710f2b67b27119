import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  expectAllToBeSeen,
  expectNoAxeViolations,
  expectNoSidewaysScrolling,
  openPage,
  startApp,
  visit,
} from './open-page.ts';

let app: Awaited<ReturnType<typeof startApp>>;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const at = (path: string) => `${app.url}/districts/${path}`;

describe('a district on the public record alone', () => {
  it('names the required roles that no one is known to fill, and shows no coverage but what comes next', async () => {
    const page = await openPage(at('wyd?tab=lists'));
    const lead = page.getByRole('region', { name: 'Roles that are vacant, unfilled or unknown' });
    await expect
      .poll(() => lead.locator('p').first().textContent())
      .toMatch(
        /None found in ECM and ACTeam awards; others not searched: Lead police agency, Victim service provider\. Ask about these first\./,
      );
    const figures = page.getByLabel('Figures of the district');
    await expect.poll(() => figures.textContent()).toMatch(/confirmed0 of 8.*then coverage shows4 more/);
  });

  it('calls nothing a gap, and says what to do instead', async () => {
    const page = await openPage(at('wyd?tab=lists'));
    const gaps = page.getByRole('region', { name: /^Gaps to fix/ });
    await expect.poll(() => gaps.textContent()).toMatch(/No proven gaps.*\d+ questions are open below/s);
    await expect
      .poll(() => page.getByRole('region', { name: /^Ties to protect/ }).textContent())
      .toContain('No tie is met yet');
  });

  it('has a call as its first step, and its calls before its gaps, of which there are none', async () => {
    const page = await openPage(at('wyd'));
    await expect
      .poll(() => page.getByRole('heading', { level: 2 }).first().textContent())
      .toMatch(/^First: call /);
    const titles = await page.getByRole('complementary').getByRole('heading', { level: 2 }).allTextContents();
    expect(titles.slice(1).map((title) => title.replace(/ \d.*/, ''))).toEqual([
      'Questions to ask',
      'Gaps to fix',
      'Ties to protect',
    ]);
  });

  it('says in place of the score how many confirmed roles it needs', async () => {
    const page = await openPage(at('ohnd?tab=points'));
    await expect
      .poll(() => page.getByRole('main').textContent())
      .toContain('0 of 8 required roles confirmed: 4 more, then coverage shows');
  });

  it('tells current task forces from ended ones, with dates and source', async () => {
    const page = await openPage(at('ohnd?tab=evidence'));
    await page.getByText(/task force awards on record, ended or not confirmed since/).click();
    const text = await page.locator('.task-forces').textContent();
    expect(text).toMatch(
      /Cuyahoga County Human Trafficking Task Force: ended September 30, 2024\. Federal award record USAspending/,
    );
    expect(text).toMatch(/Cleveland: named in an announcement of December 17, 2015, not confirmed since/);
  });

  it('shows a published source and general knowledge differently, in words', async () => {
    const page = await openPage(at('akd?select=hsi'));
    const panel = page.getByRole('complementary', { name: 'Selection' });
    await expect.poll(() => panel.textContent()).toContain('General knowledge, no published source');
  });

  it('lists the counties, and finds one by its name', async () => {
    const page = await openPage(at('ohnd?tab=counties'));
    await expect.poll(() => page.getByRole('heading', { name: '40 counties' }).isVisible()).toBe(true);
    await page.getByLabel('Find a county').fill('cuya');
    await expect
      .poll(() => page.locator('.columns-list li').allTextContents())
      .toEqual(['Cuyahoga OH, FIPS 39035']);
    await page.getByLabel('Find a county').fill('nowhere');
    await expect
      .poll(() => page.getByText('No county of this district is called “nowhere”.').isVisible())
      .toBe(true);
  });

  it('shows figures beside the score with their caveat in words', async () => {
    const page = await openPage(at('ohnd?tab=figures'));
    const text = await page.getByRole('main').textContent();
    expect(text).toContain('beside the score and are never part of it');
    expect(text).toMatch(/671 signals/);
    expect(text).toContain('Caveat: compiled in 2017; later editions of the hotline figures may differ.');
  });

  it('says in a sentence that a district does not exist', async () => {
    const page = await openPage(at('zzz'));
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('No district has the id zzz');
  });

  it('has no accessibility violation in any of its parts and views', async () => {
    const states = ['', '?ties=all', '?ties=open', '?view=matrix', '?view=table', '?tab=lists'];
    const more = [
      '?tab=counties',
      '?tab=figures',
      '?tab=evidence',
      '?tab=points',
      '?select=fbi',
      '?select=fbi--hsi',
    ];
    const page = await openPage(at('ohnd'));
    for (const state of [...states, ...more, '?select=org:fbi-cleveland']) {
      await visit(page, at(`ohnd${state}`));
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      await expectNoAxeViolations(page);
    }
  });
});

describe('a district on a narrow screen', () => {
  it('shows the fingerprint and the tables instead of the ring', async () => {
    const page = await openPage(at('ohnd'), { width: 360 });
    await expect.poll(() => page.locator('.narrow-fingerprint').isVisible()).toBe(true);
    await expect.poll(() => page.locator('.picture').count()).toBe(0);
    await expect.poll(() => page.getByRole('table', { name: /^Roles/ }).isVisible()).toBe(true);
    await expect.poll(() => page.getByRole('table', { name: /^Expected ties/ }).isVisible()).toBe(true);
    await expectNoSidewaysScrolling(page);
    await expectAllToBeSeen(page, '.tables .scroll-x', 2);
    await expectNoAxeViolations(page);
  });

  it('still has the ring at 768 px, with all its labels on the screen', async () => {
    const page = await openPage(at('ohnd'), { width: 768 });
    const boxes = await page.locator('.label__button').evaluateAll((buttons) =>
      buttons.map((button) => {
        const { left, right } = button.getBoundingClientRect();
        return left >= 0 && right <= innerWidth;
      }),
    );
    expect(boxes).toHaveLength(15);
    expect(boxes.every(Boolean)).toBe(true);
  });
});
