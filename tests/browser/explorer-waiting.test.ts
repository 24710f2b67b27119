import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { placesDrawn } from './explorer-canvas.ts';
import { expectNoAxeViolations, openPage, startApp, visit } from './open-page.ts';

let app: Awaited<ReturnType<typeof startApp>>;
beforeAll(async () => {
  app = await startApp({ sample: true });
});
afterAll(() => app.stop());

/** A layout worker that sends a draft, all dots in a diagonal line, and never the layout. */
const DRAFT_ONLY = `addEventListener('message', ({ data: { nodes } }) => {
  const line = Float64Array.from({ length: nodes }, (_, at) => at);
  postMessage({ draft: { x: line, y: line } });
});`;

async function openWith(files: string, answer: Parameters<Page['route']>[1]): Promise<Page> {
  const page = await openPage(`${app.url}/`);
  await page.route(files, answer);
  await visit(page, `${app.url}/districts/ohnd/explorer?view=free`);
  return page;
}

const isDiagonal = async (page: Page): Promise<boolean> => {
  const places = Object.values(await placesDrawn(page));
  return places.length > 1 && places.every(({ x, y }) => Math.abs(x - y) < 1e-6);
};

it('shows a draft with its progress while the layout is running, and rows where it is canceled', async () => {
  const page = await openWith('**/layout-worker*', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: DRAFT_ONLY }),
  );
  await page.locator('[data-drawn="yes"]').waitFor();
  await expect.poll(() => isDiagonal(page)).toBe(true);
  await page.getByLabel('Laying out').waitFor();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Cancel: show them in rows' }).click();
  await page.getByText('Places are kept in this browser.').waitFor();
  await expect.poll(() => isDiagonal(page)).toBe(false);
});

it('says that the picture could not be loaded, and shows the table', async () => {
  const page = await openWith('**/cytoscape-canvas*', (route) => route.abort());
  await page.getByRole('alert').getByText('The picture could not be loaded.').waitFor();
  expect(await page.locator('[data-row="fbi-cleveland"]').count()).toBe(1);
});
