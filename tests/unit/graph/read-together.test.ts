import { describe, expect, it } from 'vitest';
import { readTogether } from '../../../server/graph/read-together.ts';
import { reader } from '../../../server/graph/reader.ts';

/** Reads a number that a test changes; each reading is written down with what it was for. */
function counted() {
  const state = { now: 1 };
  const readings: string[][] = [];
  const read = readTogether(async (keys: readonly string[]) => {
    readings.push([...keys]);
    const found = state.now;
    await Promise.resolve();
    return found;
  });
  return { state, readings, read };
}

describe('reading together', () => {
  it('is one reading for all who ask at the same moment, each key once', async () => {
    const { readings, read } = counted();
    expect(await Promise.all([read('a'), read('b'), read('a')])).toEqual([1, 1, 1]);
    expect(readings).toEqual([['a', 'b']]);
  });

  it('gives no one a reading that began before they asked', async () => {
    const { state, readings, read } = counted();
    const early = read('a');
    await Promise.resolve().then(() => {}); // its reading is under way
    state.now = 2;
    expect(await Promise.all([early, read('a'), read('b')])).toEqual([1, 2, 2]);
    expect(readings).toEqual([['a'], ['a', 'b']]);
  });

  it('is no reading together for those who wait for what they saw or wrote', async () => {
    const { readings, read } = counted();
    const one = { saw: ['a bookmark'], wrote: new Set<string>() };
    const other = { saw: [], wrote: new Set(['a bookmark']) };
    await Promise.all([read('a'), reader.run(one, () => read('a')), reader.run(other, () => read('a'))]);
    expect(readings).toEqual([['a'], ['a'], ['a']]);
  });

  it('tells all who waited that it failed, and reads again when it is asked again', async () => {
    let fault = true;
    const read = readTogether(async () => {
      if (fault) throw new Error('away');
      return 1;
    });
    const both = await Promise.allSettled([read('a'), read('a')]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    fault = false;
    expect(await read('a')).toBe(1);
  });
});
