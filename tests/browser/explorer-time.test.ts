import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COORDINATOR } from './editing-people.ts';
import { placesDrawn } from './explorer-canvas.ts';
import { openPage, startApp } from './open-page.ts';

let app: Awaited<ReturnType<typeof startApp>>;
beforeAll(async () => {
  app = await startApp({ sample: true, viewer: () => COORDINATOR });
});
afterAll(() => app.stop());

const open = async (query = '', options = {}): Promise<Page> => {
  const page = await openPage(`${app.url}/districts/ohnd/explorer${query}`, options);
  await page.locator('[data-drawn="yes"]').waitFor();
  return page;
};

describe('the explorer over time', () => {
  it('walks months by arrow keys, keeps every place, says what happened, and stays in the address', async () => {
    const page = await open();
    const now = await placesDrawn(page);
    const slider = page.getByRole('slider');
    await slider.focus();
    for (let month = 0; month < 13; month += 1) await page.keyboard.press('ArrowLeft');
    await page.waitForURL(/asOf=2025-10-24/);
    await expect.poll(() => slider.getAttribute('aria-valuetext')).toBe('October 24, 2025');
    await expect.poll(() => page.locator('[aria-busy="true"]').count()).toBe(0);
    for (const [id, place] of Object.entries(await placesDrawn(page)))
      if (now[id]) expect(place, id).toEqual(now[id]);
    await page.getByRole('button', { name: 'A month later' }).click();
    await page.waitForURL(/asOf=2025-11-24/);
  });

  it('stays where someone has moved on to when the network of an earlier stop comes late', async () => {
    const page = await open();
    let late = (): void => {};
    const comes = new Promise<void>((resolve) => {
      late = resolve;
    });
    await page.route(/asOf=2026-10-24/, async (route) => {
      await comes;
      await route.continue();
    });
    await page.getByRole('slider').focus();
    await page.keyboard.press('ArrowLeft');
    await page.waitForURL(/asOf=2026-10-24/);
    late();
    for (let month = 1; month < 37; month += 1) await page.keyboard.press('ArrowLeft', { delay: 20 });
    await page.waitForURL(/asOf=2023-10-24/);
  });

  it('plays where motion is welcome, and only there', async () => {
    const still = await open();
    expect(await still.getByRole('button', { name: 'Play' }).count()).toBe(0);
    const page = await open('?asOf=2026-09-24', { reducedMotion: 'no-preference' });
    await page.getByRole('button', { name: 'Play' }).click();
    await page.waitForURL(/asOf=2026-10-24/);
    await page.getByRole('button', { name: 'Pause' }).click();
  });
});
