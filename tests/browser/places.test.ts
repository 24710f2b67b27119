import { readFileSync } from 'node:fs';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { accountViewer } from '../../server/access/viewer.ts';
import { SAM } from './editing-people.ts';
import { openPage, startApp, visit } from './open-page.ts';

const coordinator = accountViewer({ ...SAM, role: 'coordinator', districts: ['ohnd'] });
let viewer = coordinator;
let url = '';
beforeAll(async () => {
  url = (await startApp({ sample: true, viewer: () => viewer })).url;
});
beforeEach(() => {
  viewer = coordinator;
});

describe('the counties of a district', () => {
  it('are walked and chosen on the map by keys alone, and the table is in step', async () => {
    const page = await openPage(`${url}/districts/ohnd/counties?county=39095`);
    const map = page.getByRole('group', { name: /^Map of 40 counties/ });
    const lucas = map.getByRole('link', { name: /^Lucas County: / });
    await lucas.focus();
    await page.keyboard.press('ArrowDown');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toMatch(/^Wood County: /);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Wood County' }).waitFor();
    const chosen = page.locator('.highlighted').filter({ hasText: 'Wood' });
    await chosen.first().waitFor();
    expect(page.url()).toContain('county=39173');
    await page.getByRole('button', { name: 'Show Lucas County' }).press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Lucas County' }).waitFor();
  });

  it('name whom to ask where an office is only known to work in the district', async () => {
    const page = await openPage(`${url}/districts/ohnd/counties?role=fbi`);
    const ask = page.getByRole('paragraph').filter({ hasText: 'Ask which counties they cover: ' });
    const link = ask.getByRole('link', { name: 'FBI Cleveland' });
    expect(await link.getAttribute('href')).toBe('/organizations/fbi-cleveland');
    await page.getByRole('cell', { name: 'contact on file, counties not on record' }).first().waitFor();
  });

  it('are found by name, and a name that none has says what to do', async () => {
    const page = await openPage(`${url}/districts/ohnd/counties`);
    await page.getByLabel('Find a county').fill('luc');
    await page.getByRole('heading', { level: 2, name: 'Lucas County' }).waitFor();
    await page.getByLabel('Find a county').fill('zzz');
    await page.getByText('No county of this district is called “zzz”. Look for fewer letters.').waitFor();
  });

  it('can be taken away with role, day and distance', async () => {
    const page = await openPage(`${url}/districts/ohnd/counties`);
    const button = page.getByRole('button', { name: 'Download CSV (40 rows)' });
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text.split('\r\n')[0]).toContain('district_id,as_of,role,fips,county,people_2020');
    expect(text).toContain('ohnd,2026-11-24,victim-services,39095,Lucas County,431279,2');
  });

  it('have a first step that opens its form, for viewers who may enter the answer', async () => {
    const path = `${url}/districts/ohnd/counties?role=fbi`;
    const page = await openPage(path);
    await page.getByRole('link', { name: 'Say who covers it' }).first().click();
    await page.getByRole('group', { name: 'Counties it covers' }).waitFor();
    viewer = accountViewer({ ...SAM, role: 'trainer', districts: [] });
    await visit(page, path);
    await page.getByRole('columnheader', { name: /^Reach/ }).waitFor();
    expect(await page.getByText('Say who covers it').count()).toBe(0);
  });
});

describe('the industries of a district', () => {
  it('show by keys alone who inspects one, and the goods of it with whom to ask', async () => {
    const page = await openPage(`${url}/districts/ohnd/industries`);
    const more = page.getByText(/^Numbers, inspectors and law of Hotels/);
    await more.focus();
    await page.keyboard.press('Enter');
    await page.getByText(/^May enter the workplace: .*lodging and health licensing/).waitFor();
    await page.getByLabel('Industry', { exact: true }).selectOption('hotels');
    await page.getByText('3 goods and 1 import order shown').waitFor();
    await page.getByText(/Ban on goods made with forced labor/).waitFor();
    await page.getByLabel('Made by').selectOption('all');
    await page.getByText('5 goods and 1 import order shown').waitFor();
  });
});
