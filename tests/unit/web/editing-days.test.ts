import { expect, it } from 'vitest';
import { dayTyped } from '../../../core/days.ts';

it.each([
  ['2026-03-09', '2026-03-09'],
  ['2026-3-9', '2026-03-09'],
  ['3/9/2026', '2026-03-09'],
  ['3/9/26', undefined],
  ['3/9/926', undefined],
  ['3/9/6', undefined],
  ['26-03-09', undefined],
  ['3/9', '2026-03-09'],
  [' Today ', '2026-11-24'],
  ['yesterday', '2026-11-23'],
  ['2/29/2028', '2028-02-29'],
  ['2/29/2026', undefined],
  ['11/24/2026', '2026-11-24'],
  ['13/1/2026', undefined],
  ['on 3/9', undefined],
  ['3/9 or 3/10', undefined],
  ['3/9/20266', undefined],
  ['12026-03-09', undefined],
  ['2026-03-091', undefined],
  ['next week', undefined],
  ['', undefined],
])('reads “%s” as the day %s', (typed, day) => {
  expect(dayTyped(typed, '2026-11-24')).toBe(day);
});
