import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { ringOf } from '../../../core/drawing/ring-data.ts';
import { ringSentence } from '../../../core/drawing/sentences.ts';
import { expectedTies, ringOfAll } from '../../../core/words/tie-counts.ts';
import { assessmentOf, example, MODEL, NO_NETWORK } from '../web/ring-example.ts';

describe('a count of expected ties', () => {
  it('says which ties it takes', () => {
    expect(expectedTies(64, 'all')).toBe('64 expected ties of all roles');
    expect(expectedTies(1, 'ring')).toBe('1 expected tie between roles in the ring');
  });

  it('of the ring says what the tables count beside it, and why that is more', () => {
    const assessment = assessmentOf(example('101-0'));
    const ring = ringOf(MODEL, assessment, NO_NETWORK);
    const [drawn, all] = [ring.ties.length, assessment.ties.length];
    expect(all).toBeGreaterThan(drawn);
    expect(ringSentence(ring, all)).toContain(
      `The ring draws ${drawn} of ${all} expected ties of all roles: the other ${all - drawn} are of roles without a place in it.`,
    );
    expect(ringOfAll(58, 58)).toBe('');
  });

  it('is written in one place, but for what waits for a partner and for the list of the model', () => {
    const root = new URL('../../../', import.meta.url).pathname;
    const counting = globSync(['core/**/*.ts', 'server/**/*.ts', 'web/**/*.{ts,tsx}'], { cwd: root }).filter(
      (file) =>
        readFileSync(`${root}${file}`, 'utf8')
          .split('\n')
          .some((line) => /count\([^)]*'expected tie'/.test(line) && !/without a partner|waiting/.test(line)),
    );
    // The page of the model shows its list, of no district.
    expect(counting.sort()).toEqual(['core/words/tie-counts.ts', 'web/model/ties-section.tsx']);
  });
});
