import { expect, test } from 'vitest';
import {
  add,
  compare,
  fraction,
  largest,
  multiply,
  oneDecimal,
  print,
  printTenths,
  smallest,
  subtract,
  sum,
  tenths,
} from '../../../core/model/fraction.ts';

test('a fraction is kept and printed in lowest terms', () => {
  expect(print(fraction(6, 8))).toBe('3/4');
  expect(print(fraction(4, -6))).toBe('-2/3');
  expect(print(fraction(0, 7))).toBe('0');
  expect(print(fraction(8, 4))).toBe('2');
});

test('arithmetic is exact where floating point is not', () => {
  const tenth = fraction(1, 10);
  expect(print(sum([tenth, tenth, tenth]))).toBe('3/10');
  expect(print(subtract(fraction(1, 2), fraction(1, 3)))).toBe('1/6');
  expect(print(multiply(fraction(2, 3), fraction(3, 4)))).toBe('1/2');
  expect(print(add(fraction(1, 6), fraction(1, 3)))).toBe('1/2');
});

test('fractions are compared by value', () => {
  expect(compare(fraction(2, 3), fraction(3, 4))).toBeLessThan(0);
  expect(compare(fraction(2, 4), fraction(1, 2))).toBe(0);
  expect(print(largest(fraction(2, 3), fraction(3, 4)))).toBe('3/4');
  expect(print(smallest(fraction(2, 3), fraction(3, 4)))).toBe('2/3');
});

test('one decimal is rounded half up', () => {
  expect(oneDecimal(fraction(1, 20))).toBe('0.1');
  expect(oneDecimal(fraction(49, 1000))).toBe('0.0');
  expect(oneDecimal(fraction(25, 2))).toBe('12.5');
  expect(oneDecimal(fraction(269, 20))).toBe('13.5'); // 13.45, which floating point rounds down
  expect(tenths(fraction(-1, 20))).toBe(0);
  expect(printTenths(1000)).toBe('100.0');
  expect(printTenths(-5)).toBe('-0.5');
});

test('what is no longer exact, or divides by zero, is refused', () => {
  expect(() => fraction(1, 0)).toThrow('not exact');
  expect(() => fraction(0.5)).toThrow('not exact');
  expect(() => fraction(2 ** 53)).toThrow('not exact');
});
