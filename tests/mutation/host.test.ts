import { expect, test } from 'vitest';

test('Vitest runs', () => {
  expect(true).toBe(true);
});
