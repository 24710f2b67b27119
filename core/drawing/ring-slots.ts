import type { Emphasis } from './emphasis.ts';
import { polar } from './polar.ts';
import type { RingRole } from './ring-data.ts';
import type { Circle, Point } from './shapes.ts';
import { INK, MARK, NO_STROKE, SLOT_STYLES, STACK, WHITE, YELLOW } from './slot-styles.ts';

/** The sizes of one ring, derived from the width of its panel: 860 px gives radius 204 and slots of 46. */
export interface RingSize {
  radius: number;
  slot: number;
}

/** Below this width labels collide, and the fingerprint and the table replace the ring. */
export const NARROWEST_RING = 700;

/** Height in px around the ring on its page: header, tabs, switches, labels and key. */
const AROUND_RING = 424;
/** The same without labels: the rest of the screen has room for the ring with its labels. */
export const AROUND_PICTURE = 243;
const SMALLEST_RADIUS = 150;

export const ringSize = (width: number, height?: number): RingSize => {
  const wide = Math.round(width * 0.237);
  const radius =
    height === undefined
      ? Math.min(262, wide)
      : Math.max(SMALLEST_RADIUS, Math.min(204, wide, Math.round((height - AROUND_RING) / 2)));
  return sizeOf(radius);
};

/** Returns the sizes of a ring with this radius, in px. */
function sizeOf(radius: number): RingSize {
  return { radius, slot: Math.min(52, Math.max(36, Math.round(radius * 0.2255))) };
}

/** Returns the smaller sizes, largest first, for labels with many lines on a short screen. */
export const smallerThan = ({ radius }: RingSize): RingSize[] =>
  Array.from({ length: Math.max(0, radius - SMALLEST_RADIUS) }, (_, at) => sizeOf(radius - 1 - at));

/** The ring of a phone: as small as slots with codes can be next to each other, without labels. */
export const SMALL_RING: RingSize = sizeOf(118);

const slotAt = (role: RingRole, { radius }: RingSize): Point =>
  role.degrees === null ? { x: 0, y: 0 } : polar(role.degrees, radius);

/**
 * Returns the circle of a role: filled, outlined, dashed or dotted by its state. A role that doesn't apply
 * shows only "n/a".
 */
export function slotCircle(role: RingRole, size: RingSize, emphasis: Emphasis | null): Circle {
  const style = SLOT_STYLES[role.state];
  const chosen = emphasis?.chosen.has(role.id) ?? false;
  const diameter = size.slot * (role.degrees === null ? 1.45 : 1) * (chosen ? 1.25 : 1);
  return {
    kind: 'circle',
    id: role.id,
    subject: role.id,
    at: slotAt(role, size),
    radius: (diameter - style.stroke.width) / 2,
    fill: style.fill,
    stroke: style.stroke,
    text: role.state === 'not applicable' ? 'n/a' : role.code,
    textColor: style.textColor,
    textSize: Math.round(Math.max(11.5, diameter * 0.27) * 10) / 10,
    opacity: emphasis === null || emphasis.lit.has(role.id) ? 1 : 0.28,
  };
}

/** Returns a filled disc behind a circle, `beyond` px larger on every side. */
const disc = (around: Circle, name: string, fill: string, beyond: number): Circle => ({
  ...around,
  id: `${around.id}:${name}`,
  radius: around.radius + around.stroke.width / 2 + beyond,
  fill,
  stroke: NO_STROKE,
  text: '',
});

/**
 * Returns a circle with everything behind it, in painting order: the light disc of a row under the pointer, the
 * yellow border of a selection with its dark outline (yellow alone has a contrast of 1.5:1 on white), and up to
 * two more organizations partly visible behind it.
 */
export function slotCircles(
  role: RingRole,
  size: RingSize,
  emphasis: Emphasis | null,
  marked: boolean,
): Circle[] {
  const slot = slotCircle(role, size, emphasis);
  const chosen = emphasis?.chosen.has(role.id) ?? false;
  return [
    ...(marked ? [disc(slot, 'mark', MARK, 8)] : []),
    ...peeping(role, size, slot),
    ...(chosen ? [disc(slot, 'outline', INK, 7), disc(slot, 'halo', YELLOW, 5)] : []),
    slot,
  ];
}

/**
 * Returns one circle behind the slot for a second organization and two for more, each 5 px further
 * out.
 */
function peeping(role: RingRole, size: RingSize, slot: Circle): Circle[] {
  const count = Math.min(Math.max(role.organizations.length - 1, 0), 2);
  return Array.from({ length: count }, (_, index) => count - index).map((step) => ({
    ...disc(slot, `behind${step}`, STACK, 0),
    at: role.degrees === null ? slot.at : polar(role.degrees, size.radius + 5 * step),
    stroke: { color: WHITE, width: 1, dash: [] },
  }));
}
