import { describe, expect, it } from 'vitest';
import { PATTERNS, screen } from '../../../server/screening/screen.ts';
import { read } from '../../../server/screening/tokens.ts';
import { REFUSED } from './examples.ts';

describe('a very long text', () => {
  it.each(REFUSED)('is screened from beginning to end: %s', (text, pattern) => {
    const words = 'Minutes of the meeting, read and approved. '.repeat(40);
    for (const before of [words, `${words}${words.slice(0, 700)} `])
      expect([text, screen(`${before}; ${text}; ${words}`)?.pattern]).toEqual([text, pattern]);
  });

  it('is refused with the place of what was found in all of it', () => {
    expect(screen(`${'words of it '.repeat(200)}412-55-1234`)?.message).toContain('at character 2401 ');
  });

  it('takes time by its length, not by the square of it', () => {
    const millisecondsOf = (repeats: number): number => {
      const begun = performance.now();
      expect(screen('aB3/'.repeat(repeats))).toBeNull(); // as of a picture in a table
      return performance.now() - begun;
    };
    millisecondsOf(2_000);
    expect(millisecondsOf(40_000) / millisecondsOf(4_000)).toBeLessThan(40); // 10 by length, 100 by the square
  });
});

describe('what screening costs', () => {
  it('ends on 4,000 characters that lead each rule astray: what it costs does not multiply', () => {
    const read = ASTRAY.map((part) => part.repeat(4_000).slice(0, 4_000)).map((text) => screen(text)); // else the test times out
    expect(read).toHaveLength(ASTRAY.length);
  });

  it('looks at no more neighbors of a word in a long text than in a short one', () => {
    for (const part of ASTRAY) {
      const work = (length: number) => neighborsSeen(part.repeat(length).slice(0, length));
      expect(work(4_000), part).toBeLessThanOrEqual(2.2 * work(2_000));
    }
  }, 60_000);
});

/** Begins of what a rule looks for, again and again: names, numbers, quotation marks, words of each kind. */
const ASTRAY = [
  ...['Ab ', 'AB ', '12-', '1 ', '"', '-', ' ', 'A.', '1:', 'victim ', 'victim: ', 'Ab v. ', 'CI '],
  ...['case no ', 'FBI # ', 'born ', 'raid ', 'his record ', 'shelter 12 ', 'client phone ', 'de la ', "O'"],
];

/** How many tokens are read while a text is screened, by each look at one. */
function neighborsSeen(text: string): number {
  let seen = 0;
  const { tokens } = read(text);
  const counted = new Proxy([...tokens], {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d+$/.test(key)) seen++;
      return Reflect.get(target, key, receiver);
    },
  });
  for (const { find } of PATTERNS) find({ text: '', tokens: counted });
  return seen;
}
