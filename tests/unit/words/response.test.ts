import { expect, it } from 'vitest';
import { responseInWords } from '../../../core/words/response.ts';

it('a response that is not whole is not rounded to all of it, nor one to none', () => {
  expect(responseInWords({ asked: 0, responded: 0 })).toBe('No organization was asked by link.');
  expect(responseInWords({ asked: 1, responded: 1 })).toBe(
    '1 of 1 organization asked by link answered, 100%.',
  );
  expect(responseInWords({ asked: 300, responded: 299 })).toContain('asked by link answered, over 99%.');
  expect(responseInWords({ asked: 300, responded: 1 })).toContain('asked by link answered, under 1%.');
});
