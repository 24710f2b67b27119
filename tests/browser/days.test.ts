import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayAsTyped } from '../../core/days.ts';
import { COORDINATOR } from './editing-people.ts';
import { openPage, startApp } from './open-page.ts';

/** In UTC, and for the server, it is 2026-11-24. */
let app: Awaited<ReturnType<typeof startApp>>;
beforeAll(async () => {
  app = await startApp({ viewer: () => COORDINATOR });
});
afterAll(() => app.stop());

const LOGGED = '?action=log-call&organization=fbi-cleveland';
const saved = (page: Page) => page.getByRole('heading', { name: /^Saved\./ }).waitFor();
const callsOn = async (at: string): Promise<{ enteredOn: string }[]> =>
  (await app.app.inject('/api/districts/ohnd/facts'))
    .json()
    .facts.filter(
      (row: { fact: string; value: { at: string } }) => row.fact === 'calls' && row.value.at === at,
    )
    .map(({ value }: { value: { enteredOn: string } }) => value);

describe.each([
  // Where it is the next day already, where it is still the day before, and 8 p.m. in Ohio, when UTC is a day ahead.
  {
    timezoneId: 'Pacific/Guam',
    clock: '2026-11-24T20:00:00Z',
    today: '2026-11-25',
    words: 'Nov 25, 2026',
  },
  {
    timezoneId: 'Pacific/Honolulu',
    clock: '2026-11-24T05:00:00Z',
    today: '2026-11-23',
    words: 'Nov 23, 2026',
  },
  {
    timezoneId: 'America/New_York',
    clock: '2026-11-24T01:00:00Z',
    today: '2026-11-23',
    words: 'Nov 23, 2026',
  },
])('in $timezoneId', ({ timezoneId, clock, today, words }) => {
  it(`pages show ${today} when no one asks for another day`, async () => {
    const page = await openPage(`${app.url}/districts/ohnd`, { timezoneId, clock });
    expect(await page.getByLabel('As of').inputValue()).toBe(today);
    await page.getByText(`As of ${words}`, { exact: true }).first().waitFor();
    const national = await openPage(`${app.url}/`, { timezoneId, clock });
    expect(await national.getByLabel('As of').inputValue()).toBe(today);
  });

  it(`a form begins with ${today}, takes it, and stores it as the day of entry too`, async () => {
    const before = (await callsOn(today)).length;
    const page = await openPage(`${app.url}/districts/ohnd/edit${LOGGED}`, { timezoneId, clock });
    expect(await page.getByLabel('Date').inputValue()).toBe(dayAsTyped(today));
    await page.getByLabel('Date').fill('today');
    await page.locator('label', { hasText: /^Answered$/i }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await saved(page);
    const calls = await callsOn(today);
    expect(calls).toHaveLength(before + 1);
    expect(calls.every(({ enteredOn }) => enteredOn === today)).toBe(true);
  });
});

describe('a form refuses, in the words of the API,', () => {
  it.each([
    ['3/9/26', 'Since must be a date, such as 3/9/2026 or 2026-03-09, with all four digits of the year'],
    ['1899-12-31', 'Since is before 1900: enter a four-digit year'],
    ['11/25/2031', 'Since is more than 5 years ahead: check the year'],
  ])('the beginning %s', async (typed, sentence) => {
    const page = await openPage(`${app.url}/districts/ohnd/edit?action=fill-role`);
    await page.getByLabel('Since').fill(typed);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('alert').getByRole('link', { name: sentence }).waitFor();
  });

  it('the day of a page', async () => {
    const page = await openPage(`${app.url}/districts/ohnd`);
    await page.locator('.as-of summary').click();
    await page.getByLabel('As of').fill('0026-03-09');
    await page.getByLabel('As of').blur();
    await page.getByText('As of is before 1900: enter a four-digit year').waitFor();
    expect(page.url()).not.toContain('asOf');
  });
});
