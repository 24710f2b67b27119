import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNoAxeViolations, expectNoSidewaysScrolling, visit } from './open-page.ts';
import { bottomOf, startSampleDistricts } from './sample-districts.ts';

let districts: Awaited<ReturnType<typeof startSampleDistricts>>;
beforeAll(async () => {
  districts = await startSampleDistricts();
});
afterAll(() => districts.app.stop());

const open = (path: string, options = {}): Promise<Page> => districts.open(path, options);

describe('the screen of a district', () => {
  it.each([
    [1366, 768],
    [1440, 900],
  ])(
    'has the whole ring, with all its labels, above the fold of %i by %i with the sample bar',
    async (width, height) => {
      const page = await open('ohnd', { width, height });
      await expect.poll(() => page.getByText('Sample data.').isVisible()).toBe(true);
      expect(await bottomOf(page, '.picture__screen')).toBeLessThanOrEqual(height);
      const inside = await page.locator('.label__button').evaluateAll((labels) =>
        labels.every((label) => {
          const { top, bottom } = label.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        }),
      );
      expect(inside).toBe(true);
    },
  );

  it('says the same first step as the API, with the name of whom to call', async () => {
    const { first } = await districts.summaryOf('ohnd');
    const page = await open('ohnd');
    const box = page.getByRole('region', { name: /^First: call / });
    await expect.poll(() => box.textContent()).toContain(first.why);
    expect(await box.textContent()).toMatch(/First: call .+ \(sample\)/);
    await expect.poll(() => box.getByRole('link', { name: 'Log contact' }).isVisible()).toBe(true);
  });

  it('ends each row of its lists in one action', async () => {
    const page = await open('ohnd');
    for (const name of [/^Gaps to fix/, /^Questions to ask/, /^Ties to protect/]) {
      const rows = page.getByRole('region', { name }).locator('.side-row');
      expect(await rows.count()).toBeGreaterThan(0);
      for (const row of await rows.all()) expect(await row.locator('.row-button').count()).toBe(1);
    }
  });

  it('counts what to ask in calls', async () => {
    const { calls } = await districts.summaryOf('ohnd');
    const page = await open('ohnd');
    const title = page.getByRole('heading', { name: /^Questions to ask/ });
    await expect.poll(() => title.textContent()).toContain(`${calls} calls`);
  });

  it('returns to the row from which something was selected, after Escape', async () => {
    const page = await open('ohnd');
    const row = page
      .getByRole('region', { name: /^Gaps to fix/ })
      .locator('[data-row]')
      .first();
    const chosen = await row.getAttribute('data-row');
    await row.focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'panel-heading');
    await page.keyboard.press('Escape');
    await page.waitForFunction(
      (subject) => document.activeElement?.getAttribute('data-row') === subject,
      chosen,
    );
  });

  it('has skip links to the ring and to the lists', async () => {
    const page = await open('ohnd');
    const skips = page.locator('.skip-links a');
    expect(await skips.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
      '#network',
      '#what-to-do',
    ]);
    await skips.last().focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'what-to-do');
  });
});

describe('the card of a role', () => {
  it('says whom to call, how, and how far that is confirmed, and gives each open tie its action', async () => {
    const page = await open('ohnd?select=fbi');
    const card = page.getByRole('complementary', { name: 'Selection' });
    await expect.poll(() => card.getByRole('heading', { level: 2 }).textContent()).toMatch(/\(sample\)$/);
    for (const term of ['Deputy', 'Mailbox', 'Office phone', 'Counties', 'Last talked', 'Confirmed'])
      expect(await card.locator('dt', { hasText: term }).count(), term).toBe(1);
    expect(await card.textContent()).toMatch(/Confirmed[A-Z][a-z]{2} \d+, 20\d\d, by .*; to [A-Z]/);
    expect(await card.getByRole('link', { name: 'Log contact' }).isVisible()).toBe(true);
    const openTies = card.locator('section.short-list > ol > .side-row');
    for (const row of await openTies.all())
      if (!/wait/i.test((await row.textContent()) ?? ''))
        expect(await row.locator('.row-button').count()).toBe(1);
    await expectNoAxeViolations(page);
  });

  it('shows the office phone and the call that were entered', async () => {
    const facts = await factsOf('ohnd');
    const fbi = facts.find(
      ({ fact, value }) => fact === 'fills' && value.role === 'fbi' && value.until === null,
    );
    await enter('ohnd', 'fill role', [
      { fact: 'fills', id: fbi?.id ?? '', value: { ...fbi?.value, phone: '(216) 555-0142' } },
    ]);
    const stamped = { enteredBy: '', enteredOn: '', origin: 'entered' };
    const told = { at: '2026-11-20', channel: 'phone', outcome: 'message left', talkedTo: 'the front desk' };
    await enter('ohnd', 'log call', [
      {
        ...{ fact: 'calls', id: 'a-call' },
        value: {
          id: 'a-call',
          districtId: 'ohnd',
          organizationId: fbi?.value.organizationId,
          ...told,
          ...stamped,
        },
      },
    ]);
    const page = await open('ohnd?select=fbi');
    const card = page.getByRole('complementary', { name: 'Selection' });
    const call = card.getByRole('link', { name: '(216) 555-0142' });
    await expect.poll(() => call.getAttribute('href')).toBe('tel:+12165550142');
    expect(await card.textContent()).toContain(
      'Nov 20, 2026, message left, with the front desk, by Ada Example',
    );
  });

  it('says that no one is named, and offers to name someone', async () => {
    const page = await open('ohnd?select=hsi');
    const card = page.getByRole('complementary', { name: 'Selection' });
    await expect.poll(() => card.textContent()).toContain('No one is named.');
    const href = await card.getByRole('link', { name: 'Name someone' }).getAttribute('href');
    expect(href).toMatch(/action=add-person&role=hsi&organization=/);
  });
});

describe('other districts and other days', () => {
  it('shows no coverage before enough required roles are confirmed, but what comes next', async () => {
    expect((await districts.summaryOf('wyd')).coverageShown).toBe(false);
    const page = await open('wyd');
    const figures = page.getByLabel('Figures of the district');
    await expect.poll(() => figures.textContent()).toMatch(/confirmed3 of 8.*then coverage shows1 more/);
    expect(await page.getByRole('main').textContent()).not.toMatch(/of 100/);
    await visit(page, `${districts.app.url}/districts/wyd?tab=points`);
    expect(await page.getByRole('main').textContent()).toContain('3 of 8 required roles confirmed: 1 more');
  });

  it('puts a vacant coordinator first, hollow what stands on paper, and says it in the key', async () => {
    const page = await open('ksd');
    const box = page.getByRole('region', { name: 'First: name a coordinator' });
    await expect.poll(() => box.textContent()).toMatch(/Vacant since/);
    expect(await box.getByRole('link', { name: /Name someone/ }).isVisible()).toBe(true);
    const key = page.getByRole('region', { name: 'Key' });
    await expect.poll(() => key.textContent()).toContain('On paper');
    await expectNoAxeViolations(page);
  });

  it('has on the card of a vacant position since when, whom to call until then, and who may be named', async () => {
    const page = await open('ksd?select=usao-coordinator');
    const card = page.getByRole('region', { name: 'Coordinator', exact: true });
    await expect.poll(() => card.textContent()).toMatch(/Vacant since .*Until then, call /);
    expect(await card.getByRole('link', { name: 'Log contact' }).count()).toBe(1);
    expect(await card.getByRole('link', { name: /^Name someone ?: Coordinator$/ }).count()).toBe(1);
    await expectNoAxeViolations(page);
  });

  it.each([
    ['2024-03-01', 'As of March 1, 2024: not today.', 'cannot be edited'],
    ['2031-06-01', 'As of June 1, 2031: not today.', 'This day has not come'],
  ])('marks %s and offers no editing', async (day, mark, meaning) => {
    const page = await open(`ohnd?asOf=${day}`);
    const note = page.getByRole('note');
    await expect.poll(() => note.textContent()).toContain(mark);
    expect(await note.textContent()).toContain(meaning);
    expect(await page.locator('main a[href*="/edit"]').count()).toBe(0);
    await note.getByRole('button', { name: 'Go to today' }).click();
    await expect.poll(() => note.count()).toBe(0);
    await expect.poll(() => page.getByRole('link', { name: 'Edit' }).isVisible()).toBe(true);
  });

  it.each([
    ['Letter', 725, 965],
    ['A4', 703, 1032],
  ])('prints on one page of %s, without buttons', async (format, width, height) => {
    const page = await open('ohnd', { width, height });
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => page.locator('.print-page').isVisible()).toBe(true);
    expect(await page.locator('button:visible').count()).toBe(0);
    expect(await bottomOf(page, '.print-page')).toBeLessThanOrEqual(height);
    expect(await page.locator('.print-page').textContent()).not.toMatch(/\d+ of \d+ shown/);
    const edge = '12mm';
    const margin = { top: edge, bottom: edge, left: edge, right: edge };
    const paper = await page.pdf({ format, margin });
    expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    expect(await pageNumber(page)).toContain('"page " counter(page) " of " counter(pages)');
  });

  it.each([{}, { forcedColors: 'active' as const }])('has no axe violation at 360 px (%j)', async (more) => {
    const page = await open('ohnd', { width: 360, height: 740, ...more });
    await expect.poll(() => page.locator('.narrow-fingerprint').isVisible()).toBe(true);
    await expectNoSidewaysScrolling(page);
    for (const list of ['Ask', 'Protect', 'Who']) {
      await page.getByRole('button', { name: new RegExp(`^${list}`) }).click();
      await expectNoAxeViolations(page);
    }
  });
});

interface Fact {
  fact: string;
  id: string;
  value: Record<string, unknown>;
}
const factsOf = async (id: string): Promise<Fact[]> =>
  (
    await districts.app.app.inject({
      url: `/api/districts/${id}/facts`,
      cookies: { tieline: districts.cookie },
    })
  ).json().facts;

async function enter(id: string, action: string, entries: readonly Fact[]): Promise<void> {
  const { revision } = await districts.summaryOf(id);
  const answer = await districts.app.app.inject({
    ...{ method: 'POST', url: `/api/districts/${id}/changes`, cookies: { tieline: districts.cookie } },
    headers: {
      ...{ 'sec-fetch-site': 'same-origin', 'if-match': `"${revision}"` },
      'idempotency-key': `${action} ${revision}`,
    },
    payload: { action, entries },
  });
  expect(answer.statusCode, answer.body).toBe(200);
}

/** What the style of printed pages writes into their margins. */
const pageNumber = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .flatMap((rule) => (rule instanceof CSSPageRule ? rule.cssText : []))
      .join('\n'),
  );
