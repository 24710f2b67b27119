import { expect, test } from 'vitest';
import { byCodePoint, distinct, first, sorted, thenBy } from '../../../core/order.ts';

test('ids are ordered by code point, not by language and not by UTF-16 unit', () => {
  const emoji = '\u{1F600}';
  expect(sorted(['é', 'z', 'Z', 'a', 'ﬀ', emoji], byCodePoint)).toEqual(['Z', 'a', 'z', 'é', 'ﬀ', emoji]);
  expect(sorted([`${emoji}b`, `${emoji}a`, emoji], byCodePoint)).toEqual([emoji, `${emoji}a`, `${emoji}b`]);
  expect(byCodePoint('a-1', 'a-10')).toBeLessThan(0);
  expect(byCodePoint('same', 'same')).toBe(0);
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
