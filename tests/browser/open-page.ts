import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { type RunningApp, type StartOptions, startApp as start, TEST_DAY } from '../start-app.ts';
import { CHROMIUM_ARGUMENTS, findChromium } from './chromium.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** One for all files of a worker; it ends with the worker, when nothing holds the pipe between them any more. */
let browser: Browser | undefined;
const apps: RunningApp[] = [];

/** The real app on a free port, on an embedded graph with the reference data (or the sample); stopped after the test file. */
export async function startApp(options: StartOptions = {}): Promise<RunningApp> {
  const app = await start(options);
  apps.push(app);
  return app;
}

/** A new page of its own, closed when the test ends, so that nothing is left over. Any script error on it fails the test, and so does anything that its content policy kept from it. */
export async function openPage(
  url: string,
  options: BrowserContextOptions & { width?: number; height?: number; clock?: string | null } = {},
): Promise<Page> {
  if (!browser?.isConnected())
    browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGUMENTS });
  const { width = 1440, height = 1000, clock = `${TEST_DAY}T12:00:00Z`, ...rest } = options;
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce', ...rest });
  const page = await context.newPage();
  if (clock) await page.clock.setFixedTime(clock); // pages go by the day of the browser; timers run on
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  page.on('console', (line) => {
    if (line.text().includes('Content Security Policy')) errors.push(new Error(line.text()));
  });
  onTestFinished(async () => {
    await context.close();
    expect(errors).toEqual([]);
  });
  if (url !== 'about:blank') await visit(page, url);
  return page;
}

/** Goes to an address, and waits until the page says nowhere any more that it is loading. */
export async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.locator('h1, [role="alert"]').first().waitFor();
  const loading = page.getByText(/^\s*Loading .*…/).or(page.locator('[aria-busy="true"]'));
  await expect.poll(() => loading.count()).toBe(0);
}

/** axe-core on the page as it is now, WCAG 2.2 A and AA; each violation is shown with the elements it concerns. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const violations = await page.evaluate(async (tags) => {
    // axe puts itself on the window; it brings no types for that.
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    // What the page measures after a change of its size is drawn by the second frame.
    await new Promise<unknown>((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const results = await axe.run(document, {
      runOnly: { type: 'tag', values: tags },
      resultTypes: ['violations'], // to describe all that passed takes longer than to look
    });
    return results.violations.map(
      ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map(({ html }) => html).join('\n  ')}`,
    );
  }, WCAG);
  expect(violations).toEqual([]);
}

/** The page is no wider than its window; if it is, what sticks out of it first of all. */
export const expectNoSidewaysScrolling = (page: Page, state?: string): Promise<void> =>
  expect.poll(() => stickingOut(page), state === undefined ? {} : { message: state }).toEqual([]);

/** So many boxes are there that would scroll sideways, and none of them has to. */
export async function expectAllToBeSeen(page: Page, selector: string, count: number): Promise<void> {
  const hidden = () =>
    page
      .locator(selector)
      .evaluateAll((all) => all.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
  await expect.poll(hidden, { message: `pixels hidden in ${selector}` }).toEqual(Array(count).fill(0));
}

const stickingOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    if (scrollWidth <= innerWidth) return [];
    const found = [...document.querySelectorAll('body *')]
      .filter((one) => !one.closest('.scroll-x *') && one.getBoundingClientRect().right > innerWidth + 1)
      .slice(0, 8)
      .map(({ tagName, className, textContent }) => `${tagName}.${className}: ${textContent?.slice(0, 30)}`);
    return [`${scrollWidth} px wide`, ...found];
  });

/** Ends the apps that a test file opened. */
export async function closeApps(): Promise<void> {
  for (const app of apps.splice(0)) await app.stop();
}

/** Names of the boxes in which a table scrolls sideways. */
export const scrollingBoxes = (page: Page): Promise<(string | null)[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.scroll-x')]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map((box) => box.getAttribute('aria-label')),
  );
