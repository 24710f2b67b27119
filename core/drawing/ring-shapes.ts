import { type Emphasis, emphasisOf, type Selection } from './emphasis.ts';
import { type Ring, type RingTie, type TieChoice, tiesOf } from './ring-data.ts';
import { ringLabels } from './ring-labels.ts';
import { type RingLineLayout, tieShapes } from './ring-lines.ts';
import {
  AROUND_PICTURE,
  type RingSize,
  ringSize,
  SMALL_RING,
  slotCircle,
  slotCircles,
  smallerThan,
} from './ring-slots.ts';
import { sectorBands } from './sector-bands.ts';
import { type Drawing, isLabel, type Shape } from './shapes.ts';
import { tieStroke } from './slot-styles.ts';

export interface RingView {
  /** Width of the panel in px. */
  width: number;
  /** Height of the screen in px, on which the whole ring should fit; without it only the width decides. */
  height?: number | undefined;
  ties: TieChoice;
  selection: Selection | null;
  /** What stays at full strength; used instead of the emphasis of the selection. */
  emphasis?: Emphasis;
  /** Roles and ties under the pointer or with keyboard focus, here or in a list. */
  marked: readonly string[];
}

/** Draws the ring of a district as one list of shapes: bands, ties, slots, badges, labels. Deterministic. */
export function drawRing(ring: Ring, view: RingView): Drawing {
  const size = sizeThatFits(ring, view);
  const emphasis = view.emphasis ?? emphasisOf(ring, view.selection);
  const shapes = [
    ...shapesWithoutLabels(ring, view, size, emphasis),
    ...ringLabels(ring.roles, size, view.width, emphasis),
  ];
  return boxed(shapes, view.width, bandRadius(size) + 10);
}

/** Draws the ring for a phone: without labels, which have no room there; a list explains its codes. */
export function drawSmallRing(ring: Ring, ties: TieChoice): Drawing {
  const reach = bandRadius(SMALL_RING) + 10;
  const view = { width: 2 * reach, ties, selection: null, marked: [] };
  return boxed(shapesWithoutLabels(ring, view, SMALL_RING, null), view.width, reach);
}

function shapesWithoutLabels(ring: Ring, view: RingView, size: RingSize, emphasis: Emphasis | null): Shape[] {
  const marks = ring.ties.filter(({ id }) => view.marked.includes(id));
  const ties = [
    ...new Set([...drawnTies(ring, view.ties, view.selection), ...(emphasis?.ties ?? []), ...marks]),
  ];
  const marked = view.marked.flatMap((subject) => [subject, ...endsWithoutLine(ring, subject)]);
  const { lines, badges } = tieShapes(ties, layoutOf(ring, size, emphasis), emphasis, view.marked);
  return [
    ...sectorBands(ring.roles, bandRadius(size)),
    ...lines,
    ...ring.roles.flatMap((role) => slotCircles(role, size, emphasis, marked.includes(role.id))),
    ...badges,
  ];
}

/**
 * Returns the size by the design's rule. If tall labels would push the ring below the screen, returns the
 * largest size that fits, or the one with the least height. The selection doesn't change it.
 */
function sizeThatFits(ring: Ring, { width, height }: RingView): RingSize {
  const wished = ringSize(width, height);
  if (height === undefined) return wished;
  const tall = (size: RingSize): number =>
    boxed(ringLabels(ring.roles, size, width, null), width, bandRadius(size) + 10).height;
  const fits = (size: RingSize): boolean => tall(size) <= height - AROUND_PICTURE;
  if (fits(wished)) return wished;
  const sizes = smallerThan(wished);
  return sizes.find(fits) ?? [...sizes].sort((x, y) => tall(x) - tall(y))[0] ?? wished;
}

/**
 * Returns the ties that a ring draws: those of the choice, and all of the selection's. The key explains exactly
 * these.
 */
export const drawnTies = (ring: Ring, choice: TieChoice, selection: Selection | null): RingTie[] => [
  ...new Set([...tiesOf(ring, choice), ...(emphasisOf(ring, selection)?.ties ?? [])]),
];

/** A tie that has no line is marked at its two slots instead. */
const endsWithoutLine = (ring: Ring, subject: string): string[] =>
  ring.ties
    .filter(({ id, state, hidden }) => id === subject && (hidden || tieStroke(state) === null))
    .flatMap(({ a, b }) => [a, b]);

const bandRadius = ({ radius, slot }: RingSize): number => radius + slot / 2 + 19;

function layoutOf(ring: Ring, size: RingSize, emphasis: ReturnType<typeof emphasisOf>): RingLineLayout {
  return {
    circles: new Map(ring.roles.map((role) => [role.id, slotCircle(role, size, emphasis)])),
    degrees: new Map(ring.roles.map(({ id, degrees }) => [id, degrees])),
    unknown: new Set(ring.roles.filter(({ state }) => state === 'unknown').map(({ id }) => id)),
    radius: size.radius,
  };
}

/**
 * Returns the box that holds the shapes: as wide as requested, as high as the labels and a circle of radius
 * `reach` need.
 */
export function boxed(shapes: readonly Shape[], width: number, reach: number): Drawing {
  const labels = shapes.filter(isLabel);
  const top = Math.min(-reach, ...labels.map(({ at }) => at.y)) - 4;
  const bottom = Math.max(reach, ...labels.map(({ at, height }) => at.y + height)) + 4;
  return {
    width,
    height: Math.round(bottom - top),
    center: { x: Math.round(width / 2), y: Math.round(-top) },
    shapes,
  };
}
