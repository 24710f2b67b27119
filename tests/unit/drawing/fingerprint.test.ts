import { describe, expect, it } from 'vitest';
import { fingerprint, type Shape } from '../../../core/drawing/fingerprint-shapes.ts';
import type { RoleState, TieState } from '../../../core/drawing/states.ts';
import { keyOfFingerprint } from '../../../web/shared/fingerprint-key.tsx';

const draw = (slot: 'hub' | 'rim', role: RoleState, tie?: TieState, size = 100): Shape[] =>
  fingerprint(
    [{ id: 'x', code: 'X', slot, slotDegrees: slot === 'hub' ? null : 90 }],
    { roles: { x: role }, coordinatorTies: tie ? { x: tie } : {} },
    size,
  );
const look = (shape: Shape): string =>
  shape.kind === 'dot'
    ? `dot ${shape.fill} ${shape.r.toFixed(2)} at ${Math.round(shape.x)} ${Math.round(shape.y)}`
    : [shape.fill, shape.stroke, shape.strokeWidth.toFixed(2), shape.dash].filter(Boolean).join(' ');
const looks = (shapes: Shape[]) => shapes.map(look);
const [NAVY, RECORDED, RED, GREY] = ['#162e51', '#9fb3cf', '#b50909', '#8d9297'];

describe('the look of a role on the rim', () => {
  it.each([
    ['confirmed', [`${NAVY} ${NAVY} 1.00`]],
    ['on record', [`${RECORDED} ${NAVY} 1.00`]],
    ['unknown', [`dot ${GREY} 1.75 at 93 50`]],
    ['vacant', [`#ffffff ${RED} 1.30`, `none ${RED} 1.25`]],
    ['unfilled', [`#ffffff ${RED} 1.30`, `none ${RED} 1.25`]],
  ] as const)('that is %s', (state, expected) => {
    expect(looks(draw('rim', state))).toEqual(expected);
  });

  it('keeps its lines visible when it is small, and has no cross then', () => {
    expect(looks(draw('rim', 'vacant', undefined, 80))).toEqual([`#ffffff ${RED} 1.04`]);
    expect(looks(draw('rim', 'vacant', undefined, 82))).toHaveLength(2);
    expect(looks(draw('rim', 'vacant', undefined, 20))).toEqual([`#ffffff ${RED} 1.00`]);
    expect(looks(draw('rim', 'confirmed', undefined, 20))).toEqual([`${NAVY} ${NAVY} 0.70`]);
    expect(looks(draw('rim', 'unknown', undefined, 20))).toEqual([`dot ${GREY} 0.90 at 19 10`]);
  });

  it('is a segment of two arcs, and its cross lies inside of it', () => {
    const [segment, cross] = draw('rim', 'vacant');
    expect(segment).toMatchObject({
      d: 'M84.53 44.28L98.34 42A49 49 0 0 1 98.34 58L84.53 55.72A35 35 0 0 0 84.53 44.28Z',
    });
    expect(cross).toMatchObject({ d: 'M87.25 45.7L96.69 55.39M87.25 54.3L96.69 44.61' });
  });
});

describe('the look of the coordinator in the hub', () => {
  it.each([
    ['confirmed', [`${NAVY} ${NAVY} 1.50`]],
    ['on record', [`${RECORDED} ${NAVY} 1.50`]],
    ['unknown', [`dot ${GREY} 1.75 at 50 50`]],
    ['vacant', [`#ffffff ${RED} 1.50 3 2`]],
    ['unfilled', [`#ffffff ${RED} 1.50 3 2`]],
  ] as const)('that is %s', (state, expected) => {
    expect(looks(draw('hub', state))).toEqual(expected);
  });

  it('is a circle', () => {
    expect(draw('hub', 'confirmed')[0]).toMatchObject({
      d: 'M50 38.5A11.5 11.5 0 0 1 50 61.5A11.5 11.5 0 0 1 50 38.5Z',
    });
    expect(looks(draw('hub', 'vacant', undefined, 20))).toEqual([`#ffffff ${RED} 1.20 3 2`]);
    expect(looks(draw('hub', 'confirmed', undefined, 20))).toEqual([`${NAVY} ${NAVY} 0.80`]);
  });
});

describe('the look of the coordinator’s tie', () => {
  it.each([
    ['met', ['#1a4480 #1a4480 1.00']],
    ['below expected', ['#ffffff #8a4b00 1.00', '#8a4b00 #8a4b00 1.00']],
    ['ended', ['#ffffff #5b3a8e 1.00', '#5b3a8e #5b3a8e 1.00']],
    ['no contact', [`#ffffff ${RED} 1.30`]],
    ['on record', [`${RECORDED} ${NAVY} 1.00`]],
    ['reported', [`${RECORDED} ${NAVY} 1.00`]],
    ['partly on record', [`${RECORDED} ${NAVY} 1.00`]],
    ['unknown', [`dot ${GREY} 1.75 at 75 50`]],
    ['no partner', []],
  ] as const)('that is %s', (state, expected) => {
    expect(looks(draw('rim', 'confirmed', state).slice(1))).toEqual(expected);
  });

  it('is filled up to the middle of its ring where it is less than it was', () => {
    const radii = draw('rim', 'confirmed', 'ended')
      .slice(1)
      .map((shape) =>
        shape.kind === 'path' ? [...shape.d.matchAll(/A([\d.]+)/g)].map(([, r]) => Number(r)) : [],
      );
    expect(radii).toEqual([
      [32, 17],
      [24.5, 17],
    ]);
  });
});

describe('the ties of a vacant position', () => {
  const HUB = { id: 'hub', code: 'H', slot: 'hub' as const, slotDegrees: null };
  const RIM = { id: 'x', code: 'X', slot: 'rim' as const, slotDegrees: 90 };
  const of = (hub: RoleState, x: RoleState, tie: TieState) => ({
    roles: { hub, x },
    coordinatorTies: { x: tie },
  });

  it.each([
    ['vacant', 'confirmed'],
    ['confirmed', 'vacant'],
  ] as const)('are hollow if they were met (%s coordinator, %s role), and in the key', (hub, x) => {
    const states = of(hub, x, 'met');
    expect(looks(fingerprint([HUB, RIM], states, 100)).at(-1)).toBe('#ffffff #71767a 1.00');
    const { inner } = keyOfFingerprint([HUB, RIM], states);
    expect(inner.map(({ words }) => words)).toEqual(['Met before or on paper, no one in the position']);
  });

  it('keep their look in any other state, and the key names the coordinator’s circle only when it is empty', () => {
    const ended = of('vacant', 'confirmed', 'ended');
    expect(looks(fingerprint([HUB, RIM], ended, 100)).slice(-2)).toEqual(
      looks(draw('rim', 'unknown', 'ended').slice(1)),
    );
    const words = (states: typeof ended) =>
      keyOfFingerprint([HUB, RIM], states).outer.map((one) => one.words);
    expect(words(ended)).toEqual(['Role confirmed', 'No coordinator']);
    expect(words(of('confirmed', 'vacant', 'ended'))).toEqual(['Role confirmed', 'Unfilled, or vacant']);
  });
});
