import { TIE_LOOKS } from '../shared/states.ts';
import type { Emphasis } from './emphasis.ts';
import { MARK, PAINT_ORDER, tieStroke } from './looks.ts';
import type { RingTie } from './ring-data.ts';
import type { Badge, Circle, Line } from './shapes.ts';
import { badgePoint, controlPoint, lineEnds } from './tie-curve.ts';

/** What a line needs of the ring: the circle of each role, its direction, and which roles are unknown. */
export interface LineGround {
  circles: ReadonlyMap<string, Circle>;
  degrees: ReadonlyMap<string, number | null>;
  unknown: ReadonlySet<string>;
  radius: number;
}

const painted = (a: RingTie, b: RingTie): number =>
  PAINT_ORDER.indexOf(a.state) - PAINT_ORDER.indexOf(b.state);

/** Lines and badges of ties, faded ones first, gaps last, so that what matters lies on top. */
export function tieShapes(
  ties: readonly RingTie[],
  ground: LineGround,
  emphasis: Emphasis | null,
  marked: readonly string[],
): (Line | Badge)[] {
  const lit = emphasis ? ties.filter((tie) => emphasis.ties.includes(tie)) : ties;
  const faded = ties.filter((tie) => !lit.includes(tie));
  const draw = (group: readonly RingTie[], opacity: number) =>
    [...group].sort(painted).flatMap((tie) => tieShape(tie, ground, opacity, marked.includes(tie.id)));
  const shapes = [...draw(faded, 0.13), ...draw(lit, 1)];
  const isLine = (shape: Line | Badge) => shape.kind === 'line';
  return [...shapes.filter(isLine), ...shapes.filter((shape) => !isLine(shape))];
}

function tieShape(tie: RingTie, ground: LineGround, opacity: number, marked: boolean): (Line | Badge)[] {
  const stroke = tieStroke(tie.state);
  const from = ground.circles.get(tie.a);
  const to = ground.circles.get(tie.b);
  if (!stroke || !from || !to) return [];
  const control = controlPoint(
    ground.degrees.get(tie.a) ?? null,
    ground.degrees.get(tie.b) ?? null,
    ground.radius,
  );
  const { start, end } = lineEnds(from, to, control);
  const line: Line = {
    kind: 'line',
    id: tie.id,
    subject: tie.id,
    from: tie.a,
    to: tie.b,
    start,
    end,
    control,
    stroke,
    opacity,
  };
  const under: Line = { ...line, id: `${tie.id}:mark`, stroke: { color: MARK, width: 12, dash: [] } };
  // The dotted slot already says that nothing is known; thirteen question marks would say it again.
  const saidBySlot = tie.state === 'unknown' && (ground.unknown.has(tie.a) || ground.unknown.has(tie.b));
  const badge = tie.state === 'met' || saidBySlot || opacity < 1 ? [] : [badgeOf(tie, line)];
  return [...(marked ? [under] : []), line, ...badge];
}

const badgeOf = (tie: RingTie, line: Line): Badge => ({
  kind: 'badge',
  id: `${tie.id}:badge`,
  at: badgePoint(line.start, line.control, line.end),
  mark: TIE_LOOKS[tie.state].mark,
  color: line.stroke.color,
  opacity: line.opacity,
});
