import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  age,
  askedDayFault,
  dayAsTyped,
  dayFault,
  dayTyped,
  earliest,
  firstDayNotInEffect,
  holds,
  isDay,
  isTodaySomewhere,
  lastDayInEffect,
  lastDayOf,
  localDay,
  monthsSince,
  newest,
  overlap,
  spanOf,
  utcDay,
} from '../../../core/days.ts';

test('a day is one of the calendar, written YYYY-MM-DD', () => {
  for (const day of ['2026-02-28', '2028-02-29', '1999-12-31']) expect(isDay(day), day).toBe(true);
  for (const text of [
    '2027-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '2026-01-01T00:00',
    ' 2026-01-01',
    '02026-01-01',
    '2026-01-01 ',
    '2026-01-0',
    '2026-01',
    '2026',
    '',
  ])
    expect(isDay(text), text).toBe(false);
});

test('age counts days, also over leap days and changes of the clock', () => {
  expect(age('2026-01-01', '2026-12-31')).toBe(364);
  expect(age('2028-02-28', '2028-03-01')).toBe(2);
  expect(age('2026-03-07', '2026-03-09')).toBe(2);
  expect(age('2026-03-09', '2026-03-07')).toBe(-2);
});

test('days are added over the ends of months and years', () => {
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
});

test('a fact holds from its since, up to but not on its until; an unknown end is open', () => {
  const period = { since: '2026-02-01', until: '2026-03-01' };
  expect(['2026-01-31', '2026-02-01', '2026-02-28', '2026-03-01'].map((day) => holds(period, day))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(holds({ since: null, until: null }, '2026-01-01')).toBe(true);
});

test('two periods overlap on the days on which both hold', () => {
  const spring = { since: '2026-03-01', until: '2026-06-01' };
  expect(overlap(spring, { since: '2026-05-01', until: null })).toEqual({
    since: '2026-05-01',
    until: '2026-06-01',
  });
  expect(overlap(spring, { since: '2026-06-01', until: null })).toBeNull();
  expect(overlap(spring, { since: '2026-05-02', until: '2026-05-01' })).toBeNull();
  const always = { since: null, until: null };
  for (const open of [spring, always, { ...spring, since: null }, { ...spring, until: null }])
    expect(overlap(open, always)).toEqual(open);
});

test('the newest and the earliest day pass over what is not known', () => {
  expect(newest(['2026-01-01', null, '2026-01-02'])).toBe('2026-01-02');
  expect(earliest(['2026-01-01', null, '2026-01-02'])).toBe('2026-01-01');
  expect([newest(['2026-01-02', null, '2026-01-01']), earliest(['2026-01-02', null])]).toEqual([
    '2026-01-02',
    '2026-01-02',
  ]);
  expect([newest(['2026-01-02', null]), earliest([null, '2026-01-02'])]).toEqual([
    '2026-01-02',
    '2026-01-02',
  ]);
  expect([newest([null]), newest([]), earliest([null]), earliest([])]).toEqual([null, null, null, null]);
});

test('a day is refused before 1900, in a sentence that says what to write', () => {
  const on = { today: '2026-11-24' };
  for (const day of ['1899-12-31', '0926-03-09', '0026-03-09', '0006-03-09'])
    expect(dayFault(day, on), day).toBe('is before 1900: enter a four-digit year');
  for (const day of ['1900-01-01', '2026-11-24', '2200-01-01'])
    expect(dayFault(day, on), day).toBeUndefined();
});

test('a day that is asked for lies in a year that can be counted on from', () => {
  expect(askedDayFault('2299-12-31')).toBeUndefined();
  expect(askedDayFault('2300-01-01')).toBe('is after 2299: check the year');
  expect(askedDayFault('9999-12-31')).toBe('is after 2299: check the year');
  expect(askedDayFault('0026-03-09')).toBe('is before 1900: enter a four-digit year');
});

test('what begins lies at most five years ahead, what was said not ahead at all', () => {
  const today = '2026-11-24';
  expect(dayFault('2031-11-24', { today, begins: true })).toBeUndefined();
  expect(dayFault('2031-11-25', { today, begins: true })).toBe('is more than 5 years ahead: check the year');
  expect(dayFault('2026-11-24', { today, past: true })).toBeUndefined();
  expect(dayFault('2026-11-25', { today, past: true })).toMatch(/^is in the future/);
});

test('the day of a moment is that of the clock on the wall, or of UTC', () => {
  const evening = new Date(2026, 10, 24, 20, 0); // 8 p.m. wherever this runs
  expect(localDay(evening)).toBe('2026-11-24');
  expect(localDay(new Date(2026, 0, 1, 0, 0))).toBe('2026-01-01');
  expect(utcDay(new Date('2026-11-25T01:00:00.000Z'))).toBe('2026-11-25');
});

test('today somewhere on earth is a day from the UTC day at most', () => {
  for (const day of ['2026-11-23', '2026-11-24', '2026-11-25'])
    expect(isTodaySomewhere(day, '2026-11-24'), day).toBe(true);
  for (const day of ['2026-11-22', '2026-11-26']) expect(isTodaySomewhere(day, '2026-11-24')).toBe(false);
});

const someDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('the months since a day are the most that can be added without passing the other', () => {
  fc.assert(
    fc.property(someDay, someDay, (x, y) => {
      const [day, onDay] = x <= y ? [x, y] : [y, x];
      const months = monthsSince(day, onDay);
      expect(addMonths(day, months) <= onDay).toBe(true);
      expect(addMonths(day, months + 1) > onDay).toBe(true);
    }),
  );
  expect([monthsSince('2026-01-31', '2026-02-28'), monthsSince('2026-01-31', '2026-02-27')]).toEqual([1, 0]);
});

test('a day is written as people here type it, and read back as the same', () => {
  expect(dayAsTyped('2026-03-09')).toBe('3/9/2026');
  expect(['2026', 'soon', ''].map(dayAsTyped)).toEqual(['2026', 'soon', '']);
  fc.assert(fc.property(someDay, (day) => dayTyped(dayAsTyped(day), '2026-01-01') === day));
});

test('a day may be typed in full, without the year, or in a word', () => {
  const read = (text: string) => dayTyped(text, '2026-03-01');
  expect([' Today ', 'yesterday', '3/9', '3/9/2025', '2025-3-9', '2025-03-09'].map(read)).toEqual([
    ...['2026-03-01', '2026-02-28', '2026-03-09', '2025-03-09', '2025-03-09', '2025-03-09'],
  ]);
  for (const text of ['', 'tomorrow', '3/9/25', '13/1', '2/29', '3/9/2026x', 'x3/9', '026-03-09', '3-9'])
    expect([text, read(text)]).toEqual([text, undefined]);
});

test('a year ends with December, a month with its last day', () => {
  expect(['2016', '2016-02', '2015-02', '2026-12', '2026-03-09'].map(lastDayOf)).toEqual([
    ...['2016-12-31', '2016-02-29', '2015-02-28', '2026-12-31', '2026-03-09'],
  ]);
});

test('a span begins with the earliest known start and ends with the latest end, if all have one', () => {
  const early = { since: '2020-01-01', until: '2022-01-01' };
  const late = { since: '2021-01-01', until: '2024-01-01' };
  expect(spanOf([late, early])).toEqual({ since: '2020-01-01', until: '2024-01-01' });
  expect(spanOf([early, { since: null, until: null }])).toEqual({ since: '2020-01-01', until: null });
});

test('a last day in effect and the first day without are next to each other', () => {
  expect(lastDayInEffect('2026-10-01')).toBe('2026-09-30');
  fc.assert(fc.property(someDay, (day) => firstDayNotInEffect(lastDayInEffect(day)) === day));
});
