import type { Ring } from '../../core/drawing/ring-data.ts';
import { drawRing } from '../../core/drawing/ring-shapes.ts';
import { type Drawing, isCircle, isLine, type Line, type Shape } from '../../core/drawing/shapes.ts';
import { tieStroke } from '../../core/drawing/slot-styles.ts';
import { CAUSES, type Cause, type Comparison, causeOf } from './changes-of-ties.ts';

const GLOW_WIDTH = 13;

/** The ring of the later day; behind each role and tie drawn that reads otherwise, the glow of its cause. */
export function drawChanges(ring: Ring, comparison: Pick<Comparison, Cause>, width: number): Drawing {
  const glowOf = (id: string): string | null => {
    const cause = causeOf(comparison, id);
    return cause ? CAUSES[cause].glow : null;
  };
  const { changed, newlyKnown } = comparison;
  const before = new Map([...newlyKnown.ties, ...changed.ties].map((move) => [move.tie, move.before]));
  // After the first calls nearly every tie is newly known: beside the backbone, what changed and the gaps found are enough.
  const found = newlyKnown.ties.filter(({ gapFound }) => gapFound);
  const beside = new Set([...changed.ties, ...found].map(({ tie }) => tie));
  const drawn = ring.ties
    .filter(({ id, backbone }) => backbone || beside.has(id))
    // Where the later day has no line (no partner is left), the earlier one tells where it ran.
    .map((tie) => ({ ...tie, state: tieStroke(tie.state) ? tie.state : (before.get(tie.id) ?? tie.state) }));
  const marked = [...changed.roles, ...newlyKnown.roles].map(({ role }) => role);
  const drawing = drawRing({ ...ring, ties: drawn }, { width, ties: 'all', selection: null, marked });
  return { ...drawing, shapes: glowing(drawing.shapes, glowOf) };
}

function glowing(shapes: readonly Shape[], glowOf: (id: string) => string | null): Shape[] {
  const glows = shapes.filter(isLine).flatMap((line): Line[] => {
    const color = glowOf(line.id);
    return color ? [{ ...line, id: `${line.id}:glow`, stroke: { color, width: GLOW_WIDTH, dash: [] } }] : [];
  });
  const first = shapes.findIndex(isLine);
  const colored = shapes.map((shape) => {
    const color = isCircle(shape) && shape.id.endsWith(':mark') ? glowOf(shape.subject) : null;
    return isCircle(shape) && color ? { ...shape, fill: color, stroke: { ...shape.stroke, color } } : shape;
  });
  return [...colored.slice(0, Math.max(0, first)), ...glows, ...colored.slice(Math.max(0, first))];
}
