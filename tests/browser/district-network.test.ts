import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawnLines, placeOnScreen, printedLines } from './drawn-lines.ts';
import { expectNoAxeViolations, expectNoSidewaysScrolling, openPage, startApp, visit } from './open-page.ts';

let app: Awaited<ReturnType<typeof startApp>>;
beforeAll(async () => {
  app = await startApp({ sample: true });
});
afterAll(() => app.stop());

const open = async (query = '', options = {}): Promise<Page> => {
  const page = await openPage(`${app.url}/districts/caed${query}`, options);
  if (!/view=(matrix|table)|tab=/.test(query)) await page.locator('[data-renderer="cytoscape"]').waitFor();
  return page;
};

const focusRing = async (page: Page, keys: string[]): Promise<void> => {
  await page.getByRole('application').focus();
  for (const key of keys) await page.keyboard.press(key);
};

describe('the ring in the browser', () => {
  it.each(['?ties=all', '?select=victim-services'])(
    'is drawn by Cytoscape exactly as it is printed (%s)',
    async (query) => {
      const page = await open(query);
      const [drawn, printed] = [await drawnLines(page), await printedLines(page)];
      expect(drawn.length).toBeGreaterThan(20);
      expect(drawn.map(({ subject }) => subject).sort()).toEqual(
        printed.map(({ subject }) => subject).sort(),
      );
      for (const line of printed) {
        const same = drawn.find(
          ({ subject, points }) => subject === line.subject && points.length === line.points.length,
        );
        for (const [index, value] of line.points.entries())
          expect(Math.abs((same?.points[index] ?? Number.NaN) - value), line.subject ?? '').toBeLessThan(0.6);
      }
    },
  );

  it('neither pans, zooms nor lets anything be dragged', async () => {
    const page = await open();
    const before = await drawnLines(page);
    const box = await page.locator('.picture__canvas').boundingBox();
    if (!box) throw new Error('The canvas has a box.');
    await page.mouse.move(box.x + box.width / 2 + 120, box.y + box.height / 2);
    await page.mouse.wheel(0, 400);
    await page.mouse.down();
    await page.mouse.move(box.x + 40, box.y + 40, { steps: 4 });
    await page.mouse.up();
    await page.mouse.move(box.x + 44, box.y + 44); // what the pointer was on is no longer marked
    await expect.poll(() => drawnLines(page)).toEqual(before);
  });

  it('loads Cytoscape only where a network is drawn', async () => {
    const page = await openPage('about:blank');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await visit(page, `${app.url}/districts/caed?view=table`);
    expect(asked.filter((url) => /cytoscape/.test(url))).toEqual([]);
    await page.getByRole('button', { name: 'Ring', exact: true }).click();
    await page.locator('[data-renderer="cytoscape"]').waitFor();
    expect(asked.filter((url) => /cytoscape/.test(url))).toHaveLength(1);
  });

  it('is one SVG on paper', async () => {
    const page = await open();
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => page.locator('.picture__canvas').isVisible()).toBe(false);
    await expect.poll(() => page.locator('.print-page__ring').isVisible()).toBe(true);
    await expect.poll(() => page.locator('.tabs').isVisible()).toBe(false);
    await expect.poll(() => page.getByText('Who to call · November 24, 2026').isVisible()).toBe(true);
  });

  it('saves itself as SVG and PNG', async () => {
    const page = await open();
    for (const kind of ['SVG', 'PNG']) {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: kind }).click();
      expect((await download).suggestedFilename()).toBe(`caed-ring-2026-11-24.${kind.toLowerCase()}`);
    }
  });
});

describe('the keyboard in the ring', () => {
  it('has one tab stop, walks slots and ties, and says each step', async () => {
    const page = await open();
    await expect.poll(() => page.locator('.picture__screen [tabindex="0"]').count()).toBe(1);
    const said = page.locator('.picture__screen [aria-live]');
    await focusRing(page, []);
    await expect.poll(() => said.textContent()).toMatch(/^Coordinator, /);
    await page.keyboard.press('ArrowRight');
    await expect
      .poll(() => said.textContent())
      .toMatch(/^Victim-witness specialist, .*tie to coordinator .*\.$/s);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => said.textContent()).toMatch(/^Tie to /);
  });

  it('selects with Enter, which the address keeps, and clears with Escape', async () => {
    const page = await open();
    await focusRing(page, ['ArrowRight', 'Enter']);
    expect(new URL(page.url()).searchParams.get('select')).toBe('usao-victim-witness');
    await expect
      .poll(() => page.getByRole('complementary', { name: 'Selection' }).textContent())
      .toContain('Victim-witness specialist');
    await visit(page, page.url());
    await expect
      .poll(() => page.getByRole('heading', { name: 'Victim-witness specialist' }).isVisible())
      .toBe(true);
    await page.keyboard.press('Escape');
    expect(new URL(page.url()).searchParams.get('select')).toBeNull();
    await page.goBack();
    expect(new URL(page.url()).searchParams.get('select')).toBe('usao-victim-witness');
  });

  it('jumps with T to the same row of the table', async () => {
    const page = await open();
    await focusRing(page, ['ArrowRight', 'ArrowRight', 't']);
    expect(page.url()).toContain('view=table');
    await page.waitForFunction(() => document.activeElement?.id === 'row-prosecutor');
  });
});

describe('one selection in every view', () => {
  it('marks the line of a row under the pointer, and the row of a line', async () => {
    const page = await open('?ties=all');
    const row = page.getByRole('region', { name: /^Gaps/ }).locator('.side-row').first();
    await row.hover();
    const light = page.locator(
      '.picture__paper [stroke="var(--mark)"], .picture__paper [fill="var(--mark)"]',
    );
    await expect.poll(() => light.count()).toBeGreaterThan(0);
    await page.mouse.move(2, 2);
    await expect.poll(() => light.count()).toBe(0);
    const { x, y } = await placeOnScreen(page, 'fbi');
    await page.mouse.move(x, y);
    await page.locator('.side-row--marked', { hasText: 'FBI' }).first().waitFor();
  });

  it('takes a click on a slot of the canvas', async () => {
    const page = await open();
    const place = await placeOnScreen(page, 'hsi');
    await page.mouse.click(place.x, place.y);
    await page.waitForURL(/select=hsi/);
  });

  it('walks the matrix with arrow keys and opens a tie with Enter', async () => {
    const page = await open('?view=matrix');
    const cell = page.locator('[data-cell][tabindex="0"]');
    await expect.poll(() => cell.count()).toBe(1);
    await cell.focus();
    await page.keyboard.press('ArrowDown');
    const name = await page.evaluate(() => document.activeElement?.textContent);
    expect(name).toMatch(/^Coordinator – State or local prosecutor: /);
    await page.keyboard.press('Enter');
    expect(page.url()).toContain('select=usao-coordinator--prosecutor');
    expect(
      await page.getByRole('heading', { name: 'Coordinator – State or local prosecutor' }).isVisible(),
    ).toBe(true);
  });

  it('gives the matrix the state of each tie as text, and the tables everything that is in the ring', async () => {
    const page = await open('?view=matrix');
    const cells = await page.locator('td .cell').allTextContents();
    await page.getByRole('button', { name: 'Table' }).click();
    const rows = await page
      .getByRole('table', { name: /^Expected ties/ })
      .locator('tbody tr')
      .allTextContents();
    expect(cells.length).toBe(62);
    for (const cell of cells) {
      const [tie = '', state = ''] = cell.replace(', required', '').split(': ');
      expect(
        rows.some((row) => row.includes(tie.trim()) && row.includes(state.trim())),
        cell,
      ).toBe(true);
    }
  });

  it('opens from each part of the score the list whose entries make it', async () => {
    const page = await open('?tab=points');
    await page.locator('.parts').getByRole('button', { name: 'Resilience' }).click();
    expect(page.url()).toContain('part=resilience');
    const part = await page
      .locator('.parts tr', { hasText: 'Resilience' })
      .locator('td')
      .last()
      .textContent();
    const confirmed = Number(part?.split(' / ')[0]);
    const column = await page
      .getByRole('table', { name: /^Resilience/ })
      .locator('tbody td:nth-child(5)')
      .allTextContents();
    expect(column.reduce((sum, text) => sum + Number(text), 0)).toBeCloseTo(confirmed, 0);
  });

  it('fits a phone in every part, tables scrolling in their own boxes', async () => {
    const page = await openPage(`${app.url}/districts/ded`, { width: 360 });
    for (const state of ['', '?tab=lists', '?tab=evidence', '?tab=points', '?view=matrix']) {
      await visit(page, `${app.url}/districts/ded${state}`);
      await expectNoSidewaysScrolling(page, state);
    }
  });

  it('has no accessibility violation with gaps and a selection', async () => {
    const page = await open();
    for (const state of ['', '?tab=lists', '?tab=points', '?view=matrix', '?select=victim-services']) {
      await visit(page, `${app.url}/districts/caed${state}`);
      await expectNoAxeViolations(page);
    }
  });
});
