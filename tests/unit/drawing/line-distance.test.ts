import { expect, it } from 'vitest';
import { lineDistance } from '../../../core/drawing/line-distance.ts';

const [from, to] = [
  { x: 0, y: 0 },
  { x: 10, y: 0 },
];

it('measures a point beside a line straight to it', () => {
  expect(lineDistance({ x: 4, y: 3 }, from, to)).toBe(3);
});

it('measures a point beyond an end to that end', () => {
  expect(lineDistance({ x: -3, y: 4 }, from, to)).toBe(5);
  expect(lineDistance({ x: 13, y: -4 }, from, to)).toBe(5);
});

it('measures to the point where a line has no length', () => {
  expect(lineDistance({ x: 3, y: 4 }, from, from)).toBe(5);
});
