import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNoAxeViolations, openPage, startApp } from './open-page.ts';

let app: Awaited<ReturnType<typeof startApp>>;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const at = (path: string) => `${app.url}/districts/${path}`;

describe('a district on the public record alone', () => {
  it('says first which required roles nobody is known to fill, and how much there is to ask', async () => {
    const page = await openPage(at('wyd'));
    const lead = page.getByRole('region', { name: 'Roles that are not filled' });
    expect(await lead.locator('p').first().textContent()).toMatch(
      /Nobody on record: Lead police agency, Victim service provider\. Ask first\./,
    );
    const coverage = page.getByRole('region', { name: 'Public record only' });
    expect(await coverage.textContent()).toMatch(/6 of 8\s*required roles on record/);
    expect(await coverage.textContent()).toMatch(/\d+ questions to ask/);
    await page.context().close();
  });

  it('calls nothing a gap, and says what to do instead', async () => {
    const page = await openPage(at('wyd'));
    const gaps = page.getByRole('region', { name: /^Gaps/ });
    expect(await gaps.textContent()).toMatch(/No proven gap.*\d+ questions are open below/s);
    expect(await page.getByRole('region', { name: /^Ties to protect/ }).textContent()).toContain(
      'No tie is met yet',
    );
    await page.context().close();
  });

  it('keeps the score small and says that nothing is confirmed', async () => {
    const page = await openPage(at('ohnd'));
    expect(await page.getByRole('heading', { level: 2 }).first().textContent()).toBe(
      'Public record only; nothing is confirmed here yet',
    );
    await page.getByText(/^Score: 0\.0 confirmed/).click();
    expect(await page.getByRole('button', { name: 'Resilience' }).isVisible()).toBe(true);
    await page.context().close();
  });

  it('tells live task forces from ended ones, with dates and source', async () => {
    const page = await openPage(at('ohnd'));
    await page.getByText(/task force awards on record, ended or not confirmed since/).click();
    const text = await page.locator('.task-forces').textContent();
    expect(text).toMatch(
      /Cuyahoga County Human Trafficking Task Force: ended October 1, 2024\. Published source USAspending/,
    );
    expect(text).toMatch(/Cleveland: last seen December 17, 2015, not confirmed since/);
    await page.context().close();
  });

  it('shows a published source and general knowledge differently, in words', async () => {
    const page = await openPage(at('akd?select=hsi'));
    const panel = page.getByRole('complementary', { name: 'Selection' });
    expect(await panel.textContent()).toContain('General knowledge, no published source');
    await page.context().close();
  });

  it('lists the counties, and finds one by its name', async () => {
    const page = await openPage(at('ohnd?tab=counties'));
    expect(await page.getByRole('heading', { name: '40 counties' }).isVisible()).toBe(true);
    await page.getByLabel('Find a county').fill('cuya');
    expect(await page.locator('.columns-list li').allTextContents()).toEqual(['Cuyahoga OH, FIPS 39035']);
    await page.getByLabel('Find a county').fill('nowhere');
    expect(await page.getByText('No county of this district is called “nowhere”.').isVisible()).toBe(true);
    await page.context().close();
  });

  it('shows figures beside the score with their caveat in words', async () => {
    const page = await openPage(at('ohnd?tab=figures'));
    const text = await page.getByRole('main').textContent();
    expect(text).toContain('beside the score and never in it');
    expect(text).toMatch(/671 signals/);
    expect(text).toContain('Caveat: compiled in 2017; later editions of the hotline figures may differ.');
    await page.context().close();
  });

  it('says in a sentence that a district does not exist', async () => {
    const page = await openPage(at('zzz'));
    expect(await page.getByRole('alert').textContent()).toContain('No district has the id zzz');
    await page.context().close();
  });

  it('has no accessibility violation in any of its parts and views', async () => {
    const states = [
      '',
      '?ties=all',
      '?ties=open',
      '?view=matrix',
      '?view=table',
      '?view=organizations',
      '?tab=lists',
    ];
    const more = [
      '?tab=counties',
      '?tab=figures',
      '?tab=evidence',
      '?tab=points',
      '?select=fbi',
      '?select=fbi--hsi',
    ];
    const page = await openPage(at('ohnd'));
    for (const state of [...states, ...more, '?view=organizations&select=org:fbi-cleveland']) {
      await page.goto(at(`ohnd${state}`), { waitUntil: 'networkidle' });
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      await expectNoAxeViolations(page);
    }
    await page.context().close();
  });
});

describe('a district on a narrow screen', () => {
  it('shows the fingerprint and the tables instead of the ring', async () => {
    const page = await openPage(at('ohnd'), { width: 360 });
    expect(await page.locator('.fingerprint').isVisible()).toBe(true);
    expect(await page.locator('.picture').count()).toBe(0);
    expect(await page.getByRole('table', { name: /^Roles/ }).isVisible()).toBe(true);
    expect(await page.getByRole('table', { name: /^Expected ties/ }).isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await expectNoAxeViolations(page);
    await page.context().close();
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
    await page.context().close();
  });
});
