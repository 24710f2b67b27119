import { expect, it } from 'vitest';
import { dollarsIn, pointsPerThousand, printCosts, readCosts } from '../../../core/funding/costs.ts';

it('costs in an address are read as they are printed', () => {
  const costs = new Map([
    ['shelter', 90000],
    ['fbi--hsi', 24000],
  ]);
  expect(printCosts(costs)).toBe('shelter:90000,fbi--hsi:24000');
  expect(readCosts(printCosts(costs))).toEqual(costs);
  expect(readCosts('')).toEqual(new Map());
  expect(readCosts('shelter:much,fbi,:5,osha:7')).toEqual(new Map([['osha', 7]]));
});

it.each([
  ['24000', 24000],
  ['$ 24,000', 24000],
  ['0', 0],
  ['', null],
  ['-5', null],
  ['24.50', null],
  ['1234567890123', null],
])('“%s” is as dollars %s', (typed, amount) => {
  expect(dollarsIn(typed)).toBe(amount);
});

it('points are for each thousand dollars, and not known where nothing costs anything', () => {
  expect(pointsPerThousand(4.1, 82000)).toBeCloseTo(0.05);
  expect(pointsPerThousand(4.1, 0)).toBeNull();
});
