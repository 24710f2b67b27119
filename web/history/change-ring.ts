import type { Ring } from '../../core/drawing/ring-data.ts';
import { drawRing } from '../../core/drawing/ring-shapes.ts';
import { type Drawing, isCircle, isLine, type Line, type Shape } from '../../core/drawing/shapes.ts';
import { tieStroke } from '../../core/drawing/slot-styles.ts';
import { CAUSES, type Cause, type Comparison, causeOf } from './change-causes.ts';

const GLOW_WIDTH = 13;

/** The ring of the later day, with a glow in the color of the cause behind each role and tie that changed. */
export function drawChanges(ring: Ring, comparison: Pick<Comparison, Cause>, width: number): Drawing {
  const glowOf = (id: string): string | null => {
    const cause = causeOf(comparison, id);
    return cause ? CAUSES[cause].glow : null;
  };
  const { changed, newlyKnown } = comparison;
  const before = new Map([...newlyKnown.ties, ...changed.ties].map((move) => [move.tie, move.before]));
  // After the first calls nearly every tie is newly known, so outside the backbone draw only changed ties and found gaps.
  const foundGaps = newlyKnown.ties.filter(({ gapFound }) => gapFound);
  const drawnAnyway = new Set([...changed.ties, ...foundGaps].map(({ tie }) => tie));
  const drawn = ring.ties
    .filter(({ id, backbone }) => backbone || drawnAnyway.has(id))
    // a tie without a line on the later day (no partner left) is drawn with its earlier state
    .map((tie) => ({ ...tie, state: tieStroke(tie.state) ? tie.state : (before.get(tie.id) ?? tie.state) }));
  const marked = [...changed.roles, ...newlyKnown.roles].map(({ role }) => role);
  const drawing = drawRing({ ...ring, ties: drawn }, { width, ties: 'all', selection: null, marked });
  return { ...drawing, shapes: withGlows(drawing.shapes, glowOf) };
}

function withGlows(shapes: readonly Shape[], glowOf: (id: string) => string | null): Shape[] {
  const glows = shapes.filter(isLine).flatMap((line): Line[] => {
    const color = glowOf(line.id);
    return color ? [{ ...line, id: `${line.id}:glow`, stroke: { color, width: GLOW_WIDTH, dash: [] } }] : [];
  });
  const firstLine = Math.max(0, shapes.findIndex(isLine));
  const colored = shapes.map((shape) => {
    const color = isCircle(shape) && shape.id.endsWith(':mark') ? glowOf(shape.subject) : null;
    return isCircle(shape) && color ? { ...shape, fill: color, stroke: { ...shape.stroke, color } } : shape;
  });
  return [...colored.slice(0, firstLine), ...glows, ...colored.slice(firstLine)];
}
