import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COORDINATOR } from './editing-people.ts';
import { type Canvas, placesDrawn } from './explorer-canvas.ts';
import { expectNoAxeViolations, expectNoSidewaysScrolling, openPage, startApp, visit } from './open-page.ts';

let app: Awaited<ReturnType<typeof startApp>>;
beforeAll(async () => {
  app = await startApp({ sample: true, viewer: () => COORDINATOR });
  await cover('cuyahoga-county', '39035');
});
afterAll(() => app.stop());

/** Enters that an organization covers a county of the Northern District of Ohio. */
async function cover(organizationId: string, fips: string): Promise<void> {
  const url = '/api/districts/ohnd';
  const { revision } = (await app.app.inject({ url: `${url}/facts` })).json();
  const value = { organizationId, fips, basis: 'Its website' };
  const answer = await app.app.inject({
    ...{ method: 'POST', url: `${url}/changes`, headers: { 'if-match': `"${revision}"` } },
    payload: {
      action: 'cover counties',
      entries: [{ fact: 'countyCoverage', id: `covers-${fips}`, value }],
    },
  });
  expect(answer.statusCode, answer.body).toBe(200);
}

/** Waits for the picture, laid out to the end. */
const drawn = async (page: Page) => {
  await page.locator('[data-drawn="yes"]').waitFor();
  await page.locator('progress').waitFor({ state: 'detached' });
};
const open = async (query = '', options = {}): Promise<Page> => {
  const page = await openPage(`${app.url}/districts/ohnd/explorer${query}`, options);
  await drawn(page);
  return page;
};
const links = (page: Page): Promise<string[]> =>
  page
    .locator('.explorer-picture__canvas')
    .evaluate((container) => [
      ...new Set((container as Canvas)._cyreg.cy.edges().map((edge) => String(edge.data('link')))),
    ]);
const onScreen = (page: Page, id: string): Promise<{ x: number; y: number }> =>
  page.locator('.explorer-picture__canvas').evaluate((container, name) => {
    const { x, y } = (container as Canvas)._cyreg.cy.getElementById(name).renderedPosition();
    const box = container.getBoundingClientRect();
    return { x: box.left + x, y: box.top + y };
  }, id);

it('Are FBI and HSI both tied to the police in the north of the district?', async () => {
  const page = await openPage(`${app.url}/districts/ohnd`);
  await page.getByRole('link', { name: 'Explorer: all organizations' }).click();
  await page.getByLabel('County').selectOption({ label: 'Northern half' });
  await page.getByRole('button', { name: 'By role' }).click();
  const tied = (agency: string) =>
    page.locator('.explorer-bands li', { hasText: `${agency} – Lead police agency: ` }).textContent();
  expect(await tied('FBI')).toMatch(/: 1 met, 0 to fix, 0 to ask/);
  expect(await tied('Homeland Security Investigations')).toMatch(/: 1 met, 0 to fix, 0 to ask/);
  expect(await page.getByText('without a county on record cannot be placed').count()).toBe(1);
  const { ties } = (await app.app.inject('/api/districts/ohnd/network')).json();
  for (const tie of ['fbi--lead-police', 'hsi--lead-police']) {
    const { pairs } = ties.find(({ id }: { id: string }) => id === tie);
    const inCuyahoga = pairs.filter(({ a, b }: { a: string; b: string }) =>
      [a, b].includes('cuyahoga-county'),
    );
    expect(inCuyahoga.map(({ state }: { state: string }) => state)).toEqual(['met']);
  }
});

describe('the picture', () => {
  it('draws bands at rest, the ties of a chip that is clicked, and all again on the ground', async () => {
    const page = await open();
    expect((await links(page)).every((id) => id.startsWith('band:'))).toBe(true);
    const { x, y } = await onScreen(page, 'org:fbi-cleveland');
    await page.mouse.click(x, y);
    await page.waitForURL(/select=org%3Afbi-cleveland/);
    await expect.poll(() => links(page)).toContain('line:fbi-cleveland+hsi-detroit');
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await links(page)).every((id) => id.startsWith('band:'))).toBe(true);
  });

  it('has its bands at the trays that they join, as the saved file has them', async () => {
    const page = await open();
    const off = await page.locator('.explorer-picture__canvas').evaluate((container) =>
      (container as Canvas)._cyreg.cy.nodes('.tray').map((tray) => {
        const box = tray.boundingBox({ includeLabels: false });
        return Math.max(Math.abs(box.w - tray.data('width')), Math.abs(box.h - tray.data('height')));
      }),
    );
    expect(off.length).toBe(5);
    for (const difference of off) expect(difference).toBeLessThan(8);
  });

  it('keeps what the free layout and a person have placed, whatever is filtered, after a reload', async () => {
    const page = await open('?view=free');
    const before = await placesDrawn(page);
    const [id = ''] = Object.keys(before);
    const { x, y } = await onScreen(page, id);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 40, y + 30, { steps: 4 });
    await page.mouse.up();
    await expect.poll(async () => (await placesDrawn(page))[id]?.x).not.toBe(before[id]?.x);
    const moved = await placesDrawn(page);
    await page.reload();
    await drawn(page);
    await expect.poll(() => placesDrawn(page)).toEqual(moved);
    await page.getByLabel('Sector').selectOption('police');
    await expect.poll(async () => Object.keys(await placesDrawn(page)).length).toBeLessThan(10);
    for (const [one, place] of Object.entries(await placesDrawn(page)))
      expect(place, one).toEqual(moved[one]);
  });

  it('has the places of the free layout apart for each choice of districts', async () => {
    const page = await open('?view=free');
    await page.evaluate(() =>
      localStorage.setItem('tieline-explorer-ohnd,ohsd', '{"fbi-cleveland":{"x":1234,"y":567}}'),
    );
    await page.getByText('Evidence', { exact: true }).click();
    await page.getByLabel('Districts').selectOption('state');
    await expect
      .poll(async () => (await placesDrawn(page))['org:fbi-cleveland'])
      .toEqual({ x: 1234, y: 567 });
  });

  it('expands one organization by a double click, and shows the whole network again', async () => {
    const page = await open();
    const whole = await page.getByRole('heading', { level: 1 }).textContent();
    const { x, y } = await onScreen(page, 'org:fbi-cleveland');
    await page.mouse.dblclick(x, y);
    await page.waitForURL(/open=fbi-cleveland/);
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).not.toBe(whole);
    await page.getByRole('button', { name: 'Show the whole network' }).click();
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe(whole);
  });

  it('is saved as SVG, and as PNG 2100 px wide, with legend, day and filter', async () => {
    const page = await open('?sector=police,services');
    const save = async (kind: string): Promise<Buffer> => {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: kind }).click();
      const file = await download;
      expect(file.suggestedFilename()).toBe(`ohnd-explorer-2026-11-24.${kind.toLowerCase()}`);
      return readFile(await file.path());
    };
    const svg = (await save('SVG')).toString();
    for (const text of [
      'As of November 24, 2026.',
      'Filter: sector police, services',
      'to fix',
      'FBI Cleveland',
    ])
      expect(svg).toContain(text);
    const png = await save('PNG');
    expect([png.readUInt32BE(16), png.subarray(37, 41).toString()]).toEqual([2100, 'pHYs']);
  });
});

describe('the table in step', () => {
  it('opens a row by keyboard, goes on two steps, and comes back to the row', async () => {
    const page = await open();
    const row = page.locator('[data-row="fbi-cleveland"]');
    await row.focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'panel-heading');
    await page.getByRole('table', { name: 'Ties of FBI Cleveland' }).waitFor();
    await page.getByRole('button', { name: '2 steps' }).press('Enter');
    await page.getByText(/ties within 2 steps/).waitFor();
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-row') === 'fbi-cleveland');
  });

  it('opens a band by keyboard, and has in its rows what the picture counts', async () => {
    const page = await open();
    const band = page.locator('.explorer-bands li', { hasText: 'Police – Services' });
    const number = (await band.textContent())?.match(/\d+(?= )/g)?.reduce((sum, one) => sum + Number(one), 0);
    await band.getByRole('button').press('Enter');
    await page.getByText(`${number} ties of this band`).waitFor();
    expect(await page.getByRole('table', { name: 'Ties of the band' }).locator('tbody').count()).toBe(number);
  });

  it('finds by a name and chooses with Enter, and the address shows the same again', async () => {
    const page = await open();
    await page.getByLabel('Find in this network').fill('clevel fbi');
    await page.getByText('1 found').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('table', { name: 'Ties of FBI Cleveland' }).waitFor();
    await visit(page, page.url());
    await page.getByRole('table', { name: 'Ties of FBI Cleveland' }).waitFor();
    expect(await page.getByLabel('Find in this network').inputValue()).toBe('clevel fbi');
  });
});

it('leads with the table on a phone, where the picture opens on request', async () => {
  const page = await openPage(`${app.url}/districts/ohnd/explorer`, { width: 360 });
  await page.getByRole('button', { name: 'Show the picture' }).click();
  await drawn(page);
  await expectNoSidewaysScrolling(page);
  await expectNoAxeViolations(page);
});

it('has no accessibility violation in any view, with a choice, a filter and people', async () => {
  const page = await open();
  for (const query of [
    '',
    '?view=role&people=1',
    '?view=free&select=org:fbi-cleveland',
    '?kind=mou&find=x',
  ]) {
    await visit(page, `${app.url}/districts/ohnd/explorer${query}`);
    await drawn(page);
    await expectNoAxeViolations(page);
  }
});
