import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNoAxeViolations, expectNoSidewaysScrolling } from './open-page.ts';
import { bottomOf, startSampleDistricts } from './sample-districts.ts';

let districts: Awaited<ReturnType<typeof startSampleDistricts>>;
beforeAll(async () => {
  districts = await startSampleDistricts();
});
afterAll(() => districts.app.stop());

const open = (path: string, options = {}): Promise<Page> => districts.open(path, options);

describe('the key to the ring', () => {
  it.each([
    ['ohnd', 1366, 768],
    ['ksd', 1366, 768],
    ['wyd', 1366, 768],
    ['ksd', 1440, 900],
  ])('has the ring of %s and its key in one row above the fold of %i by %i', async (id, width, height) => {
    const page = await open(id, { width, height });
    const key = page.getByRole('region', { name: 'Key' });
    await key.waitFor();
    for (const ties of [/^All/, /^Gaps and questions/, /^Backbone/]) {
      await page.getByText(ties).first().click();
      const rows = await key
        .locator('li')
        .evaluateAll((all) => new Set(all.map((one) => Math.round(one.getBoundingClientRect().top))).size);
      expect(rows, `${ties}`).toBe(1);
      expect(await bottomOf(page, '.key'), `${ties}`).toBeLessThanOrEqual(height);
    }
  });

  it('names the roles and has the key to what is drawn where there is no room for the ring', async () => {
    const page = await open('ohnd', { width: 360, height: 740 });
    const picture = page.locator('.narrow-fingerprint');
    await expect.poll(() => picture.textContent()).toContain('Wage & Hour');
    const { roles, coordinatorTies } = await districts.summaryOf('ohnd');
    const words = await picture.locator('li').allTextContents();
    const has = (state: string, list: object) => Object.values(list).includes(state);
    expect(words.includes(' Role confirmed')).toBe(has('confirmed', roles));
    expect(words.includes(' Ended')).toBe(has('ended', coordinatorTies));
    expect(words.includes(' No contact')).toBe(has('no contact', coordinatorTies));
    await expect.poll(() => page.getByRole('row', { name: /^WHD Wage and Hour/ }).count()).toBe(1);
  });

  it('has whom to call first above the fold of a phone, and pages and parts of the district by a button each', async () => {
    const page = await open('ohnd', { width: 360, height: 740 });
    const first = page.getByRole('region', { name: /^First: / }).getByRole('link', { name: /555/ });
    await first.waitFor();
    expect((await first.boundingBox())?.y).toBeLessThan(600);
    for (const [name, inside] of [
      ['Menu', 'Practices'],
      ['Other parts of this district', 'History'],
    ] as const) {
      await page.getByRole('button', { name }).click();
      await page.getByRole('link', { name: inside, exact: true }).waitFor();
      await expectNoSidewaysScrolling(page);
      await expectNoAxeViolations(page);
    }
  });
});
