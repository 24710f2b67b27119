import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it, test } from 'vitest';
import { screen } from '../../../server/screening/screen.ts';
import { ALLOWED, REFUSED } from './examples.ts';

describe('what Tieline never stores is refused', () => {
  test.each(REFUSED)('%s', (text, pattern) => {
    expect(screen(text)?.pattern).toBe(pattern);
  });

  it('in the middle of other words too', () => {
    for (const [text, pattern] of REFUSED)
      expect([text, screen(`Minutes of the meeting; ${text}; and more of it.`)?.pattern]).toEqual([
        text,
        pattern,
      ]);
  });
});

describe('what only looks like it is allowed', () => {
  test.each(ALLOWED)('%s', (text) => {
    expect(screen(text)).toBeNull();
  });

  it('numbers that were never given out are no social security numbers', () => {
    for (const text of ['000-12-3456', '666-12-3456', '900-12-3456', '412-00-3456', '412-55-0000'])
      expect([text, screen(text)]).toEqual([text, null]);
  });

  it('no text of the public reference data is refused', () => {
    const refused = referenceTexts().filter((text) => screen(text));
    expect(refused).toEqual([]);
  });
});

describe('a refusal', () => {
  it('says which pattern and where, without repeating what it found', () => {
    expect(screen('Write to 412-55-1234')?.message).toBe(
      'holds what looks like a U.S. social security number at character 10 (•••-••-••••); Tieline never stores it, please leave it out',
    );
  });

  it('repeats no digit and no name of any example', () => {
    for (const [text] of REFUSED) {
      const shown = screen(text)?.message.match(/\((.*)\);/)?.[1];
      expect(shown).not.toMatch(/\d|\p{Lu}\p{L}{2}/u);
    }
  });

  it('takes a long text without trying for ever', () => {
    const started = performance.now();
    for (const part of ['1 ', 'A1', 'Ab ', '12-', 'victim ', 'case no ', 'born ', '1 Aa '])
      screen(part.repeat(5_000));
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});

test('there are at least 60 examples of each', () => {
  expect(new Set(ALLOWED).size).toBeGreaterThanOrEqual(60);
  expect(new Set(REFUSED.map(([text]) => text)).size).toBeGreaterThanOrEqual(60);
});

/** Every text of the CSV files that came with the release, each once. */
function referenceTexts(): string[] {
  const folder = new URL('../../../data/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.csv'),
  );
  expect(files.length).toBeGreaterThan(5);
  const cells = files.flatMap(
    (name) => parse(readFileSync(new URL(name, folder)), { bom: true }) as string[][],
  );
  return [...new Set(cells.flat())];
}
