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

/** The circle of a node; a role that no one fills looks as in the ring. */
export function nodeCircle(
  node: OrganizationNode,
  at: Point,
  asOf: string,
  { lit }: ExpandedEmphasis,
  diameter = DIAMETER,
): Circle {
  const state = node.organization ? seenState(node.organization, asOf) : (node.role?.state ?? 'unknown');
  const style = SLOT_STYLES[state];
  return {
    kind: 'circle',
    id: node.id,
    subject: node.id,
    at,
    radius: (diameter - style.stroke.width) / 2,
    fill: style.fill,
    stroke: style.stroke,
    text: node.code,
    textColor: style.textColor,
    textSize: diameter > DIAMETER ? 16 : 10.5,
    opacity: lit === null || lit.has(node.id) ? 1 : 0.28,
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
