import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupBy } from '../../../core/group-by.ts';
import {
  byCodePoint,
  byPlaceIn,
  distinct,
  first,
  firstFew,
  insert,
  newestFirst,
  reversed,
  sorted,
  thenBy,
} from '../../../core/order.ts';

test('ids are ordered by code point, not by language and not by UTF-16 unit', () => {
  const emoji = '\u{1F600}';
  expect(sorted(['é', 'z', 'Z', 'a', 'ﬀ', emoji], byCodePoint)).toEqual(['Z', 'a', 'z', 'é', 'ﬀ', emoji]);
  expect(sorted([`${emoji}b`, `${emoji}a`, emoji], byCodePoint)).toEqual([emoji, `${emoji}a`, `${emoji}b`]);
  expect(byCodePoint('a-1', 'a-10')).toBeLessThan(0);
  expect(byCodePoint('same', 'same')).toBe(0);
  expect(sorted(['a\u0000', 'a', 'a\u0001', ''], byCodePoint)).toEqual(['', 'a', 'a\u0000', 'a\u0001']);
});

test('a later order tells apart only what an earlier one does not', () => {
  const rows = [
    { n: 2, id: 'b' },
    { n: 1, id: 'c' },
    { n: 2, id: 'a' },
  ];
  const order = thenBy<(typeof rows)[number]>(
    (x, y) => x.n - y.n,
    (x, y) => byCodePoint(x.id, y.id),
  );
  expect(sorted(rows, order).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  expect(first(rows, order)?.id).toBe('c');
  expect(first([], byCodePoint)).toBeNull();
  expect(distinct(['b', 'a', 'b'])).toEqual(['a', 'b']);
});

test('the order by code point is that of the code points one after the other, as UTF-32 has them', () => {
  const codePoints = (text: string): string =>
    [...text].map((one) => one.codePointAt(0)?.toString(16).padStart(6, '0')).join();
  const text = fc.array(fc.constantFrom('a', 'b', 'é', '\uFFFD', '\u{1F600}', '\u{1F601}'), { maxLength: 4 });
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [x, y] = [one.join(''), other.join('')];
      const expected = codePoints(x) === codePoints(y) ? 0 : codePoints(x) < codePoints(y) ? -1 : 1;
      expect(Math.sign(byCodePoint(x, y))).toBe(expected);
      expect(Math.sign(reversed(byCodePoint)(x, y)) + expected).toBe(0);
    }),
  );
});

test('things are ordered by the place of their value in a list; what is not in it comes last, as it was', () => {
  const order = byPlaceIn(['high', 'low'], ({ level }: { level: string }) => level);
  const rows = ['none', 'low', 'other', 'high', 'low'].map((level, id) => ({ level, id }));
  expect(sorted(rows, order).map(({ id }) => id)).toEqual([3, 1, 4, 0, 2]);
  expect(order({ level: 'none' }, { level: 'none' })).toBe(0);
  expect(first(rows, order)?.id).toBe(3);
  expect(first(rows.slice(1, 2).concat(rows.slice(4)), order)?.id).toBe(1);
});

test('rows are grouped by key, in their order', () => {
  const group = groupBy(
    [
      { id: 1, key: 'a' },
      { id: 2, key: 'b' },
      { id: 3, key: 'a' },
    ],
    ({ key }) => key,
  );
  expect(['a', 'b', 'c'].map((key) => group(key).map(({ id }) => id))).toEqual([[1, 3], [2], []]);
});

const numbers = fc.array(fc.record({ n: fc.nat(5), id: fc.nat() }), { maxLength: 20 });
const byNumber = (x: { n: number }, y: { n: number }) => x.n - y.n;

test('the first few are those that sorting all of them puts first, equal ones as they came', () => {
  fc.assert(
    fc.property(numbers, fc.nat(25), (things, most) => {
      expect(firstFew(things, byNumber, most)).toEqual(sorted(things, byNumber).slice(0, most));
    }),
  );
});

test('what is put into a sorted list comes after its equals', () => {
  fc.assert(
    fc.property(numbers, fc.record({ n: fc.nat(5), id: fc.nat() }), (things, thing) => {
      const list = sorted(things, byNumber);
      insert(list, thing, byNumber);
      expect(list).toEqual(sorted([...things, thing], byNumber));
    }),
  );
});

test('the latest start comes first, then the lower id, and an unknown start last', () => {
  const rows = [
    { id: 'unknown', since: null },
    { id: 'old', since: '2020-01-01' },
    { id: 'b', since: '2026-01-01' },
    { id: 'a', since: '2026-01-01' },
  ];
  expect(newestFirst(rows).map(({ id }) => id)).toEqual(['a', 'b', 'old', 'unknown']);
});
