import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { PAGES } from '../../core/page-addresses.ts';
import { accountViewer } from '../../server/access/viewer.ts';
import { SAM } from './editing-people.ts';
import { expectNoAxeViolations, expectNoSidewaysScrolling, openPage, startApp } from './open-page.ts';

/** What stands for the parameters of an address. A page with another parameter needs an example here. */
const EXAMPLES: Record<string, string> = { districtId: 'ohnd', organizationId: 'fbi-cleveland' };
const addressOf = (path: string): string =>
  path.replace('*', 'ohnd/miwd').replaceAll(/:(\w+)/g, (_, name: string) => {
    const example = EXAMPLES[name];
    if (example === undefined) throw new Error(`No example for :${name} of ${path}`);
    return encodeURIComponent(example);
  });

let url = '';
beforeAll(async () => {
  const administrator = accountViewer({ ...SAM, role: 'administrator' });
  const running = await startApp({ sample: true, viewer: () => administrator });
  url = running.url;
  const people = await running.app.inject('/api/districts/ohnd/facts?fact=people&pageSize=1');
  EXAMPLES.personId = people.json().facts[0].id;
});

const WIDTHS = [1440, 768, 360];

/** Pairs of texts of which one covers the other, drawings apart: each as `one | other`. */
const overlaps = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const boxes: { text: string; box: DOMRect }[] = [];
    while (texts.nextNode()) {
      const node = texts.currentNode;
      const text = node.textContent?.trim() ?? '';
      const parent = node.parentElement;
      if (!text || !parent?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      if (parent.closest('svg, .usa-sr-only, .usa-skipnav, .picture, option, .scroll-x')) continue;
      const clip = parent.closest('.side-row__note, .usa-select')?.getBoundingClientRect();
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects())
        if (box.width > 1 && !(clip && box.top >= clip.bottom - 1)) boxes.push({ text, box });
    }
    boxes.sort((x, y) => x.box.top - y.box.top);
    const found = new Set<string>();
    for (const [at, { text, box }] of boxes.entries())
      for (const other of boxes.slice(at + 1)) {
        // Lines of text are higher than their letters: only what covers a third of a line is seen.
        const down = Math.min(box.bottom, other.box.bottom) - other.box.top;
        if (down <= 0) break;
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        if (text !== other.text && across > 2 && down > box.height / 3)
          found.add(`${text.slice(0, 40)} | ${other.text.slice(0, 40)}`);
      }
    return [...found];
  });

/** Text twice as large, as browsers do for those who set it. */
const setText = (page: Page, size: string): Promise<void> =>
  page.evaluate((to) => {
    document.documentElement.style.fontSize = to;
  }, size);

describe.each(Object.entries(PAGES))('the page %s', (_name, { path }) => {
  it('fits every width in light, dark, forced colors and at 200 % text, covers no word, and passes axe', async () => {
    const page = await openPage(`${url}${addressOf(path)}`);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await expectNoSidewaysScrolling(page, `${width} pixels`);
    }
    await expectNoAxeViolations(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(21, 24, 28)',
    );
    await page.setViewportSize({ width: 1440, height: 900 });
    await expectNoAxeViolations(page);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    await expectNoAxeViolations(page);
    await page.emulateMedia({ forcedColors: 'none' });
    await setText(page, '200%');
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await expectNoSidewaysScrolling(page, `${width} pixels at 200 % text`);
      expect(await overlaps(page), `${width} pixels at 200 % text`).toEqual([]);
    }
    await expectNoAxeViolations(page);
  });
});
