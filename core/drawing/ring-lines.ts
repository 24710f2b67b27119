import { byPlaceIn, sorted } from '../order.ts';
import type { Emphasis } from './emphasis.ts';
import type { RingTie } from './ring-data.ts';
import type { Badge, Circle, Line } from './shapes.ts';
import { HOLLOW, MARK, PAINT_ORDER, tieStroke } from './slot-styles.ts';
import { TIE_STATES } from './states.ts';
import { badgePoint, controlPoint, lineEnds } from './tie-curve.ts';

/** What a line needs from the ring: each role's circle and direction, and which roles are unknown. */
export interface RingLineLayout {
  circles: ReadonlyMap<string, Circle>;
  degrees: ReadonlyMap<string, number | null>;
  unknown: ReadonlySet<string>;
  radius: number;
}

const painted = byPlaceIn(PAINT_ORDER, ({ state }: RingTie) => state);

/** Returns lines and badges of ties: faded lines first, gaps last, badges on top of everything. */
export function tieShapes(
  ties: readonly RingTie[],
  layout: RingLineLayout,
  emphasis: Emphasis | null,
  marked: readonly string[],
): { lines: Line[]; badges: Badge[] } {
  const inOrder = sorted(ties, painted);
  const lit = emphasis ? inOrder.filter((tie) => emphasis.ties.includes(tie)) : inOrder;
  const faded = inOrder.filter((tie) => !lit.includes(tie));
  const strong = lit.flatMap((tie) => lineOf(tie, layout, 1));
  const under = strong.filter(({ id }) => marked.includes(id)).map(underline);
  return {
    lines: [...faded.flatMap((tie) => lineOf(tie, layout, 0.13)), ...under, ...strong],
    badges: strong.flatMap((line) => badgeOf(line, lit, layout, emphasis)),
  };
}

/** Returns the line of a tie, hollow if it exists only on paper; empty if it has no partner. */
function lineOf(tie: RingTie, layout: RingLineLayout, opacity: number): Line[] {
  const { id, a, b, state, paperOnly, hidden } = tie;
  const stroke = hidden ? null : tieStroke(state);
  const [from, to] = [layout.circles.get(a), layout.circles.get(b)];
  if (!stroke || !from || !to) return [];
  const control = controlPoint(layout.degrees.get(a) ?? null, layout.degrees.get(b) ?? null, layout.radius);
  const ends = lineEnds(from, to, control);
  const line: Line = { kind: 'line', id, subject: id, from: a, to: b, ...ends, control, stroke, opacity };
  if (!paperOnly) return [line];
  return [
    { ...line, stroke: HOLLOW.outside },
    { ...line, id: `${id}:core`, stroke: HOLLOW.core },
  ];
}

/** Returns the wide light line under the one that has the pointer or keyboard focus. */
const underline = (line: Line): Line => ({
  ...line,
  id: `${line.id}:mark`,
  stroke: { color: MARK, width: 12, dash: [] },
});

function badgeOf(
  line: Line,
  ties: readonly RingTie[],
  layout: RingLineLayout,
  emphasis: Emphasis | null,
): Badge[] {
  const state = ties.find(({ id }) => id === line.id)?.state ?? 'met';
  // The dotted slot already says that nothing is known; thirteen question marks would only repeat
  // it.
  const saidBySlot = state === 'unknown' && (layout.unknown.has(line.from) || layout.unknown.has(line.to));
  if (state === 'met' || saidBySlot) return [];
  const at = badgePoint(line, emphasis?.chosen.has(line.from) ?? false);
  const { mark, color } = TIE_STATES[state];
  return [{ kind: 'badge', id: `${line.id}:badge`, at, mark, color, opacity: 1 }];
}
