import Fastify from 'fastify';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { every } from '../../../server/start/every.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('work that takes longer than its period is not started twice, and the app waits for it to close', async () => {
  const app = Fastify();
  const ends: (() => void)[] = [];
  every(1_000, app, 'work', () => new Promise<void>((end) => ends.push(end)));
  await vi.advanceTimersByTimeAsync(2_500);
  expect(ends).toHaveLength(1);

  ends[0]?.();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(ends).toHaveLength(2);

  let isClosed = false;
  const closed = app.close().then(() => {
    isClosed = true;
  });
  await vi.advanceTimersByTimeAsync(5_000);
  expect(isClosed).toBe(false);
  ends[1]?.();
  await closed;
  expect(ends).toHaveLength(2);
});

test('work that fails is tried again after the next period', async () => {
  const app = Fastify();
  let times = 0;
  every(1_000, app, 'work', async () => {
    times += 1;
    throw new Error('invented');
  });
  await vi.advanceTimersByTimeAsync(2_500);
  expect(times).toBe(3);
  await app.close();
});
