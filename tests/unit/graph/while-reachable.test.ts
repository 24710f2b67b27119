import { describe, expect, it } from 'vitest';
import { whileReachable } from '../../../server/graph/while-reachable.ts';

const never = () => new Promise<never>(() => {});

describe('a read of a database server', () => {
  it.each([
    ['refuses', () => Promise.reject(new Error('refused'))],
    ['says nothing', never],
  ])('is given up within five seconds when the server %s', async (_, ask) => {
    const before = performance.now();
    await expect(whileReachable(never(), ask)).rejects.toMatchObject({ code: 'unavailable' });
    expect(performance.now() - before).toBeLessThan(5_000);
  });

  it('may take its time as long as the server answers', async () => {
    let resolve = (_: string): void => {};
    const promise = new Promise<string>((done) => {
      resolve = done;
    });
    expect(await whileReachable(promise, async () => resolve('read'))).toBe('read');
  });
});
