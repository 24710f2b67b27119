import { describe, expect, it } from 'vitest';
import {
  type FingerprintRole,
  fingerprint,
  pointAt,
  type Shape,
} from '../../../core/drawing/fingerprint-shapes.ts';
import { ROLE_STATES, type RoleState, TIE_STATES, type TieState } from '../../../core/drawing/states.ts';

const hub: FingerprintRole = { id: 'hub', code: 'HTC', slot: 'hub', slotDegrees: null };
const rim = (degrees: number): FingerprintRole => ({
  id: 'rim',
  code: 'RIM',
  slot: 'rim',
  slotDegrees: degrees,
});

/** The points that a drawing names, centre at 0. */
const points = (shapes: readonly Shape[], size: number): [number, number][] =>
  shapes.flatMap((shape): [number, number][] => {
    if (shape.kind === 'dot') return [[shape.x - size / 2, shape.y - size / 2]];
    return [...shape.d.matchAll(/([\d.]+) ([\d.]+)(?=[LAZM]|$)/g)].map(([, x, y]) => [
      Number(x) - size / 2,
      Number(y) - size / 2,
    ]);
  });
const draw = (role: RoleState, tie?: TieState, size = 100, degrees = 90): Shape[] =>
  fingerprint([rim(degrees)], { roles: { rim: role }, coordinatorTies: tie ? { rim: tie } : {} }, size);

describe('the fingerprint of a district', () => {
  it('counts degrees clockwise from 12 o’clock', () => {
    expect(pointAt(50, 0, 10).map(Math.round)).toEqual([50, 40]);
    expect(pointAt(50, 90, 10).map(Math.round)).toEqual([60, 50]);
    expect(pointAt(50, 180, 10).map(Math.round)).toEqual([50, 60]);
  });

  it('draws a role between 0.70 of the radius and the rim, within 9.4 degrees of its place', () => {
    for (const [x, y] of points(draw('confirmed'), 100)) {
      const distance = Math.hypot(x, y);
      expect(distance).toBeGreaterThanOrEqual(0.7 * 50 - 0.1);
      expect(distance).toBeLessThanOrEqual(50);
      // Its place is at 3 o'clock, so the angle to the horizontal is the angle from its place.
      expect((Math.abs(Math.atan2(y, x)) * 180) / Math.PI).toBeLessThanOrEqual(9.41);
    }
  });

  it('draws the coordinator’s tie between 0.34 and 0.64 of the radius', () => {
    const [, tie] = draw('confirmed', 'met');
    const distances = points(tie ? [tie] : [], 100).map(([x, y]) => Math.hypot(x, y));
    expect(Math.min(...distances)).toBeCloseTo(17, 1);
    expect(Math.max(...distances)).toBeCloseTo(32, 1);
  });

  it('leaves out ties below 44 pixels', () => {
    expect(draw('confirmed', 'met', 44)).toHaveLength(2);
    expect(draw('confirmed', 'met', 43)).toHaveLength(1);
  });

  it('draws nothing for a role that does not apply, and nothing for a role without a slot', () => {
    const states = { roles: { none: 'confirmed' as const }, coordinatorTies: {} };
    expect(fingerprint([hub, rim(0)], states, 66)).toEqual([]);
    expect(fingerprint([{ ...rim(0), id: 'none', slot: 'none' }], states, 66)).toEqual([]);
  });

  it('draws the coordinator in the middle, dashed when the post is vacant', () => {
    const [shape] = fingerprint([hub], { roles: { hub: 'vacant' }, coordinatorTies: {} }, 100);
    expect(shape).toMatchObject({ kind: 'path', dash: '3 2' });
    for (const [x, y] of points(shape ? [shape] : [], 100)) expect(Math.hypot(x, y)).toBeCloseTo(11.5, 1);
  });

  it('draws every state of a role differently, apart from the two gaps', () => {
    const drawings = Object.keys(ROLE_STATES)
      .filter((state) => state !== 'vacant')
      .map((state) => JSON.stringify(draw(state as RoleState))); // keys of ROLE_LOOKS are the states
    expect(new Set(drawings).size).toBe(drawings.length);
  });

  it('tells gaps of a tie from met and from questions without colour: by what is drawn', () => {
    const kinds = (tie: TieState): string =>
      draw('confirmed', tie)
        .slice(1)
        .map((shape) => (shape.kind === 'dot' ? 'dot' : shape.fill === '#ffffff' ? 'empty' : 'filled'))
        .join('+');
    expect(kinds('met')).toBe('filled');
    expect(kinds('below expected')).toBe('empty+filled');
    expect(kinds('ended')).toBe('empty+filled');
    expect(kinds('no contact')).toBe('empty');
    expect(kinds('partly on record')).toBe('filled');
    expect(kinds('unknown')).toBe('dot');
    expect(kinds('no partner')).toBe('');
  });

  it('draws a tie that is partly on record half as high as one that is on record', () => {
    const reach = (tie: TieState): number =>
      Math.max(...points(draw('confirmed', tie).slice(1), 100).map(([x, y]) => Math.hypot(x, y)));
    expect(reach('on record')).toBeCloseTo(32, 1);
    expect(reach('partly on record')).toBeCloseTo(24.5, 1);
  });

  it('has a drawing for every state of a tie that the contract knows', () => {
    for (const state of Object.keys(TIE_STATES) as TieState[]) // keys of TIE_LOOKS are the states
      expect(() => draw('confirmed', state)).not.toThrow();
  });
});

describe('the looks of the states', () => {
  it('give every state of a tie its own line or badge, so that colour only helps', () => {
    const marks = Object.values(TIE_STATES).map(({ mark }) => mark);
    expect(new Set(marks).size).toBe(marks.length);
  });
});
