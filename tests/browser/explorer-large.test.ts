import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Canvas } from './explorer-canvas.ts';
import { openPage, startApp } from './open-page.ts';

let app: Awaited<ReturnType<typeof startApp>>;
beforeAll(async () => {
  app = await startApp({ sample: true });
});
afterAll(() => app.stop());

/** Thirty districts together: more dots and ties than Cytoscape draws. */
async function openMany(): Promise<Page> {
  const { items } = (await app.app.inject('/api/districts?pageSize=30')).json();
  const others = items.map(({ id }: { id: string }) => id).join();
  const page = await openPage(`${app.url}/districts/ohnd/explorer?view=free&with=${others}`);
  await page.locator('[data-drawn="yes"]').waitFor();
  await page.locator('progress').waitFor({ state: 'detached' });
  return page;
}

/** How many pixels of the canvas are painted. */
const painted = (page: Page): Promise<number> =>
  page.locator('.explorer-picture__scene').evaluate((canvas: HTMLCanvasElement) => {
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    return pixels.filter((value, at) => at % 4 === 3 && value > 0).length;
  });

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where a dot is on the screen, from where this browser keeps its place. */
const spotOf = (page: Page, organizationId: string): Promise<Spot> =>
  page.locator('.explorer-picture__canvas').evaluate((container, id) => {
    const kept = Object.values(localStorage).flatMap((text) => JSON.parse(text)?.[id] ?? []);
    const cy = (container as Canvas)._cyreg.cy;
    const box = container.getBoundingClientRect();
    const [{ x, y }, { pan }] = [kept[0], { pan: cy.pan() }];
    return { x: box.left + x * cy.zoom() + pan.x, y: box.top + y * cy.zoom() + pan.y };
  }, organizationId);

/** The middle of a tie on the screen. */
async function middleOf(page: Page, [a, b]: readonly [string, string]): Promise<Spot> {
  const [from, to] = [await spotOf(page, a), await spotOf(page, b)];
  return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
}

/** Two organizations of the district between which a tie is met. */
async function metPair(): Promise<readonly [string, string]> {
  const { ties } = (await app.app.inject('/api/districts/ohnd/network')).json();
  const pairs: { a: string; b: string; state: string }[] = ties.flatMap(({ pairs }: { pairs: [] }) => pairs);
  const met = pairs.find(({ a, b, state }) => state === 'met' && a !== b);
  if (!met) throw new Error('The sample has no met tie.');
  return [met.a, met.b];
}

it('draws many districts on a canvas of its own, and nothing of them as an element of Cytoscape', async () => {
  const page = await openMany();
  await expect.poll(() => painted(page)).toBeGreaterThan(1_000);
  const elements = await page
    .locator('.explorer-picture__canvas')
    .evaluate((container) => (container as Canvas)._cyreg.cy.elements().length);
  expect(elements).toBe(0);
});

it('selects the dot that is clicked, expands it by a double click, and keeps where it is dragged', async () => {
  const page = await openMany();
  await expect.poll(() => painted(page)).toBeGreaterThan(1_000);
  const id = 'fbi-cleveland'; // no other dot covers it
  const before = await spotOf(page, id);
  await page.mouse.click(before.x, before.y);
  await page.waitForURL((url) => url.searchParams.get('select') === `org:${id}`);
  await page.mouse.move(before.x, before.y);
  await page.mouse.down();
  await page.mouse.move(before.x + 300, before.y - 150, { steps: 5 });
  await page.mouse.up();
  await expect.poll(async () => Math.round((await spotOf(page, id)).x - before.x)).toBe(300);
  const after = await spotOf(page, id);
  await page.mouse.dblclick(after.x, after.y);
  await page.waitForURL((url) => url.searchParams.get('open') === id);
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
    page.locator('.explorer-picture__scene').evaluate(
      (canvas: HTMLCanvasElement, [x, y]) => {
        if (canvas.style.transform !== '') return false; // still moved as a whole
        const alpha = canvas.getContext('2d')?.getImageData(x - 1, y - 1, 3, 3).data ?? [];
        return alpha.some((value, at) => at % 4 === 3 && value > 0);
      },
      [Math.round(after.x - box.x), Math.round(after.y - box.y)] as const,
    );
  await expect.poll(isPainted).toBe(true);
});
