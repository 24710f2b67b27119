import { expect, it } from 'vitest';
import { type Response, responseInWords, silentInWords } from '../../../core/words/response.ts';

const response = (asked: number, responded: number, sectors: Response['sectors'] = []): Response => ({
  ...{ asked, opened: responded, responded, sectors },
});
const police = { sector: 'police', asked: 4, opened: 3, responded: 2 };
const labor = { sector: 'labor', asked: 2, opened: 2, responded: 2 };

it('a response that is not whole is not rounded to all of it, nor one to none', () => {
  expect(responseInWords(response(0, 0))).toBe('No organization was asked by link.');
  expect(responseInWords(response(1, 1))).toBe('1 of 1 organization asked by link answered, 100%.');
  expect(responseInWords(response(300, 299))).toContain('asked by link answered, over 99%.');
  expect(responseInWords(response(300, 1))).toContain('asked by link answered, under 1%.');
});

it('the response says the rate of each sector as long as anyone is silent, and beside a measure who is', () => {
  const some = response(6, 4, [police, labor]);
  expect(responseInWords(some)).toBe(
    '4 of 6 organizations asked by link answered, 67%. By sector: police 2 of 4, labor 2 of 2.',
  );
  expect(silentInWords(some)).toBe('2 of 6 asked by link silent (police 2)');
  expect(responseInWords(response(2, 2, [labor]))).not.toContain('sector');
  expect(silentInWords(response(2, 2, [labor]))).toBe('');
});
