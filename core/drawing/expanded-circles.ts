import { age, newest, RECENT_DAYS } from '../days.ts';
import type { ExpandedEmphasis } from './expanded-emphasis.ts';
import { DIAMETER } from './expanded-places.ts';
import type { DrawnOrganization } from './inputs.ts';
import type { OrganizationNode } from './organization-nodes.ts';
import { disc } from './ring-slots.ts';
import type { Circle, Point } from './shapes.ts';
import { INK, MARK, SLOT_STYLES, YELLOW } from './slot-styles.ts';

/** An organization is drawn as confirmed when it was seen here within a year, otherwise as on record. */
function seenState({ roles }: DrawnOrganization, asOf: string): 'confirmed' | 'on record' {
  const seen = newest(roles.map(({ lastSeen }) => lastSeen));
  return seen !== null && age(seen, asOf) <= RECENT_DAYS ? 'confirmed' : 'on record';
}

/** The circle of a seat; a role that nobody fills looks as in the ring. */
export function nodeCircle(
  seat: OrganizationNode,
  at: Point,
  asOf: string,
  { lit }: ExpandedEmphasis,
  diameter = DIAMETER,
): Circle {
  const state = seat.organization ? seenState(seat.organization, asOf) : (seat.role?.state ?? 'unknown');
  const look = SLOT_STYLES[state];
  return {
    kind: 'circle',
    id: seat.id,
    subject: seat.id,
    at,
    radius: (diameter - look.stroke.width) / 2,
    fill: look.fill,
    stroke: look.stroke,
    text: seat.code,
    textColor: look.textColor,
    textSize: diameter > DIAMETER ? 16 : 10.5,
    opacity: lit === null || lit.has(seat.id) ? 1 : 0.28,
  };
}

/** A circle with the mark of the pointer and the border of a selection behind it. */
export const withBehind = (
  circle: Circle,
  { chosen }: ExpandedEmphasis,
  marked: readonly string[],
): Circle[] => [
  ...(marked.includes(circle.subject) ? [disc(circle, 'mark', MARK, 6)] : []),
  ...(chosen?.has(circle.subject) ? [disc(circle, 'outline', INK, 6), disc(circle, 'halo', YELLOW, 4)] : []),
  circle,
];
