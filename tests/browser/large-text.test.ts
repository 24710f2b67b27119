import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CHROMIUM_ARGUMENTS, findChromium } from './chromium.ts';
import { COORDINATOR } from './editing-people.ts';
import { startApp } from './open-page.ts';

let browser: Browser;
let url = '';
beforeAll(async () => {
  url = (await startApp({ viewer: () => COORDINATOR })).url;
  const large = '--blink-settings=defaultFontSize=32';
  browser = await chromium.launch({ executablePath: findChromium(), args: [...CHROMIUM_ARGUMENTS, large] });
});
afterAll(() => browser.close());

it.each([
  ['districts/ohnd/calls', '.sheet'],
  ['districts/ohnd', '.district-body__main'],
  ['home', '.home__list'],
])(
  'with text twice as large, %s takes the width of the page instead of a narrow column',
  async (path, part) => {
    const page = await browser.newPage({ viewport: { width: 1300, height: 900 } });
    await page.goto(`${url}/${path}`);
    const box = await page.locator(part).first().boundingBox();
    expect(box?.width).toBeGreaterThan(1000);
  },
);

it('with text twice as large, the explorer shows its table first, as on a narrow screen', async () => {
  const page = await browser.newPage({ viewport: { width: 1300, height: 900 } });
  await page.goto(`${url}/districts/ohnd/explorer`);
  await page.locator('.explorer').waitFor();
  await expect.poll(() => page.locator('.explorer--narrow').count()).toBe(1);
});
