import { expect, it } from 'vitest';
import { z } from 'zod';
import { readLine } from '../../core/read-line.ts';
import { textFault, tidyText } from '../../core/text.ts';

const Line = z.strictObject({
  id: z.string(),
  parties: z.array(z.strictObject({ org: z.string() })).default([]),
});
const problem = (line: string) => {
  const read = readLine(line, Line);
  return read.ok ? undefined : read.problem;
};

it('a line in the shape is its value', () => {
  expect(readLine('{"id": "a"}', Line)).toEqual({ ok: true, value: { id: 'a', parties: [] } });
});

it('a line that is no JSON says so', () => {
  expect(problem('{')).toMatch(/^not JSON: .+/);
});

it('a line in another shape says where it differs, unknown keys first', () => {
  expect(problem('{"id": 1, "parties": [{"org": "a"}, {"org": 2, "age": 3}]}')).toMatch(
    /^parties\[1\]\.age: unknown key; id: .+; parties\[1\]\.org: .+$/,
  );
  expect(problem('7')).toMatch(/^the line: .+/);
});

it('a line with many problems names five and counts the others', () => {
  const parts = (count: number) =>
    problem(JSON.stringify({ id: 'a', parties: Array(count).fill({ org: 1 }) }))?.split('; ');
  expect(parts(5)).toHaveLength(5);
  expect(parts(7)?.length).toBe(6);
  expect(parts(7)?.at(-1)).toBe('and 2 more');
});

it('a text is refused for a character that cannot be seen, by its name in Unicode', () => {
  const named = [
    ...[
      ['\t', 'a tab'],
      ['\n', 'a line break'],
      ['\r', 'a line break'],
      ['\u00ad', 'a soft hyphen'],
    ],
    ...[
      ['\u061c', 'an Arabic letter mark'],
      ['\u200b', 'a zero-width space'],
      ['\u200c', 'a zero-width non-joiner'],
    ],
    ...[
      ['\u200d', 'a zero-width joiner'],
      ['\u200e', 'a left-to-right mark'],
      ['\u200f', 'a right-to-left mark'],
    ],
    ...[
      ['\u2028', 'a line break'],
      ['\u2029', 'a line break'],
      ['\u202a', 'a left-to-right embedding'],
    ],
    ...[
      ['\u202b', 'a right-to-left embedding'],
      ['\u202d', 'a left-to-right override'],
    ],
    ...[
      ['\u202e', 'a right-to-left override'],
      ['\u2060', 'a word joiner'],
      ['\ufeff', 'a byte order mark'],
    ],
    ...[
      ['\u2066', 'a left-to-right isolate'],
      ['\u2067', 'a right-to-left isolate'],
    ],
    ...[
      ['\u2068', 'a first strong isolate'],
      ['\u0007', 'a character that cannot be seen'],
    ],
    ['\ud800', 'half of a character'],
  ] as const;
  for (const [character, name] of named)
    expect(textFault(`a${character}b`)).toContain(`contains ${name} (U+`);
  expect(textFault('a\u0007b')).toContain('(U+0007)');
  expect([textFault('José’s 東京 😀'), tidyText(' Jose\u0301 ')]).toEqual([null, 'José']);
});
