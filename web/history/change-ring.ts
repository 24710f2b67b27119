import type { Ring } from '../../core/drawing/ring-data.ts';
import { drawRing } from '../../core/drawing/ring-shapes.ts';
import { type Badge, type Drawing, isLine, type Line, type Shape } from '../../core/drawing/shapes.ts';
import { tieStroke } from '../../core/drawing/slot-styles.ts';
import { badgePoint } from '../../core/drawing/tie-curve.ts';
import { CHANGE_STYLES, type Comparison, type TieChange } from './changes-of-ties.ts';

/** A tie that stayed as it was, so that what moved is seen in its place. */
const UNCHANGED = { color: '#c6cace', width: 1.5, dash: [] };

/**
 * The ring of the later day with what moved since the earlier one: each tie that moved in the style of its change, the rest of
 * the backbone pale, roles whose state moved marked in yellow.
 */
export function drawChanges(
  ring: Ring,
  { ties, roles }: Pick<Comparison, 'ties' | 'roles'>,
  width: number,
): Drawing {
  const moved = new Map(ties.map((tie) => [tie.tie, tie]));
  const drawn = ring.ties
    .filter(({ id, backbone }) => backbone || moved.has(id))
    // Where the later day has no line (no partner is left), the earlier one tells where it ran.
    .map((tie) => ({
      ...tie,
      state: tieStroke(tie.state) ? tie.state : (moved.get(tie.id)?.before ?? tie.state),
    }));
  const marked = roles.map(({ role }) => role);
  const drawing = drawRing({ ...ring, ties: drawn }, { width, ties: 'all', selection: null, marked });
  const changeOf = (line: Line): TieChange | undefined => moved.get(line.id)?.change;
  return { ...drawing, shapes: recolored(drawing.shapes, changeOf) };
}

function recolored(shapes: readonly Shape[], changeOf: (line: Line) => TieChange | undefined): Shape[] {
  const lines = shapes.filter(isLine);
  const still = lines.filter((line) => !changeOf(line)).map((line) => ({ ...line, stroke: UNCHANGED }));
  const changed = lines.flatMap((line) => {
    const change = changeOf(line);
    return change ? [{ line: { ...line, stroke: CHANGE_STYLES[change].stroke }, change }] : [];
  });
  const of = (...kinds: Shape['kind'][]) => shapes.filter(({ kind }) => kinds.includes(kind));
  return [
    ...of('band'),
    ...still,
    ...changed.map(({ line }) => line),
    ...of('circle'),
    ...changed.map(badgeOf),
    ...of('leader', 'label'),
  ];
}

function badgeOf({ line, change }: { line: Line; change: TieChange }): Badge {
  const { mark, color } = CHANGE_STYLES[change];
  return { kind: 'badge', id: `${line.id}:badge`, at: badgePoint(line, false), mark, color, opacity: 1 };
}
