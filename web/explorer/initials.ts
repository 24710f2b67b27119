import type { EdgeSingular } from 'cytoscape';
import type { Point } from '../../core/drawing/shapes.ts';

/** Distance of the initials from the end of a line. */
export const INITIALS_OFFSET = 24;

/** Half the height of initials, in the units of the picture. */
const INITIALS_REACH = 12;

/** Returns true for a click on the initials. Cytoscape draws them as a label, so it reports a click on the line or the background. */
export function isOnInitials(edge: EdgeSingular, { x, y }: Point): boolean {
  if (!edge.data('initials')) return false;
  const [from, to] = [edge.sourceEndpoint(), edge.targetEndpoint()];
  const length = Math.hypot(from.x - to.x, from.y - to.y) || 1;
  const along = INITIALS_OFFSET / length;
  const at = { x: to.x + (from.x - to.x) * along, y: to.y + (from.y - to.y) * along };
  return Math.hypot(x - at.x, y - at.y) <= INITIALS_REACH;
}
