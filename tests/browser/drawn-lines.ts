import type { Core } from 'cytoscape';
import type { Page } from 'playwright-core';

/** Cytoscape keeps itself on its container under this name. */
type Canvas = HTMLElement & { _cyreg: { cy: Core } };

export interface DrawnLine {
  subject: string;
  /** x and y of the start, of the control point if it is bowed, and of the end. */
  points: number[];
}

/** What Cytoscape really drew: each line's ends and control point, as it computed them. */
export const drawnLines = (page: Page): Promise<DrawnLine[]> =>
  page.locator('.picture__canvas').evaluate((container) =>
    (container as Canvas)._cyreg.cy.edges().map((edge) => {
      const { subject, control } = edge.data('shape');
      const middle = control ? edge.controlPoints().slice(0, 1) : [];
      const points = [edge.sourceEndpoint(), ...middle, edge.targetEndpoint()];
      return { subject, points: points.flatMap(({ x, y }) => [x, y]) };
    }),
  );

/** The same lines in the SVG that is printed. */
export const printedLines = (page: Page): Promise<DrawnLine[]> =>
  page.locator('.picture__paper path[data-subject]').evaluateAll((paths) =>
    paths.map((path) => ({
      subject: path.getAttribute('data-subject') ?? '',
      points: (path.getAttribute('d')?.match(/-?\d+(\.\d+)?/g) ?? []).map(Number),
    })),
  );

/** Where on the screen Cytoscape draws a role. */
export const placeOnScreen = (page: Page, role: string): Promise<{ x: number; y: number }> =>
  page.locator('.picture__canvas').evaluate((container, id) => {
    const { x, y } = (container as Canvas)._cyreg.cy.getElementById(id).renderedPosition();
    const box = container.getBoundingClientRect();
    return { x: box.left + x, y: box.top + y };
  }, role);
