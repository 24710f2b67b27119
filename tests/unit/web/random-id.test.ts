import { expect, it } from 'vitest';
import { screen } from '../../../server/screening/screen.ts';
import { randomId } from '../../../web/shared/random-id.ts';

it('an id that a page makes is refused by no pattern of what is never stored', () => {
  const ids = Array.from({ length: 5_000 }, () => `${randomId()}-report`);
  expect(ids.filter((id) => screen(id) !== null)).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});
