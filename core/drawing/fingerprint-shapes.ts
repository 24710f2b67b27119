import { PALETTE } from './palette.ts';
import { PAPER_ONLY, type RoleState, type TieState } from './states.ts';

/** The fields of a model role that a fingerprint needs; degrees run clockwise from 12 o'clock. */
export interface FingerprintRole {
  id: string;
  code: string;
  slot: 'hub' | 'rim' | 'none';
  slotDegrees: number | null;
}

export interface FingerprintStates {
  /** State of every applicable role. A role that is missing here doesn't apply and isn't drawn. */
  roles: Readonly<Record<string, RoleState>>;
  coordinatorTies: Readonly<Record<string, TieState>>;
}

export type Shape =
  | { kind: 'path'; d: string; fill: string; stroke: string; strokeWidth: number; dash?: string }
  | { kind: 'dot'; x: number; y: number; r: number; fill: string };

const NAVY = PALETTE.navy;
const RECORDED = PALETTE.recorded;
const RED = PALETTE.gap;
const MET = PALETTE.met;
const HALF_ANGLE = 9.4;

/**
 * Returns the point at an angle (degrees clockwise from 12 o'clock) and distance from the center (c,
 * c).
 */
export const pointAt = (c: number, degrees: number, distance: number): [x: number, y: number] => {
  const radians = (degrees * Math.PI) / 180;
  return [c + distance * Math.sin(radians), c - distance * Math.cos(radians)];
};

const at = (c: number, degrees: number, distance: number): string =>
  pointAt(c, degrees, distance)
    .map((n) => Number(n.toFixed(2)))
    .join(' ');

/** Returns a ring segment between two distances, `HALF_ANGLE` to either side of an angle. */
const segment = (c: number, degrees: number, inner: number, outer: number): string => {
  const [from, to] = [degrees - HALF_ANGLE, degrees + HALF_ANGLE];
  return (
    `M${at(c, from, inner)}L${at(c, from, outer)}A${outer} ${outer} 0 0 1 ${at(c, to, outer)}` +
    `L${at(c, to, inner)}A${inner} ${inner} 0 0 0 ${at(c, from, inner)}Z`
  );
};

const filled = (d: string, fill: string, stroke: string, strokeWidth: number): Shape => ({
  kind: 'path',
  d,
  fill,
  stroke,
  strokeWidth,
});
const empty = (d: string, stroke: string, strokeWidth: number): Shape =>
  filled(d, PALETTE.paper, stroke, strokeWidth);

const dot = (c: number, degrees: number, distance: number): Shape => {
  const [x, y] = pointAt(c, degrees, distance);
  return { kind: 'dot', x, y, r: Math.max(0.9, c * 0.035), fill: PALETTE.dot };
};

const cross = (c: number, degrees: number, near: number, far: number): Shape => {
  const turn = HALF_ANGLE * 0.7;
  const line = (a: number, b: number) => `M${at(c, a, near)}L${at(c, b, far)}`;
  return filled(
    line(degrees - turn, degrees + turn) + line(degrees + turn, degrees - turn),
    'none',
    RED,
    Math.max(1, c * 0.025),
  );
};

/** The outer ring: one segment per role. */
function roleShapes(c: number, degrees: number, state: RoleState): Shape[] {
  const [near, far] = [c * 0.7, c - 1];
  const d = segment(c, degrees, near, far);
  const line = Math.max(0.7, c * 0.02);
  if (state === 'confirmed') return [filled(d, NAVY, NAVY, line)];
  if (state === 'on record') return [filled(d, RECORDED, NAVY, line)];
  if (state === 'unknown') return [dot(c, degrees, c * 0.85)];
  const mark = c > 40 ? [cross(c, degrees, c * 0.75, c * 0.94)] : [];
  return [empty(d, RED, Math.max(1, line * 1.3)), ...mark];
}

/**
 * The inner ring: the coordinator's tie with each role. The lower half is filled when the tie is below expected
 * or ended; only the lower half is drawn when it is partly on record.
 */
function tieShapes(c: number, degrees: number, state: TieState): Shape[] {
  const [near, far] = [c * 0.34, c * 0.64];
  const d = segment(c, degrees, near, far);
  const line = Math.max(0.7, c * 0.02);
  const lower = segment(c, degrees, near, (near + far) / 2);
  const half = (color: string): Shape[] => [empty(d, color, line), filled(lower, color, color, line)];
  if (state === 'met') return [filled(d, MET, MET, line)];
  if (state === 'below expected') return half(PALETTE.below);
  if (state === 'ended') return half(PALETTE.ended);
  if (state === 'no contact') return [empty(d, RED, Math.max(1, line * 1.3))];
  if (state === 'on record' || state === 'reported') return [filled(d, RECORDED, NAVY, line)];
  if (state === 'partly on record') return [filled(lower, RECORDED, NAVY, line)];
  return state === 'no partner' ? [] : [dot(c, degrees, c * 0.5)];
}

/** A met tie of a vacant position, never solid (screens-2, Vacant post). */
const hollow = (c: number, degrees: number): Shape[] => [
  empty(segment(c, degrees, c * 0.34, c * 0.64), PAPER_ONLY.color, Math.max(0.7, c * 0.02)),
];

const circle = (c: number, r: number): string =>
  `M${c} ${c - r}A${r} ${r} 0 0 1 ${c} ${c + r}A${r} ${r} 0 0 1 ${c} ${c - r}Z`;

/** The hub: the coordinator. */
function hubShapes(c: number, state: RoleState): Shape[] {
  const d = circle(c, c * 0.23);
  const line = Math.max(0.8, c * 0.03);
  if (state === 'confirmed') return [filled(d, NAVY, NAVY, line)];
  if (state === 'on record') return [filled(d, RECORDED, NAVY, line)];
  if (state === 'unknown') return [dot(c, 0, 0)];
  return [
    { kind: 'path', d, fill: PALETTE.paper, stroke: RED, strokeWidth: Math.max(1.2, line), dash: '3 2' },
  ];
}

/**
 * Returns the fingerprint of a district in a square of `size` pixels, as shapes from back to front. Every
 * role has the same clock position in every district. Below 44 pixels the inner ring would be unreadable and
 * is left out.
 */
export function fingerprint(
  roles: readonly FingerprintRole[],
  states: FingerprintStates,
  size: number,
): Shape[] {
  const c = size / 2;
  return roles.flatMap((role) => {
    const state = states.roles[role.id];
    if (!state || role.slot === 'none') return [];
    if (role.slot === 'hub') return hubShapes(c, state);
    const degrees = role.slotDegrees ?? 0;
    const tie = size >= 44 ? states.coordinatorTies[role.id] : undefined;
    const inner = isHollow(roles, states, role.id) ? hollow : tieShapes;
    return [...roleShapes(c, degrees, state), ...(tie ? inner(c, degrees, tie) : [])];
  });
}

/** Returns true if the coordinator's tie with a role is met, but no one is in the position at one of its ends. */
export const isHollow = (
  roles: readonly Pick<FingerprintRole, 'id' | 'slot'>[],
  states: FingerprintStates,
  roleId: string,
): boolean => {
  const hub = roles.find(({ slot }) => slot === 'hub')?.id ?? '';
  return (
    states.coordinatorTies[roleId] === 'met' && [hub, roleId].some((id) => states.roles[id] === 'vacant')
  );
};
