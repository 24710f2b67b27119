import { expect, it } from 'vitest';
import { createLruCache } from '../../../server/store/lru-cache.ts';

it('forgets what was used longest ago once there is more than it keeps', () => {
  const kept = createLruCache<number>(2);
  kept.set('a', 1);
  kept.set('b', 2);
  kept.get('a');
  kept.set('c', 3);
  expect(['a', 'b', 'c'].map((key) => kept.get(key))).toEqual([1, undefined, 3]);
});
