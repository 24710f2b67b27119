import { describe, expect, it } from 'vitest';
import { areSame, memoFrom, memoize, once } from '../../core/memoize.ts';

describe('what is kept of a computation', () => {
  it('is given again for the same objects, not for equal ones', () => {
    const [list, other] = [[1], [1]];
    const made = memoize((one: readonly number[], _more: object) => ({ one }));
    const more = {};
    expect(made(list, more)).toBe(made(list, more));
    expect(made(list, {})).not.toBe(made(list, more));
    expect(made(other, more)).not.toBe(made(list, more));
  });

  it('are the last three answers', () => {
    const [list, keys] = [[1], [{}, {}, {}, {}]];
    let times = 0;
    const made = memoize((_one: readonly number[], _key: object | undefined) => {
      times += 1;
      return times;
    });
    for (const key of keys) made(list, key);
    expect([keys[1], keys[2], keys[3]].map((key) => made(list, key))).toEqual([2, 3, 4]);
    expect(made(list, keys[0])).toBe(5);
  });

  it('is made once, even if it is undefined', () => {
    let times = 0;
    const made = once(() => {
      times += 1;
    });
    made();
    made();
    expect(times).toBe(1);
  });
});

it('lists are the same if they have the same objects in the same order', () => {
  const [a, b] = [{}, {}];
  expect([areSame([a, b], [a, b]), areSame([], [])]).toEqual([true, true]);
  expect([areSame([a, b], [b, a]), areSame([a], [a, b]), areSame([a, b], [a]), areSame([a], [{}])]).toEqual([
    ...[false, false, false, false],
  ]);
});

it('a part of a whole is made again only where what it rests on is another, and then from what it was', () => {
  const [same, other] = [{}, {}];
  const before = memoFrom(undefined);
  const made = before.memo(
    'part',
    () => [same],
    (was?: { n: number }) => ({ n: (was?.n ?? 0) + 1 }),
  );
  expect(made).toEqual({ n: 1 });
  const kept = memoFrom(before.parts);
  const make = (was?: { n: number }) => ({ n: (was?.n ?? 0) + 1 });
  expect(kept.memo('part', () => [same], make)).toBe(made);
  expect(kept.memo('another', () => [same], make)).toEqual({ n: 1 });
  const next = memoFrom(kept.parts);
  expect(next.memo('part', () => [other], make)).toEqual({ n: 2 });
  expect([...next.parts.keys()]).toEqual(['part']);
});
