import { expect, test } from 'vitest';
import { turn } from '../../../server/http/turn.ts';

test('of several that wait for a turn of the event loop, each goes on in another one, in the order in which they came', async () => {
  let turns = 0;
  const count = (): void => {
    turns += 1;
    if (turns < 10) setImmediate(count);
  };
  setImmediate(count);
  const went: [string, number][] = [];
  await Promise.all(['first', 'second', 'third'].map((name) => turn().then(() => went.push([name, turns]))));
  expect(went.map(([name]) => name)).toEqual(['first', 'second', 'third']);
  expect(new Set(went.map(([, at]) => at)).size).toBe(3);
  const before = turns;
  await turn();
  expect(turns).toBeGreaterThan(before);
});
