import type { Core } from 'cytoscape';
import type { Page } from 'playwright-core';

/** The element in which Cytoscape draws, which knows it. */
export type Canvas = HTMLElement & { _cyreg: { cy: Core } };

/** Where Cytoscape has each organization, in its own units. */
export const placesDrawn = (page: Page): Promise<Record<string, { x: number; y: number }>> =>
  page
    .locator('.explorer-picture__canvas')
    .evaluate((container) =>
      Object.fromEntries(
        (container as Canvas)._cyreg.cy
          .nodes('.chip, .dot')
          .map((node) => [node.id(), { ...node.position() }]),
      ),
    );
