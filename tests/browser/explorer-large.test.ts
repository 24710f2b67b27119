import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Canvas, placesDrawn } from './explorer-canvas.ts';
import { openPage, startApp } from './open-page.ts';

let app: Awaited<ReturnType<typeof startApp>>;
beforeAll(async () => {
  app = await startApp({ sample: true });
});
afterAll(() => app.stop());

/** Thirty districts together: more ties than are drawn one by one. */
async function openMany(): Promise<Page> {
  const { items } = (await app.app.inject('/api/districts?pageSize=30')).json();
  const others = items.map(({ id }: { id: string }) => id).join();
  const page = await openPage(`${app.url}/districts/ohnd/explorer?view=free&with=${others}`);
  await expect.poll(async () => Object.keys(await placesDrawn(page)).length).toBeGreaterThan(200);
  await page.locator('progress').waitFor({ state: 'detached' });
  return page;
}

/** How many pixels of the canvas of lines are painted. */
const painted = (page: Page): Promise<number> =>
  page.locator('.explorer-picture__lines').evaluate((canvas: HTMLCanvasElement) => {
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    return pixels.filter((value, at) => at % 4 === 3 && value > 0).length;
  });

/** The middle of a tie on the screen, from where Cytoscape has its two dots. */
const middleOf = (page: Page, [a, b]: readonly [string, string]): Promise<{ x: number; y: number }> =>
  page.locator('.explorer-picture__canvas').evaluate(
    (container, ends) => {
      const [from, to] = ends.map((id) =>
        (container as Canvas)._cyreg.cy.getElementById(`org:${id}`).renderedPosition(),
      );
      const box = container.getBoundingClientRect();
      if (!from || !to) throw new Error('Two dots are expected.');
      return { x: box.left + (from.x + to.x) / 2, y: box.top + (from.y + to.y) / 2 };
    },
    [a, b],
  );

/** Two organizations of the district between which a tie is met. */
async function metPair(): Promise<readonly [string, string]> {
  const { ties } = (await app.app.inject('/api/districts/ohnd/network')).json();
  const pairs: { a: string; b: string; state: string }[] = ties.flatMap(({ pairs }: { pairs: [] }) => pairs);
  const met = pairs.find(({ a, b, state }) => state === 'met' && a !== b);
  if (!met) throw new Error('The sample has no met tie.');
  return [met.a, met.b];
}

it('draws the ties of many districts as lines below the dots, and none as an element of Cytoscape', async () => {
  const page = await openMany();
  await expect.poll(() => painted(page)).toBeGreaterThan(1_000);
  const edges = await page
    .locator('.explorer-picture__canvas')
    .evaluate((container) => (container as Canvas)._cyreg.cy.edges().length);
  expect(edges).toBe(0);
});

it('chooses the tie whose line is clicked, and nothing where there is none', async () => {
  const page = await openMany();
  const { x, y } = await middleOf(page, await metPair());
  await page.mouse.click(x, y);
  await page.waitForURL(/select=line%3A/);
  const box = await page.locator('.explorer-picture__canvas').boundingBox();
  if (!box) throw new Error('The picture is not there.');
  await page.mouse.click(box.x + 3, box.y + 3);
  await page.waitForURL((url) => !url.search.includes('select='));
});

it('draws the lines between their dots again after the picture was moved', async () => {
  const page = await openMany();
  await expect.poll(() => painted(page)).toBeGreaterThan(1_000);
  const pair = await metPair();
  const before = await middleOf(page, pair);
  const box = await page.locator('.explorer-picture__canvas').boundingBox();
  if (!box) throw new Error('The picture is not there.');
  await page.mouse.move(box.x + 3, box.y + 3);
  await page.mouse.down();
  await page.mouse.move(box.x + 103, box.y + 43, { steps: 5 });
  await page.mouse.up();
  const after = await middleOf(page, pair);
  expect([after.x - before.x, after.y - before.y].map(Math.round)).toEqual([100, 40]);
  const isPainted = () =>
    page.locator('.explorer-picture__lines').evaluate(
      (canvas: HTMLCanvasElement, [x, y]) => {
        if (canvas.style.transform !== '') return false; // still moved as a whole
        const alpha = canvas.getContext('2d')?.getImageData(x - 1, y - 1, 3, 3).data ?? [];
        return alpha.some((value, at) => at % 4 === 3 && value > 0);
      },
      [Math.round(after.x - box.x), Math.round(after.y - box.y)] as const,
    );
  await expect.poll(isPainted).toBe(true);
});
