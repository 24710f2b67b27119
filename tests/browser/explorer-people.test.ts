import type { Core } from 'cytoscape';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Viewer } from '../../server/access/viewer.ts';
import { COORDINATOR, READER } from './editing-people.ts';
import { openPage, startApp } from './open-page.ts';

type Canvas = HTMLElement & { _cyreg: { cy: Core } };

let viewer: Viewer = COORDINATOR;
let app: Awaited<ReturnType<typeof startApp>>;
beforeAll(async () => {
  app = await startApp({ sample: true, viewer: () => viewer });
});

const open = async (query: string): Promise<Page> => {
  const page = await openPage(`${app.url}/districts/ohnd/explorer${query}`);
  await page.locator('[data-drawn="yes"]').waitFor();
  return page;
};

describe('people', () => {
  it('are opened by a click on their initials, and by Enter on their name in the table', async () => {
    const page = await open('?people=1&select=org:usao-ohnd');
    const initials = await page.locator('.explorer-picture__canvas').evaluate((container) => {
      const { cy } = (container as Canvas)._cyreg;
      const line = cy
        .edges('.line')
        .filter((edge) => edge.data('target') === 'org:fbi-cleveland' && edge.data('initials'));
      const [edge] = line.toArray();
      if (!edge || !('targetEndpoint' in edge)) return null;
      const [from, to] = [edge.sourceEndpoint(), edge.targetEndpoint()];
      const along = 24 / Math.hypot(from.x - to.x, from.y - to.y);
      const at = { x: to.x + (from.x - to.x) * along, y: to.y + (from.y - to.y) * along };
      const box = container.getBoundingClientRect();
      return {
        x: box.left + at.x * cy.zoom() + cy.pan().x,
        y: box.top + at.y * cy.zoom() + cy.pan().y,
      };
    });
    if (!initials) throw new Error('No initials stand at the line to FBI Cleveland');
    await page.mouse.click(initials.x, initials.y);
    await page.waitForURL(/\/people\//);
    const name = await page.getByRole('heading', { level: 1 }).textContent();
    const table = await open('?people=1');
    const row = table.locator('.explorer-side tbody', { hasText: 'FBI Cleveland' });
    await row.getByRole('link').first().press('Enter');
    await table.waitForURL(/\/people\//);
    expect(await table.getByRole('heading', { level: 1 }).textContent()).toBe(name);
  });

  it('names people only to who may see them', async () => {
    const page = await open('?people=1');
    const people = page.locator('.explorer-side tbody', { hasText: 'FBI Cleveland' });
    await expect.poll(() => people.textContent()).toContain('(sample)');
    viewer = READER;
    try {
      const reader = await open('?people=1');
      await reader.getByRole('columnheader', { name: 'People' }).waitFor();
      await expect.poll(() => reader.locator('.explorer-side').textContent()).toContain('on file');
      expect(
        await reader.locator('.explorer-side tbody', { hasText: 'FBI Cleveland' }).textContent(),
      ).not.toContain('(sample)');
    } finally {
      viewer = COORDINATOR;
    }
  });
});
